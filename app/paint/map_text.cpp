// SPDX-License-Identifier: Apache-2.0
#include "paint/map_text.h"

#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace metronet {

namespace {

/// Qt 6.4 does not say which characters a glyph stands for. Where there are as many glyphs as characters, all
/// from one font and left to right, they pair up; scripts that need shaping do not look like that, or have no
/// glyph of their own for each character that is any better.
void takeOwnGlyphs(QGlyphRun& run, const QString& text) {
    if (run.isRightToLeft() || text.isRightToLeft())
        return;
    const auto own = run.rawFont().glyphIndexesForString(text);
    if (own.size() == text.size() && run.glyphIndexes().size() == own.size() && !own.contains(0U))
        run.setGlyphIndexes(own);
}

} // namespace

MapText::MapText(const QString& text, QFont::Weight weight) {
    QTextLayout layout(text, mapFont(weight));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    auto line = layout.createLine();
    if (!line.isValid())
        return;
    line.setNumColumns(static_cast<int>(text.size()));
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    m_width = line.horizontalAdvance() / mapFontPixels;
    m_runs = layout.glyphRuns();
    if (m_runs.size() == 1)
        takeOwnGlyphs(m_runs.front(), text);
}

void MapText::paint(QPainter& painter) const {
    for (const auto& run : m_runs)
        painter.drawGlyphRun({0, 0}, run);
}

} // namespace metronet
