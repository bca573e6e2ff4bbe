// SPDX-License-Identifier: Apache-2.0
#include "tools/select/select_pressed.h"

#include "tools/select/marquee.h"
#include "tools/select/moving_stations.h"
#include "tools/selected.h"

#include "document/document_controller.h"

namespace metronet {

namespace {

constexpr double dragPixels = 4;

bool contains(const EntitySet& set, const EntityRef& ref) {
    return std::ranges::binary_search(set, ref);
}

} // namespace

void SelectPressed::enter() {
    m_before = host().document().selection();
    // A press takes a station at once, so that it can be dragged; everything else waits for the release.
    if (m_hit && m_hit->subject.kind == Kind::Station && !extends() && !contains(m_before, m_hit->subject))
        host().document().select({m_hit->subject});
}

EntityRef SelectPressed::clicked() const {
    if (m_hit->subject.kind != Kind::Track || m_hit->line.isNil())
        return m_hit->subject;
    const auto line = EntityRef::line(m_hit->line);
    return contains(m_before, line) && !extends() ? m_hit->subject : line;
}

std::vector<Id> SelectPressed::stationsToDrag() const {
    if (!m_hit)
        return {};
    const auto& document = host().document();
    const bool isStation = m_hit->subject.kind == Kind::Station;
    auto selection = document.selection();
    if (isStation && !contains(selection, m_hit->subject))
        selection = toggled(std::move(selection), m_hit->subject);
    const bool held =
        isStation || contains(selection, m_hit->subject) || contains(selection, EntityRef::line(m_hit->line));
    return held ? stationsToMove(document.network(), selection,
                                 isStation ? std::optional(m_hit->subject.id) : std::nullopt)
                : std::vector<Id>();
}

void SelectPressed::move(const ToolEvent& event) {
    if ((event.point - m_press.point).length() < dragPixels * host().unitsPerPixel())
        return;
    auto& tool = m_select;
    if (auto stations = stationsToDrag(); !stations.empty()) {
        if (!contains(host().document().selection(), m_hit->subject) && m_hit->subject.kind == Kind::Station)
            host().document().select(toggled(m_before, m_hit->subject));
        tool.goTo(std::make_unique<MovingStations>(tool, m_press.point, std::move(stations)));
    } else {
        tool.goTo(std::make_unique<Marquee>(tool, m_press, m_before));
    }
    tool.move(event);
}

void SelectPressed::release(const ToolEvent&) {
    auto& document = host().document();
    if (m_hit && extends())
        document.select(toggled(m_before, clicked()));
    else if (m_hit)
        document.select({clicked()});
    else if (!extends())
        document.select({});
    if (const auto station = soleStation(document.selection()))
        host().announce(m_select.walk().describe(host(), *station));
    m_select.goIdle();
}

} // namespace metronet
