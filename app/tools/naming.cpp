// SPDX-License-Identifier: Apache-2.0
#include "tools/naming.h"

#include "paint/to_qt.h"

#include "document/document_controller.h"
#include "edit/attributes.h"

#include <QCoreApplication>

namespace metronet {

namespace {

/// Where the label is, or where a first word would appear.
Box labelBox(const ToolHost& host, const Station& station) {
    Box box;
    for (const auto& [key, figure] : host.document().drawing().figures())
        if (key.layer == Layer::Labels && key.subject == EntityRef::station(station.id))
            box.include(figure->bounds);
    if (!box.isEmpty())
        return box;
    const auto& style = host.document().network().project().style;
    const Vec corner = Vec(station.position) + Vec(1.2 * style.lineWidth, -0.6 * style.textSize);
    box.include(corner);
    box.include(corner + Vec(8.0 * style.textSize, 1.2 * style.textSize));
    return box;
}

} // namespace

void nameStation(ToolHost& host, Id station, std::function<void(FieldOutcome::Key)> done) {
    auto& document = host.document();
    const auto* record = document.network().find<Station>(station);
    if (!record)
        return;
    host.reveal(Vec(record->position));
    const auto language = document.language();
    host.openField(labelBox(host, *record), toQt(record->title.best(language)),
                   QCoreApplication::translate("Tools", "Name of the station"),
                   [&document, station, language, done = std::move(done)](const FieldOutcome& outcome) {
                       if (outcome.key != FieldOutcome::Key::Escape) {
                           const auto title = outcome.text.simplified().toStdString();
                           const auto* named = document.network().find<Station>(station);
                           if (named && named->title.best(language) != title)
                               static_cast<void>(document.commit(
                                   Action::EditStation,
                                   edit<Station>(document.network(), {station},
                                                 [&](Station& s) { s.title.set(language, title); })));
                       }
                       if (done)
                           done(outcome.key);
                   });
}

QString spokenName(const ToolHost& host, Id station) {
    const auto* record = host.document().shown().find<Station>(station);
    if (!record)
        return {};
    const auto& title = record->title.best(host.document().language());
    return toQt(title.empty() ? record->code : title);
}

} // namespace metronet
