// SPDX-License-Identifier: Apache-2.0
#include "tools/select/nudging.h"

#include "tools/walk_keys.h"

#include "edit/stations.h"

namespace metronet {

Nudging::Nudging(SelectTool& tool, std::vector<Id> stations)
    : Gesture(tool), m_select(tool), m_stations(std::move(stations)) {}

bool Nudging::keyPress(const QKeyEvent& event) {
    const auto arrow = arrowOf(event.key());
    if (!arrow) {
        if (event.key() == Qt::Key_Shift)
            return true;
        finish();
        return m_select.keyPress(event);
    }
    m_down.insert(event.key());
    m_shift = m_shift + keyStep(*arrow, event.modifiers());
    std::map<Id, Point> places;
    for (const auto& id : m_stations)
        places.emplace(id, network().find<Station>(id)->position + m_shift);
    preview(moveStations(network(), places));
    host().reveal(Vec(places.at(m_stations.front())));
    return true;
}

bool Nudging::keyRelease(const QKeyEvent& event) {
    if (event.isAutoRepeat())
        return true;
    m_down.erase(event.key());
    if (m_down.empty())
        finish();
    return true;
}

void Nudging::press(const ToolEvent& event) {
    finish();
    m_select.press(event);
}

} // namespace metronet
