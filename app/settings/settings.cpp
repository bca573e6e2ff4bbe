// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include <QFileInfo>

namespace metronet {

namespace {
constexpr int recentLimit = 12;
}

Settings::Settings() : m_store(std::make_unique<QSettings>()) {}

Settings::Settings(const QString& file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

QStringList Settings::recentFiles() const {
    QStringList present;
    for (const auto& path : get(option::recentFiles))
        if (QFileInfo::exists(path))
            present << path;
    return present;
}

void Settings::addRecentFile(const QString& path) {
    auto files = get(option::recentFiles);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    set(option::recentFiles, files.mid(0, recentLimit));
    set(option::lastFolder, QFileInfo(absolute).absolutePath());
}

void Settings::removeRecentFile(const QString& path) {
    auto files = get(option::recentFiles);
    files.removeAll(path);
    set(option::recentFiles, files);
}

void Settings::clearRecentFiles() {
    set(option::recentFiles, {});
}

} // namespace metronet
