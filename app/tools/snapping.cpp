// SPDX-License-Identifier: Apache-2.0
#include "tools/snapping.h"

namespace metronet {

namespace {

constexpr double reachPixels = 8;

SnapOptions optionsFor(const ToolHost& host) {
    SnapOptions options;
    options.tolerance = reachPixels * host.unitsPerPixel();
    options.view = host.visibleBox();
    return options;
}

} // namespace

Snap Snapping::moved(const ToolHost& host, Point shift, Qt::KeyboardModifiers modifiers) const {
    if (modifiers & Qt::ControlModifier)
        return {};
    return snap(m_index, shift, optionsFor(host));
}

Snap Snapping::placed(const ToolHost& host, Point at, const std::vector<Id>& neighbours,
                      Qt::KeyboardModifiers modifiers) const {
    if (modifiers & Qt::ControlModifier)
        return {};
    return snap(m_index, {MovedPoint{at, neighbours}}, optionsFor(host));
}

} // namespace metronet
