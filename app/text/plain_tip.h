// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextDocument>

namespace metronet {

/// The text of a tool tip or of an item's tip as it stands. Qt takes a tip that looks like HTML for HTML, so
/// a title such as
/// `<img src=…>` would do more than be read; only such a text is escaped, for Qt would show `&amp;` in any
/// other.
inline QString plainTip(const QString& text) {
    return Qt::mightBeRichText(text)
               ? QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>")
               : text;
}

} // namespace metronet
