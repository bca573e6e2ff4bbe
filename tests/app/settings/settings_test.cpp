// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "settings/interface_language.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace metronet;

TEST_CASE("What is set is there at the next start, and what is not has its default") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    {
        Settings settings(file);
        CHECK(settings.get(option::gridVisible));
        CHECK(settings.get(option::colourScheme) == ColourScheme::System);
        settings.set(option::gridVisible, false);
        settings.set(option::colourScheme, ColourScheme::Dark);
    }
    const Settings again(file);
    CHECK_FALSE(again.get(option::gridVisible));
    CHECK(again.get(option::colourScheme) == ColourScheme::Dark);
}

TEST_CASE("A colour scheme nobody knows is the default") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    QSettings(file, QSettings::IniFormat)
        .setValue(QStringLiteral("interface/colour_scheme"), QStringLiteral("pink"));
    CHECK(Settings(file).get(option::colourScheme) == ColourScheme::System);
}

TEST_CASE("Recent files are the newest first, each once, and only those that are there") {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    const auto touch = [&](const char* name) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    };
    const auto a = touch("a.metronet");
    const auto b = touch("b.metronet");
    settings.addRecentFile(a);
    settings.addRecentFile(b);
    settings.addRecentFile(a);
    CHECK(settings.recentFiles() == QStringList{a, b});
    QFile::remove(b);
    CHECK(settings.recentFiles() == QStringList{a});
}

TEST_CASE("The language set is spoken, in any of its regions") {
    CHECK(effectiveLanguage(QStringLiteral("nl")) == QStringLiteral("nl"));
    CHECK(effectiveLanguage(QStringLiteral("de-AT")) == QStringLiteral("de"));
}
