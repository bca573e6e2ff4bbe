// SPDX-License-Identifier: Apache-2.0
#include "tools/aim.h"

#include "canvas/outline.h"

#include "document/document_controller.h"
#include "edit/branches.h"
#include "edit/stations.h"

namespace metronet {

namespace {

/// The point of the lanes between two stations that is nearest to the pointer.
Vec onTrack(const Drawing& drawing, const EntityRef& track, Id line, Vec point) {
    Vec best = point;
    double nearest = 1e300;
    for (const auto& [key, figure] : drawing.figures()) {
        if (key.layer != Layer::Tracks || key.subject != track || key.line != line)
            continue;
        for (const auto& mark : figure->marks)
            if (const auto* shape = std::get_if<Shape>(&mark)) {
                const auto outline = flattened(shape->path);
                const auto candidate = nearestOn(outline, point);
                if (const double distance = (candidate - point).length(); distance < nearest) {
                    nearest = distance;
                    best = candidate;
                }
            }
    }
    return best;
}

} // namespace

Aim aimAt(const ToolHost& host, const ToolEvent& event, const Snapping& snapping,
          const std::vector<Id>& neighbours) {
    Aim aim;
    host.document().clearPreview();
    const auto hit = host.hitAt(event.point, event.tolerance);
    if (hit && hit->subject.kind == Kind::Station) {
        aim.at = Aim::At::Station;
        aim.station = hit->subject.id;
        if (const auto* place = snapping.index().placeOf(aim.station))
            aim.place = *place;
        return aim;
    }
    auto joined = neighbours;
    Vec point = event.point;
    if (hit && hit->subject.kind == Kind::Track && !hit->subject.other.isNil()) {
        aim.at = Aim::At::Track;
        aim.trackFrom = hit->subject.id;
        aim.trackTo = hit->subject.other;
        point = onTrack(host.document().drawing(), hit->subject, hit->line, event.point);
        joined.push_back(aim.trackFrom);
        joined.push_back(aim.trackTo);
    }
    const auto snapped = snapping.placed(host, point.rounded(), joined, event.modifiers);
    aim.place = point.rounded() + snapped.delta;
    aim.guides = snapped.guides;
    return aim;
}

Id realise(Edits& edits, const Aim& aim, Station fresh) {
    if (aim.at == Aim::At::Station)
        return aim.station;
    const Id id = fresh.id;
    fresh.position = aim.place;
    edits.add(addStation(edits.network(), std::move(fresh)));
    if (aim.at == Aim::At::Track)
        edits.add(insertOnTrack(edits.network(), aim.trackFrom, aim.trackTo, id));
    return id;
}

} // namespace metronet
