// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paint/map_font.h"

#include <QGlyphRun>
#include <QList>

class QPainter;

namespace metronet {

/// One line of map text, shaped at `mapFontPixels` and ready to be painted at any size.
///
/// Where a font puts another glyph for a character because of its neighbours, as Inter does with parentheses
/// beside capitals, the character's own glyph is taken: Qt's PDF knows the way back from a glyph to its
/// character only for those, and a title must be found in a PDF as it is spelled.
class MapText {
public:
    explicit MapText(const QString& text, QFont::Weight weight = QFont::Normal);

    /// Advance in em.
    double width() const { return m_width; }

    /// Paints with the painter's pen; its origin is the start of the base line and its unit a pixel of the
    /// font.
    void paint(QPainter& painter) const;

private:
    QList<QGlyphRun> m_runs;
    double m_width = 0;
};

} // namespace metronet
