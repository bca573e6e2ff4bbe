// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/page.h"

class QPainter;

namespace metronet {

class PictureStore;

/// How many painter units an inch of paper has when they are map units.
inline constexpr int mapUnitsPerInch = 2540;

/// Paints a map onto a page: one painter unit is one map unit of the paper, the origin its top left corner.
/// The paper itself is left as it is, so the sheet's own colour costs no ink.
void paintPage(QPainter& painter, const Drawing& drawing, PictureStore& pictures, const Page& page);

} // namespace metronet
