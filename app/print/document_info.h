// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace metronet {

/// What a file says about itself, for search engines, archives and the title bar of a reader.
struct DocumentInfo {
    QString title;
    QString author; ///< empty: not stated
    QString subject;
};

/// From the project's title and subtitle in a language. The author is nobody until the user says who.
DocumentInfo documentInfo(const Network& network, const std::string& language);

/// The same PDF with these properties, added the way the format provides for changes to a finished file (ISO
/// 32000-1, 7.5.6): an information dictionary, a cross-reference section and a trailer that point back.
/// QPdfWriter itself sets a title and no author before Qt 6.9. A PDF without a classic cross-reference table
/// comes back unchanged.
QByteArray withDocumentInfo(QByteArray pdf, const DocumentInfo& info);

} // namespace metronet
