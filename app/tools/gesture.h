// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool_state.h"

#include "edit/action.h"
#include "model/patch.h"

#include <optional>

namespace metronet {

/// A state that previews a change built from the network as it was when the gesture began, so that nothing
/// drifts, and then commits the last preview. When the document changes under it (undo in the midst of a
/// drag), it ends without a trace, and so it does on a cancel.
class Gesture : public ToolState {
public:
    explicit Gesture(Tool& tool);

    void exit() override;
    void refresh() override;

protected:
    const Network& network() const { return m_network; }
    void preview(Patch patch);
    /// Makes what is previewed a step and goes back to idle.
    void commit(Action action, std::optional<EntitySet> selectionAfter = {});

private:
    Network m_network;
    std::uint64_t m_revision;
    Patch m_patch;
    bool m_committing = false;
};

} // namespace metronet
