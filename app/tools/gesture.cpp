// SPDX-License-Identifier: Apache-2.0
#include "tools/gesture.h"

#include "tools/tool.h"

#include "document/document_controller.h"

namespace metronet {

Gesture::Gesture(Tool& tool)
    : ToolState(tool), m_network(tool.host().document().network()),
      m_revision(tool.host().document().revision()) {}

void Gesture::exit() {
    host().document().clearPreview();
    host().overlay().setGuides({});
}

void Gesture::refresh() {
    if (!m_committing && host().document().revision() != m_revision)
        tool().goIdle();
}

void Gesture::preview(Patch patch) {
    m_patch = std::move(patch);
    static_cast<void>(host().document().setPreview(m_patch));
}

void Gesture::commit(Action action, std::optional<EntitySet> selectionAfter) {
    m_committing = true; // and not after leaving: a commit takes over what its preview shows
    static_cast<void>(host().document().commit(action, m_patch, std::move(selectionAfter)));
    tool().goIdle();
}

} // namespace metronet
