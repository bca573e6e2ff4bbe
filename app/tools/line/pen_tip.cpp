// SPDX-License-Identifier: Apache-2.0
#include "tools/line/pen_tip.h"

#include "edit/lines.h"

namespace metronet {

namespace {

constexpr MapUnit defaultSpacing = 20 * mapUnitsPerMm;

std::optional<BranchEnd> endAt(const Network& network, Id line, Id station) {
    for (const auto& end : endsOf(network, line))
        if (end.station == station)
            return end;
    return std::nullopt;
}

bool runsThrough(const Network& network, Id line, Id station) {
    return std::ranges::any_of(network.branchesOf(line), [&](const Branch* branch) {
        return std::ranges::find(branch->stops, station, &Stop::station) != branch->stops.end();
    });
}

bool isTaken(const Network& network, Point place) {
    return std::ranges::any_of(network.stations(),
                               [&](const Station& station) { return station.position == place; });
}

} // namespace

PenTip putDown(const Network& network, Id station, std::optional<Id> selectedLine, Begin begin) {
    PenTip tip{station, {}, {}};
    if (begin == Begin::NewLine)
        return tip;
    if (selectedLine && runsThrough(network, *selectedLine, station)) {
        tip.end = endAt(network, *selectedLine, station);
        if (!tip.end)
            tip.branchOf = selectedLine;
        return tip;
    }
    std::vector<BranchEnd> ends;
    for (const auto& line : network.lines())
        if (const auto end = endAt(network, line.id, station))
            ends.push_back(*end);
    if (ends.size() == 1)
        tip.end = ends.front();
    return tip;
}

PenStroke drawTo(const Network& network, const PenTip& tip, Id station, const Line& fresh) {
    PenStroke stroke;
    stroke.tip = tip;
    if (station == tip.station)
        return stroke;
    stroke.tip.station = station;
    if (tip.end) {
        stroke.action = Action::ExtendLine;
        stroke.patch = extendBranch(network, tip.end->branch, tip.end->end, station);
        stroke.tip.end->station = station;
        if (const auto* branch = network.find<Branch>(tip.end->branch))
            stroke.line = branch->line;
        return stroke;
    }
    stroke.action = tip.branchOf ? Action::AddBranch : Action::DrawLine;
    stroke.line = tip.branchOf.value_or(fresh.id);
    stroke.patch = tip.branchOf ? addBranch(network, *tip.branchOf, {tip.station, station})
                                : drawLine(network, fresh, {tip.station, station});
    stroke.tip.branchOf.reset();
    for (const auto& [id, change] : stroke.patch.of<Branch>())
        stroke.tip.end = BranchEnd{id, End::Finish, station};
    return stroke;
}

Point onward(const Network& network, const PenTip& tip) {
    const auto* last = network.find<Station>(tip.station);
    if (!last)
        return {};
    Point step{defaultSpacing, 0};
    const auto* branch = tip.end ? network.find<Branch>(tip.end->branch) : nullptr;
    if (branch && branch->stops.size() > 1) {
        const auto& before =
            tip.end->end == End::Start ? branch->stops[1] : branch->stops[branch->stops.size() - 2];
        if (const auto* station = network.find<Station>(before.station);
            station && station->position != last->position)
            step = last->position - station->position;
    }
    Point place = last->position + step;
    while (isTaken(network, place))
        place = place + step;
    return place;
}

} // namespace metronet
