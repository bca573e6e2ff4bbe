// SPDX-License-Identifier: Apache-2.0
#include "tools/select/select_idle.h"

#include "tools/insertion.h"
#include "tools/naming.h"
#include "tools/select/extending.h"
#include "tools/select/nudging.h"
#include "tools/select/select_pressed.h"
#include "tools/selected.h"
#include "tools/walk_keys.h"

#include "document/document_controller.h"
#include "edit/remove.h"

#include <QCoreApplication>

namespace metronet {

void SelectIdle::enter() {
    host().setToolCursor(Qt::ArrowCursor);
    refresh();
}

void SelectIdle::exit() {
    leave();
    host().overlay().setHandles({});
}

void SelectIdle::refresh() {
    const auto& network = host().document().network();
    const auto line = soleLine(network, host().document().selection());
    m_ends = line ? endsOf(network, *line) : std::vector<BranchEnd>();
    host().overlay().setHandles(handlesFor(network, m_ends, host().unitsPerPixel()));
    host().setHint(line ? QCoreApplication::translate("Tools", "Drag + to extend the line · Del: remove it")
                        : QString());
}

void SelectIdle::press(const ToolEvent& event) {
    const double reach = (HandleItem::radius + 3) * host().unitsPerPixel();
    if (const auto handle = host().overlay().handleAt(event.point, reach)) {
        m_select.goTo(std::make_unique<Extending>(m_select, m_ends[static_cast<std::size_t>(handle->key)]));
        return;
    }
    m_select.goTo(
        std::make_unique<SelectPressed>(m_select, event, host().hitAt(event.point, event.tolerance)));
}

void SelectIdle::move(const ToolEvent& event) {
    const double reach = (HandleItem::radius + 3) * host().unitsPerPixel();
    const auto handle = host().overlay().handleAt(event.point, reach);
    const auto hit = handle ? std::nullopt : host().hitAt(event.point, event.tolerance);
    EntitySet hovered;
    if (hit)
        hovered.push_back(hit->line.isNil() ? hit->subject : EntityRef::line(hit->line));
    host().setToolCursor(handle ? Qt::CrossCursor : hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    host().overlay().hovered().setSubjects(m_hovered, host().document().shown(), host().document().drawing());
}

void SelectIdle::leave() {
    m_hovered.clear();
    host().overlay().hovered().setSubjects({}, host().document().shown(), host().document().drawing());
}

void SelectIdle::doubleClick(const ToolEvent& event) {
    const auto hit = host().hitAt(event.point, event.tolerance);
    if (hit && hit->subject.kind == Kind::Station) {
        host().document().select({hit->subject});
        rename();
    }
}

void SelectIdle::cancel() {
    host().document().select({});
}

bool SelectIdle::nudge(const QKeyEvent& event) {
    const auto& document = host().document();
    auto stations =
        stationsToMove(document.network(), document.selection(), soleStation(document.selection()));
    if (!arrowOf(event.key()) || stations.empty())
        return false;
    m_select.goTo(std::make_unique<Nudging>(m_select, std::move(stations)));
    return m_select.keyPress(event);
}

bool SelectIdle::keyPress(const QKeyEvent& event) {
    if (walkByKey(host(), m_select.walk(), event, PlainArrows::Ignored) || nudge(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return rename();
    case Qt::Key_Insert:
        return insert();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return remove();
    default:
        return false;
    }
}

bool SelectIdle::remove() {
    auto& document = host().document();
    if (document.selection().empty())
        return false;
    static_cast<void>(document.commit(Action::Remove,
                                      removeEntities(document.network(), document.selection()), EntitySet{}));
    return true;
}

bool SelectIdle::rename() {
    const auto station = soleStation(host().document().selection());
    if (station)
        nameStation(host(), *station);
    return station.has_value();
}

/// Into the selected track, or behind the selected station on the line being walked.
bool SelectIdle::insert() {
    const auto& document = host().document();
    const auto& selection = document.selection();
    if (const auto station = soleStation(selection)) {
        const auto next = m_select.walk().along(document.network(), *station, Walk::Step::Forward);
        if (next)
            insertHalfWay(host(), *station, *next);
        return next.has_value();
    }
    if (selection.size() != 1 || selection.front().kind != Kind::Track || selection.front().other.isNil())
        return false;
    insertHalfWay(host(), selection.front().id, selection.front().other);
    return true;
}

} // namespace metronet
