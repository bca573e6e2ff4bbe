// SPDX-License-Identifier: Apache-2.0
#include "tools/line/line_drawing.h"

#include "tools/naming.h"
#include "tools/walk_keys.h"

#include "document/document_controller.h"
#include "edit/lines.h"
#include "edit/stations.h"

#include <QCoreApplication>

namespace metronet {

LineDrawing::LineDrawing(LineTool& tool, PenTip tip, Naming naming)
    : ToolState(tool), m_line(tool), m_naming(naming) {
    m_marks.push_back({tool.host().document().history().done(), std::move(tip), naming == Naming::First});
    renew();
}

/// What the next stop may need, for the network as it is now.
void LineDrawing::renew() {
    const auto& document = host().document();
    m_revision = document.revision();
    m_snapping.emplace(document.network(), std::vector<Id>());
    m_freshStation = newStation(document.network(), {});
    m_freshLine = newLine(document.network());
    m_byKey.reset();
}

void LineDrawing::enter() {
    host().setToolCursor(Qt::CrossCursor);
    host().setHint(QCoreApplication::translate(
        "Tools",
        "Click the next stop · Enter or double click: done · Backspace: take back · Ctrl: no snapping"));
    if (m_naming == Naming::First)
        name(tip().station);
}

void LineDrawing::exit() {
    host().closeField();
    leave();
}

void LineDrawing::leave() {
    host().document().clearPreview();
    host().overlay().setGuides({});
    host().overlay().setGhost({});
}

void LineDrawing::refresh() {
    const auto& document = host().document();
    if (document.revision() == m_revision)
        return;
    while (!m_marks.empty() && m_marks.back().done > document.history().done())
        m_marks.pop_back();
    const bool stands = !m_marks.empty() && document.network().find<Station>(tip().station) &&
                        (!tip().end || document.network().find<Branch>(tip().end->branch));
    if (!stands) {
        m_line.goIdle();
        return;
    }
    renew();
}

void LineDrawing::move(const ToolEvent& event) {
    m_byKey.reset();
    preview(aimAt(host(), event, *m_snapping, {tip().station}));
}

void LineDrawing::preview(const Aim& aim) {
    Edits edits(host().document().network());
    const auto stop = realise(edits, aim, m_freshStation);
    const auto stroke = drawTo(edits.network(), tip(), stop, m_freshLine);
    edits.add(stroke.patch);
    const bool shows = !stroke.patch.isEmpty() && edits.isSound();
    static_cast<void>(host().document().setPreview(shows ? edits.patch() : Patch()));
    host().overlay().setGuides(aim.guides);
}

void LineDrawing::press(const ToolEvent& event) {
    place(aimAt(host(), event, *m_snapping, {tip().station}));
}

void LineDrawing::place(const Aim& aim) {
    auto& document = host().document();
    Edits edits(document.network());
    const auto stop = realise(edits, aim, m_freshStation);
    const auto stroke = drawTo(edits.network(), tip(), stop, m_freshLine);
    if (stroke.patch.isEmpty()) {
        m_line.goIdle(); // the last stop again
        return;
    }
    edits.add(stroke.patch);
    leave();
    if (!edits.isSound() ||
        !document.commit(stroke.action, edits.patch(), EntitySet{EntityRef::line(stroke.line)}))
        return;
    m_marks.push_back({document.history().done(), stroke.tip, true});
    const auto* branch = document.network().find<Branch>(stroke.tip.end->branch);
    if (!branch || isClosed(*branch)) {
        m_line.goIdle();
        return;
    }
    host().announce(m_line.walk().describe(host(), stop));
    if (aim.at != Aim::At::Station)
        name(stop);
}

void LineDrawing::placeAt(Point place) {
    Aim aim;
    aim.place = place;
    this->place(aim);
}

void LineDrawing::doubleClick(const ToolEvent&) {
    m_line.goIdle();
}

void LineDrawing::moveByKey(Point way) {
    const auto& network = host().document().network();
    m_byKey = m_byKey ? *m_byKey + way : onward(network, tip());
    Aim aim;
    aim.place = *m_byKey;
    preview(aim);
    host().reveal(Vec(*m_byKey));
}

bool LineDrawing::keyPress(const QKeyEvent& event) {
    if (const auto arrow = arrowOf(event.key())) {
        moveByKey(keyStep(*arrow, event.modifiers()));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Insert:
        placeAt(onward(host().document().network(), tip()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_byKey)
            placeAt(*m_byKey);
        else
            m_line.goIdle();
        return true;
    case Qt::Key_Backspace:
        takeBack();
        return true;
    default:
        return false;
    }
}

/// Undoes what the pen did last; `refresh` moves the pen back. A pen that has drawn nothing is lifted.
void LineDrawing::takeBack() {
    auto& document = host().document();
    const auto mark = m_marks.back();
    if (!mark.isOurs) {
        m_line.goIdle();
        return;
    }
    while (document.history().done() >= mark.done && document.undo()) {
    }
}

void LineDrawing::name(Id station) {
    nameStation(host(), station, [this](FieldOutcome::Key key) { named(key); });
}

void LineDrawing::named(FieldOutcome::Key key) {
    switch (key) {
    case FieldOutcome::Key::EmptyEnter:
        m_line.goIdle();
        break;
    case FieldOutcome::Key::EmptyBackspace:
        takeBack();
        break;
    case FieldOutcome::Key::Tab:
        placeAt(onward(host().document().network(), tip()));
        break;
    default:
        break;
    }
}

} // namespace metronet
