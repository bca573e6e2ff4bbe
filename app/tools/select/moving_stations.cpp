// SPDX-License-Identifier: Apache-2.0
#include "tools/select/moving_stations.h"

#include "edit/stations.h"

#include <QCoreApplication>

namespace metronet {

MovingStations::MovingStations(SelectTool& tool, Vec from, std::vector<Id> stations)
    : Gesture(tool), m_stations(std::move(stations)), m_snapping(network(), m_stations), m_from(from),
      m_pointer(from) {}

void MovingStations::enter() {
    host().setToolCursor(Qt::SizeAllCursor);
    host().setHint(QCoreApplication::translate("Tools", "Ctrl: no snapping · Shift: one axis · Esc: cancel"));
}

void MovingStations::move(const ToolEvent& event) {
    m_pointer = event.point;
    show(event.modifiers);
}

void MovingStations::show(Qt::KeyboardModifiers modifiers) {
    Vec way = m_pointer - m_from;
    if (modifiers & Qt::ShiftModifier)
        (std::abs(way.x) < std::abs(way.y) ? way.x : way.y) = 0;
    Point shift = way.rounded();
    const auto snap = m_snapping.moved(host(), shift, modifiers);
    shift = shift + snap.delta;
    std::map<Id, Point> places;
    for (const auto& id : m_stations)
        places.emplace(id, network().find<Station>(id)->position + shift);
    preview(moveStations(network(), places));
    host().overlay().setGuides(snap.guides);
}

void MovingStations::release(const ToolEvent&) {
    commit(Action::MoveStations);
}

bool MovingStations::keyPress(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Control || event.key() == Qt::Key_Shift)
        show(event.modifiers() | (event.key() == Qt::Key_Control ? Qt::ControlModifier : Qt::ShiftModifier));
    return true; // no other key may change what is being dragged
}

bool MovingStations::keyRelease(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Control || event.key() == Qt::Key_Shift)
        show(event.modifiers() & ~(event.key() == Qt::Key_Control ? Qt::ControlModifier : Qt::ShiftModifier));
    return true;
}

} // namespace metronet
