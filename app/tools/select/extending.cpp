// SPDX-License-Identifier: Apache-2.0
#include "tools/select/extending.h"

#include "tools/naming.h"

#include "document/document_controller.h"
#include "edit/stations.h"

#include <QCoreApplication>

namespace metronet {

Extending::Extending(SelectTool& tool, BranchEnd end)
    : Gesture(tool), m_end(end), m_snapping(network(), {}), m_fresh(newStation(network(), {})) {}

void Extending::enter() {
    host().setToolCursor(Qt::CrossCursor);
    host().setHint(QCoreApplication::translate(
        "Tools", "Let go on a station, on a track or on empty paper · Ctrl: no snapping · Esc: cancel"));
}

void Extending::move(const ToolEvent& event) {
    m_aim = aimAt(host(), event, m_snapping, {m_end.station});
    Edits edits(network());
    const auto stop = realise(edits, *m_aim, m_fresh);
    const auto longer = extendBranch(edits.network(), m_end.branch, m_end.end, stop);
    m_useful = !longer.isEmpty();
    edits.add(longer);
    preview(m_useful && edits.isSound() ? edits.patch() : Patch());
    host().overlay().setGuides(m_aim->guides);
}

void Extending::release(const ToolEvent&) {
    auto& canvas = host();
    const bool isNew = m_useful && m_aim && m_aim->at != Aim::At::Station;
    const Id fresh = m_fresh.id;
    commit(Action::ExtendLine);
    if (isNew)
        nameStation(canvas, fresh);
}

} // namespace metronet
