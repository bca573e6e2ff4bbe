// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

#include <utility>

namespace metronet {

namespace {

EntitySet existing(const Network& network, EntitySet selection) {
    std::erase_if(selection, [&](const EntityRef& ref) { return !exists(network, ref); });
    std::ranges::sort(selection);
    selection.erase(std::unique(selection.begin(), selection.end()), selection.end());
    return selection;
}

} // namespace

Document::Document(Network network, EditSink* sink, History history)
    : m_network(std::move(network)), m_sink(sink), m_history(std::move(history)) {}

void Document::select(EntitySet selection) {
    m_selection = existing(m_network, std::move(selection));
}

Result<void> Document::setPreview(const Patch& patch) {
    auto next = apply(m_network, patch);
    if (!next) {
        clearPreview();
        return next.error();
    }
    const auto seen = squash(m_preview.inverse(), patch);
    m_preview = patch;
    m_shown = std::move(next).value();
    if (m_listener && !seen.isEmpty())
        m_listener({m_generation, seen, Cause::Preview});
    return {};
}

void Document::clearPreview() {
    if (!m_shown)
        return;
    const auto seen = std::exchange(m_preview, {}).inverse();
    m_shown.reset();
    if (m_listener && !seen.isEmpty())
        m_listener({m_generation, seen, Cause::Preview});
}

void Document::moveTo(Network network, const Patch& patch, Cause cause) {
    m_network = std::move(network);
    ++m_generation;
    if (m_listener)
        m_listener({m_generation, patch, cause});
}

Result<void> Document::commit(Action action, const Patch& patch, std::optional<EntitySet> selectionAfter) {
    clearPreview();
    if (patch.isEmpty()) {
        if (selectionAfter)
            select(std::move(*selectionAfter));
        return {};
    }
    auto next = apply(m_network, patch);
    if (!next)
        return next.error();
    auto selected = existing(*next, std::move(selectionAfter).value_or(m_selection));
    auto step = std::make_shared<const Step>(Step{action, patch, m_selection, std::move(selected)});
    if (m_sink)
        if (auto recorded = m_sink->commit(*step); !recorded)
            return recorded;
    m_selection = step->selectionAfter;
    m_history.push(std::move(step));
    moveTo(std::move(next).value(), patch, Cause::Commit);
    return {};
}

Result<void> Document::undo() {
    clearPreview();
    const auto step = m_history.undoStep();
    if (!step)
        return {};
    const auto patch = step->patch.inverse();
    auto next = apply(m_network, patch);
    if (!next)
        return next.error();
    if (m_sink)
        if (auto recorded = m_sink->undo(*step); !recorded)
            return recorded;
    m_history.stepBack();
    m_selection = step->selectionBefore;
    moveTo(std::move(next).value(), patch, Cause::Undo);
    return {};
}

Result<void> Document::redo() {
    clearPreview();
    const auto step = m_history.redoStep();
    if (!step)
        return {};
    auto next = apply(m_network, step->patch);
    if (!next)
        return next.error();
    if (m_sink)
        if (auto recorded = m_sink->redo(*step); !recorded)
            return recorded;
    m_history.stepForward();
    m_selection = step->selectionAfter;
    moveTo(std::move(next).value(), step->patch, Cause::Redo);
    return {};
}

} // namespace metronet
