// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"
#include "model/assets.h"

#include <optional>
#include <string>

namespace metronet {

struct SvgOptions {
    /// The page; unset: as large as the drawing with its margin.
    std::optional<Size> page;
    std::string language = "nl"; ///< of the texts
    std::string title;           ///< of the document
    Assets assets;               ///< the bytes of pictures, embedded; a picture without bytes is left out
};

/// The drawing as an SVG 1.1 document that Chromium, Inkscape and librsvg show alike: presentation attributes
/// only, real text fitted to its measured width, a titled group for every line and every station. One unit is
/// one millimetre. A drawing is scaled down or up to fill a page.
std::string writeSvg(const Drawing& drawing, const SvgOptions& options);

} // namespace metronet
