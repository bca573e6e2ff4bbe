// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/edit_sink.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace metronet {

/// The steps of a document, done and undone, without limit. Patches share their records, so a step costs
/// little more than the records it changed.
class History {
public:
    using StepPtr = std::shared_ptr<const Step>;

    History() = default;
    /// As found in a working copy: `done` of the steps are done, the others can be redone. `saved` of them
    /// lead to what the file holds; unset: none do.
    History(std::vector<StepPtr> steps, std::size_t done, std::optional<std::size_t> saved)
        : m_steps(std::move(steps)), m_done(done), m_saved(saved.value_or(unreachable)) {}

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The step that undo takes back, or null.
    StepPtr undoStep() const { return canUndo() ? m_steps[m_done - 1] : nullptr; }
    /// The step that redo does again, or null.
    StepPtr redoStep() const { return canRedo() ? m_steps[m_done] : nullptr; }

    void push(StepPtr step);
    void stepBack() { --m_done; }
    void stepForward() { ++m_done; }

    const std::vector<StepPtr>& steps() const { return m_steps; }
    std::size_t done() const { return m_done; }

    /// What is done now is what the file holds.
    void markSaved() { m_saved = m_done; }
    /// The file holds something no undo or redo leads to.
    void markNeverSaved() { m_saved = unreachable; }
    bool isAtSaved() const { return m_saved == m_done; }

private:
    static constexpr std::size_t unreachable = static_cast<std::size_t>(-1);

    std::vector<StepPtr> m_steps;
    std::size_t m_done = 0;
    std::size_t m_saved = 0;
};

} // namespace metronet
