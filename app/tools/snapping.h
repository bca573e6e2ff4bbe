// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_tool.h"
#include "canvas/tool_host.h"

#include "layout/snap.h"

namespace metronet {

/// Snapping for one gesture: reaches as far as the hand can aim at the present zoom and looks only at what is
/// in view. Ctrl suspends it.
class Snapping {
public:
    /// `moving` as in SnapIndex. The network is read here and not kept.
    Snapping(const Network& network, const std::vector<Id>& moving) : m_index(network, moving) {}

    /// Where the moving stations go when the pointer has gone by `shift`.
    Snap moved(const ToolHost& host, Point shift, Qt::KeyboardModifiers modifiers) const;
    /// Where a point goes that has or will have tracks to these stations.
    Snap placed(const ToolHost& host, Point at, const std::vector<Id>& neighbours,
                Qt::KeyboardModifiers modifiers) const;

    const SnapIndex& index() const { return m_index; }

private:
    SnapIndex m_index;
};

} // namespace metronet
