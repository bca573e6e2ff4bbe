// SPDX-License-Identifier: Apache-2.0
#include "tools/select/marquee.h"

#include "document/document_controller.h"

namespace metronet {

namespace {

Box spanned(Vec a, Vec b) {
    Box box;
    box.include(a);
    box.include(b);
    return box;
}

} // namespace

void Marquee::exit() {
    host().overlay().setMarquee({});
    host().overlay().hovered().setSubjects({}, host().document().shown(), host().document().drawing());
}

EntitySet Marquee::touched(Vec to) const {
    auto found = host().touchedBy(spanned(m_press.point, to));
    EntitySet stations;
    std::ranges::copy_if(found, std::back_inserter(stations),
                         [](const EntityRef& ref) { return ref.kind == Kind::Station; });
    return stations.empty() ? found : stations;
}

void Marquee::move(const ToolEvent& event) {
    host().overlay().setMarquee(spanned(m_press.point, event.point));
    host().overlay().hovered().setSubjects(touched(event.point), host().document().shown(),
                                           host().document().drawing());
}

void Marquee::release(const ToolEvent& event) {
    auto selection = touched(event.point);
    if (m_press.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        selection.insert(selection.end(), m_before.begin(), m_before.end());
    host().document().select(std::move(selection));
    m_select.goIdle();
}

} // namespace metronet
