// SPDX-License-Identifier: Apache-2.0
#include "document/document_controller.h"

#include <utility>

namespace metronet {

DocumentController::DocumentController(Network network, QObject* parent)
    : QObject(parent), m_document(std::make_unique<Document>(std::move(network))),
      m_options{m_document->network().project().languages.empty()
                    ? std::string("nl")
                    : m_document->network().project().languages.front(),
                true},
      m_drawing(m_document->network(), m_options) {
    listen();
}

DocumentController::~DocumentController() = default;

void DocumentController::listen() {
    m_document->setListener([this](const DocumentChange& change) { m_changes.push_back(change); });
}

void DocumentController::open(Network network, std::unique_ptr<EditSink> sink, History history) {
    const bool wasModified = isModified();
    m_document = std::make_unique<Document>(std::move(network), sink.get(), std::move(history));
    m_sink = std::move(sink);
    listen();
    ++m_revision;
    if (const auto& languages = this->network().project().languages; !languages.empty())
        m_options.language = languages.front();
    m_drawing = MapDrawing(this->network(), m_options);
    emit opened();
    emit selectionChanged();
    if (wasModified != isModified())
        emit modifiedChanged();
}

void DocumentController::setLanguage(const std::string& language) {
    if (language == m_options.language)
        return;
    m_options.language = language;
    const auto before = m_drawing.drawing();
    m_drawing = MapDrawing(shown(), m_options);
    std::vector<FigureKey> keys;
    for (const auto* drawing : {&before, &m_drawing.drawing()})
        for (const auto& [key, figure] : drawing->figures())
            keys.push_back(key);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    emit figuresChanged(keys);
}

/// Lets the document work, then brings the drawing in step with everything that happened at once (a commit
/// ends a preview, and mostly shows the same) and tells the world.
template <class Edit>
Result<void> DocumentController::perform(Edit&& edit) {
    const auto selectionBefore = selection();
    const bool wasModified = isModified();
    m_changes.clear();
    Result<void> done = edit();
    const auto changes = std::exchange(m_changes, {});

    Patch seen;
    for (const auto& change : changes)
        seen = squash(seen, change.patch);
    if (std::ranges::any_of(changes, [](const auto& change) { return change.cause != Cause::Preview; }))
        ++m_revision;
    if (!seen.isEmpty())
        if (const auto keys = m_drawing.update(shown(), seen); !keys.empty())
            emit figuresChanged(keys);
    for (const auto& change : changes)
        emit changed(change);
    if (selectionBefore != selection())
        emit selectionChanged();
    if (wasModified != isModified())
        emit modifiedChanged();
    return done;
}

Result<void> DocumentController::report(Result<void> done) {
    if (!done)
        emit failed(done.error());
    return done;
}

void DocumentController::select(EntitySet selection) {
    const auto before = this->selection();
    m_document->select(std::move(selection));
    if (before != this->selection())
        emit selectionChanged();
}

Result<void> DocumentController::setPreview(const Patch& patch) {
    return perform([&] { return m_document->setPreview(patch); });
}

void DocumentController::clearPreview() {
    static_cast<void>(perform([&] {
        m_document->clearPreview();
        return Result<void>();
    }));
}

Result<void> DocumentController::commit(Action action, const Patch& patch,
                                        std::optional<EntitySet> selectionAfter) {
    return report(perform([&] { return m_document->commit(action, patch, std::move(selectionAfter)); }));
}

Result<void> DocumentController::undo() {
    return report(perform([&] { return m_document->undo(); }));
}

Result<void> DocumentController::redo() {
    return report(perform([&] { return m_document->redo(); }));
}

void DocumentController::markSaved() {
    const bool wasModified = isModified();
    m_document->markSaved();
    if (wasModified != isModified())
        emit modifiedChanged();
}

void DocumentController::markNeverSaved() {
    const bool wasModified = isModified();
    m_document->markNeverSaved();
    if (wasModified != isModified())
        emit modifiedChanged();
}

} // namespace metronet
