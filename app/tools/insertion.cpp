// SPDX-License-Identifier: Apache-2.0
#include "tools/insertion.h"

#include "tools/edits.h"
#include "tools/naming.h"

#include "document/document_controller.h"
#include "edit/branches.h"
#include "edit/stations.h"

namespace metronet {

void insertHalfWay(ToolHost& host, Id a, Id b) {
    auto& document = host.document();
    const auto* from = document.network().find<Station>(a);
    const auto* to = document.network().find<Station>(b);
    if (!from || !to)
        return;
    const auto middle = ((Vec(from->position) + Vec(to->position)) * 0.5).rounded();
    auto station = newStation(document.network(), middle);
    const auto id = station.id;
    Edits edits(document.network());
    edits.add(addStation(edits.network(), std::move(station)));
    edits.add(insertOnTrack(edits.network(), a, b, id));
    if (edits.isSound() &&
        document.commit(Action::InsertStation, edits.patch(), EntitySet{EntityRef::station(id)}))
        nameStation(host, id);
}

} // namespace metronet
