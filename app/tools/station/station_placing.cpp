// SPDX-License-Identifier: Apache-2.0
#include "tools/station/station_placing.h"

#include "tools/naming.h"

#include "document/document_controller.h"
#include "edit/stations.h"

#include <QCoreApplication>

namespace metronet {

void StationPlacing::enter() {
    host().setToolCursor(Qt::CrossCursor);
    host().setHint(QCoreApplication::translate(
        "Tools", "Click a track to insert a station, or empty paper to add one · Ctrl: no snapping"));
}

void StationPlacing::exit() {
    leave();
}

void StationPlacing::refresh() {
    if (m_revision != host().document().revision())
        m_snapping.reset();
}

Aim StationPlacing::aim(const ToolEvent& event) {
    if (!m_snapping) {
        m_snapping.emplace(host().document().network(), std::vector<Id>());
        m_revision = host().document().revision();
    }
    return aimAt(host(), event, *m_snapping, {});
}

void StationPlacing::move(const ToolEvent& event) {
    const auto aimed = aim(event);
    const bool isNew = aimed.at != Aim::At::Station;
    const double width = host().document().network().project().style.lineWidth;
    host().overlay().setGhost(
        isNew ? std::optional(Ghost{{Vec(aimed.place)}, Colour{0x40, 0x40, 0x40}, width}) : std::nullopt);
    host().overlay().setGuides(aimed.guides);
}

void StationPlacing::leave() {
    host().overlay().setGhost({});
    host().overlay().setGuides({});
}

void StationPlacing::press(const ToolEvent& event) {
    place(aim(event));
}

void StationPlacing::place(const Aim& aim) {
    leave();
    auto& document = host().document();
    if (aim.at == Aim::At::Station) {
        document.select({EntityRef::station(aim.station)});
        return;
    }
    Edits edits(document.network());
    const auto id = realise(edits, aim, newStation(document.network(), aim.place));
    const auto action = aim.at == Aim::At::Track ? Action::InsertStation : Action::AddStation;
    if (edits.isSound() && document.commit(action, edits.patch(), EntitySet{EntityRef::station(id)}))
        nameStation(host(), id);
}

bool StationPlacing::keyPress(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    Aim middle;
    middle.place = host().visibleBox().centre().rounded();
    place(middle);
    return true;
}

} // namespace metronet
