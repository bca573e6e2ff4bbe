// SPDX-License-Identifier: Apache-2.0
#include "tools/line/line_idle.h"

#include "tools/line/line_drawing.h"
#include "tools/naming.h"
#include "tools/selected.h"
#include "tools/walk_keys.h"

#include "document/document_controller.h"
#include "edit/stations.h"

#include <QCoreApplication>

namespace metronet {

void LineIdle::enter() {
    host().setToolCursor(Qt::CrossCursor);
    host().setHint(QCoreApplication::translate(
        "Tools", "Click a station or empty paper to begin · an end goes on, the selected line branches off · "
                 "Shift: always a new line"));
}

void LineIdle::exit() {
    leave();
}

void LineIdle::refresh() {
    if (m_revision != host().document().revision())
        m_snapping.reset();
}

Aim LineIdle::aim(const ToolEvent& event) {
    if (!m_snapping) {
        m_snapping.emplace(host().document().network(), std::vector<Id>());
        m_revision = host().document().revision();
    }
    return aimAt(host(), event, *m_snapping, {});
}

void LineIdle::move(const ToolEvent& event) {
    const auto aimed = aim(event);
    const auto& document = host().document();
    const bool isNew = aimed.at != Aim::At::Station;
    const double width = document.network().project().style.lineWidth;
    host().overlay().setGhost(
        isNew ? std::optional(Ghost{{Vec(aimed.place)}, Colour{0x40, 0x40, 0x40}, width}) : std::nullopt);
    host().overlay().setGuides(aimed.guides);
    host().overlay().hovered().setSubjects(isNew ? EntitySet{} : EntitySet{EntityRef::station(aimed.station)},
                                           document.shown(), document.drawing());
}

void LineIdle::leave() {
    host().overlay().setGhost({});
    host().overlay().setGuides({});
    host().overlay().hovered().setSubjects({}, host().document().shown(), host().document().drawing());
}

void LineIdle::press(const ToolEvent& event) {
    auto& document = host().document();
    const auto aimed = aim(event);
    const auto begin = event.modifiers & Qt::ShiftModifier ? Begin::NewLine : Begin::AsFits;
    const auto selectedLine = soleLine(document.network(), document.selection());
    Edits edits(document.network());
    const auto station = realise(edits, aimed, newStation(document.network(), aimed.place));
    const bool isNew = aimed.at != Aim::At::Station;
    if (isNew) {
        const auto action = aimed.at == Aim::At::Track ? Action::InsertStation : Action::AddStation;
        if (!edits.isSound() ||
            !document.commit(action, edits.patch(), EntitySet{EntityRef::station(station)}))
            return;
    }
    m_line.goTo(std::make_unique<LineDrawing>(m_line,
                                              putDown(document.network(), station, selectedLine, begin),
                                              isNew ? Naming::First : Naming::None));
}

bool LineIdle::keyPress(const QKeyEvent& event) {
    if (walkByKey(host(), m_line.walk(), event, PlainArrows::Walk))
        return true;
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    auto& document = host().document();
    const auto selectedLine = soleLine(document.network(), document.selection());
    if (const auto station = soleStation(document.selection())) {
        const auto begin = event.modifiers() & Qt::ShiftModifier ? Begin::NewLine : Begin::AsFits;
        auto& tool = m_line;
        tool.goTo(std::make_unique<LineDrawing>(
            tool, putDown(document.network(), *station, selectedLine, begin), Naming::None));
        const QKeyEvent onward(QEvent::KeyPress, Qt::Key_Insert, Qt::NoModifier);
        return tool.keyPress(onward);
    }
    if (!document.selection().empty())
        return false;
    // Nothing is selected: the pen goes down in the middle of what is in view.
    const auto station = newStation(document.network(), host().visibleBox().centre().rounded());
    const auto id = station.id;
    if (document.commit(Action::AddStation, addStation(document.network(), station),
                        EntitySet{EntityRef::station(id)}))
        m_line.goTo(std::make_unique<LineDrawing>(m_line, PenTip{id, {}, {}}, Naming::First));
    return true;
}

} // namespace metronet
