// SPDX-License-Identifier: Apache-2.0
#include "tools/walk_keys.h"

#include "tools/selected.h"
#include "tools/walk.h"

#include "document/document_controller.h"

namespace metronet {

namespace {

constexpr MapUnit gridStep = 5 * mapUnitsPerMm;
constexpr MapUnit largeStep = 10 * gridStep;

bool walkTo(ToolHost& host, Walk& walk, std::optional<Id> station) {
    const auto* record = station ? host.document().network().find<Station>(*station) : nullptr;
    if (!record)
        return false;
    host.document().select({EntityRef::station(*station)});
    host.reveal(Vec(record->position));
    host.announce(walk.describe(host, *station));
    return true;
}

} // namespace

std::optional<Point> arrowOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Point{-1, 0};
    case Qt::Key_Right:
        return Point{1, 0};
    case Qt::Key_Up:
        return Point{0, -1};
    case Qt::Key_Down:
        return Point{0, 1};
    default:
        return std::nullopt;
    }
}

Point keyStep(Point arrow, Qt::KeyboardModifiers modifiers) {
    const MapUnit step = modifiers & Qt::ShiftModifier ? largeStep : gridStep;
    return {arrow.x * step, arrow.y * step};
}

bool walkByKey(ToolHost& host, Walk& walk, const QKeyEvent& event, PlainArrows plainArrows) {
    const auto& document = host.document();
    const auto& network = document.network();
    const auto station = soleStation(document.selection());
    if (const auto arrow = arrowOf(event.key())) {
        if (document.selection().empty())
            return walkTo(host, walk, stationNearest(network, host.visibleBox().centre()));
        const bool walks = plainArrows == PlainArrows::Walk || event.modifiers() & Qt::AltModifier;
        return walks && station && walkTo(host, walk, stationTowards(network, *station, Vec(*arrow)));
    }
    if (!station)
        return false;
    switch (event.key()) {
    case Qt::Key_Tab:
        return walkTo(host, walk, walk.along(network, *station, Walk::Step::Forward));
    case Qt::Key_Backtab:
        return walkTo(host, walk, walk.along(network, *station, Walk::Step::Back));
    case Qt::Key_Home:
        return walkTo(host, walk, walk.endOf(network, *station, Walk::Step::Back));
    case Qt::Key_End:
        return walkTo(host, walk, walk.endOf(network, *station, Walk::Step::Forward));
    default:
        return false;
    }
}

} // namespace metronet
