// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "edit/action.h"
#include "model/patch.h"

namespace metronet {

/// One undoable step.
struct Step {
    Action action;
    Patch patch;
    EntitySet selectionBefore;
    EntitySet selectionAfter;
};

/// Where edits become durable. Called before the document changes: when a call fails, the edit did not happen
/// and the document is as it was.
class EditSink {
public:
    virtual ~EditSink() = default;

    /// A new step on top of what is done; undone steps above it are forgotten.
    virtual Result<void> commit(const Step& step) = 0;
    /// The newest done step is taken back.
    virtual Result<void> undo(const Step& step) = 0;
    /// The oldest undone step is done again.
    virtual Result<void> redo(const Step& step) = 0;
};

} // namespace metronet
