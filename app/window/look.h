// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QPalette>

namespace metronet {

/// One coherent look on every platform: Fusion with our own two palettes.
QPalette lightPalette();
QPalette darkPalette();

/// True where text is lighter than what it stands on.
bool isDark(const QPalette& palette);

/// Dresses the application. With `System` the platform decides between light and dark.
void applyLook(ColourScheme scheme);

} // namespace metronet
