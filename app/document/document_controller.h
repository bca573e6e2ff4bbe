// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "drawing/map_drawing.h"

#include <QObject>

#include <memory>
#include <vector>

namespace metronet {

/// The document of a window: the network being edited, its drawing, and what makes edits durable. One lives
/// as long as its window; another project is put into it with `open`. Panels, canvas and tools read it,
/// follow its signals and change it through the methods below. Used on the GUI thread; snapshots of
/// `network()` may go to others.
///
/// Signals come after the fact and after the drawing has followed, so a slot sees one consistent state
/// whichever it listens to. A slot may change the document again.
class DocumentController : public QObject {
    Q_OBJECT

public:
    explicit DocumentController(Network network = emptyNetwork(), QObject* parent = nullptr);
    ~DocumentController() override;

    /// Puts another project in the place of this one. `sink` makes edits durable; null keeps them in memory.
    void open(Network network, std::unique_ptr<EditSink> sink = {}, History history = {});

    const Network& network() const { return m_document->network(); }
    /// With the preview applied: what is on screen.
    const Network& shown() const { return m_document->shown(); }
    const Drawing& drawing() const { return m_drawing.drawing(); }
    const EntitySet& selection() const { return m_document->selection(); }
    const History& history() const { return m_document->history(); }
    bool isModified() const { return m_document->isModified(); }
    bool hasPreview() const { return m_document->hasPreview(); }
    EditSink* sink() const { return m_sink.get(); }

    /// Grows with every change of `network()`, also with `open`; a preview keeps it. Tells whether the
    /// outcome of work on a snapshot is still about what is there.
    std::uint64_t revision() const { return m_revision; }

    /// Language of the map's texts (BCP 47), as the canvas shows them. The drawing is made anew.
    void setLanguage(const std::string& language);
    const std::string& language() const { return m_options.language; }

    void select(EntitySet selection);

    Result<void> setPreview(const Patch& patch);
    void clearPreview();
    Result<void> commit(Action action, const Patch& patch, std::optional<EntitySet> selectionAfter = {});
    Result<void> undo();
    Result<void> redo();

    /// What is shown is what the file holds.
    void markSaved();
    /// The file holds something no undo leads to, or there is no file.
    void markNeverSaved();

signals:
    /// Another project is here: everything may differ.
    void opened();
    void changed(const metronet::DocumentChange& change);
    /// Keys of figures that were added, changed or removed, sorted. Once for each edit, undo, redo or
    /// preview.
    void figuresChanged(const std::vector<metronet::FigureKey>& keys);
    void selectionChanged();
    void modifiedChanged();
    /// A commit, undo or redo did not happen, and nothing changed. The window says so; who asked for it needs
    /// not.
    void failed(const metronet::Error& error);

private:
    template <class Edit>
    Result<void> perform(Edit&& edit);
    Result<void> report(Result<void> done);
    void listen();

    std::unique_ptr<EditSink> m_sink;
    std::unique_ptr<Document> m_document;
    DrawingOptions m_options;
    MapDrawing m_drawing;
    std::vector<DocumentChange> m_changes; ///< heard from the document during the present call
    std::uint64_t m_revision = 0;
};

} // namespace metronet
