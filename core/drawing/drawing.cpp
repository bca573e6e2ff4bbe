// SPDX-License-Identifier: Apache-2.0
#include "drawing/drawing.h"

namespace metronet {

Box Drawing::bounds() const {
    Box box;
    for (const auto& [key, figure] : m_figures)
        box.include(figure->bounds);
    return box;
}

Box Drawing::contentBounds() const {
    Box box;
    for (const auto& [key, figure] : m_figures)
        if (key.layer != Layer::Sheet)
            box.include(figure->bounds);
    return box;
}

} // namespace metronet
