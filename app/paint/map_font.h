// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

namespace metronet {

/// Em size of the fonts that `mapFont` hands out. Qt rounds small and fractional sizes, so map text is
/// measured and drawn at this size and scaled by the painter.
inline constexpr int mapFontPixels = 1000;

/// The family map text is set in: Inter where the system has it, then Noto Sans, then the system's own.
/// Needs a QGuiApplication.
QString mapFontFamily();

/// The map font at `mapFontPixels`, without hinting: advances are then the same on every screen. Each thread
/// has its own, since copies of a QFont share what they load lazily.
const QFont& mapFont(QFont::Weight weight = QFont::Normal);

} // namespace metronet
