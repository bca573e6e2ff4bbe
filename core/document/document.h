// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/history.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace metronet {

enum class Cause : std::uint8_t { Commit, Undo, Redo, Preview };

/// Told to the listener after the fact. For Cause::Preview the patch leads from what was shown to what is
/// shown now; the network itself has not changed.
struct DocumentChange {
    std::uint64_t generation; ///< grows with every commit, undo and redo; a preview keeps it
    Patch patch;
    Cause cause;
};

/// A network being edited: the value, its history, the selection, and a preview that is shown but not yet
/// done. Made and used on one thread; snapshots of `network()` may go to others.
class Document {
public:
    using Listener = std::function<void(const DocumentChange&)>;

    /// `sink` makes edits durable and must outlive the document; null for a document that lives in memory
    /// only.
    explicit Document(Network network, EditSink* sink = nullptr, History history = {});

    /// One listener; it may read the document but not change it.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    const Network& network() const { return m_network; }
    /// The network with the preview applied: what is on screen.
    const Network& shown() const { return m_shown ? *m_shown : m_network; }
    std::uint64_t generation() const { return m_generation; }

    const EntitySet& selection() const { return m_selection; }
    /// Keeps what exists, sorted and without duplicates.
    void select(EntitySet selection);

    /// Shows the outcome of a patch of `network()`, in the place of an earlier preview. Nothing is recorded.
    /// A patch that does not apply shows nothing and says why.
    Result<void> setPreview(const Patch& patch);
    void clearPreview();
    bool hasPreview() const { return m_shown.has_value(); }

    /// Does the patch as one undoable step and selects what `selectionAfter` names (unset: the selection
    /// stays). An empty patch changes nothing and is no step. Ends a preview, whatever becomes of the commit.
    Result<void> commit(Action action, const Patch& patch, std::optional<EntitySet> selectionAfter = {});

    /// Takes back the newest step, or does the oldest undone one again; both restore the selection. Nothing
    /// to do is success.
    Result<void> undo();
    Result<void> redo();

    const History& history() const { return m_history; }
    bool isModified() const { return !m_history.isAtSaved(); }
    void markSaved() { m_history.markSaved(); }
    void markNeverSaved() { m_history.markNeverSaved(); }

private:
    void moveTo(Network network, const Patch& patch, Cause cause);

    Network m_network;
    std::optional<Network> m_shown;
    Patch m_preview; ///< from m_network to *m_shown
    EditSink* m_sink;
    History m_history;
    EntitySet m_selection;
    std::uint64_t m_generation = 0;
    Listener m_listener;
};

} // namespace metronet
