// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace metronet::test {

/// What one run of metronet-cli came to.
struct Ran {
    int exitCode;
    QByteArray out;
    QByteArray err;

    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
};

/// Runs the program itself, in English and without a display.
inline Ran metronetCli(const QStringList& arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(METRONET_CLI), arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A folder of its own that goes when the test ends.
class Folder {
public:
    QString operator/(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(*this / name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// Every file with its bytes, to see that nothing has changed.
    QMap<QString, QByteArray> content() const {
        QMap<QString, QByteArray> content;
        for (const auto& name :
             QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            QFile file(*this / name);
            content[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return content;
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Where the sample network's tables stand in the source.
inline QString sampleFolder() {
    return QStringLiteral(METRONET_SOURCE_DIR "/resources/sample");
}

} // namespace metronet::test
