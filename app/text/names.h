// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace metronet {

/// A text of the core or of a project.
inline QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The language of the interface as projects name languages: `nl`.
inline std::string interfaceLanguage() {
    return QLocale().name().section(u'_', 0, 0).toStdString();
}

/// `S016 (Robotcel)`; the code alone where there is no title, the id where the station is gone.
QString stationName(const Network& network, Id station);

/// `M4 (Slim onderhoud)`.
QString lineName(const Network& network, Id line);

/// Its name in quotes, or its kind where it has none.
QString branchName(const Network& network, Id branch);

/// What errors of the core call `station:S016`, in words: `station S016`.
QString subjectText(std::string_view subject);

/// `a, b and c`.
QString enumeration(const QStringList& items);

} // namespace metronet
