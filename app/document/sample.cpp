// SPDX-License-Identifier: Apache-2.0
#include "document/sample.h"

#include "drawing/improve_labels.h"
#include "exchange/csv/csv_set.h"
#include "model/draft.h"

#include <QFile>

namespace metronet {

namespace {

constexpr const char* tables[] = {"academies.csv", "lines.csv", "stations.csv", "line_stations.csv",
                                  "prerequisites.csv"};

} // namespace

Result<Network> sampleNetwork(std::string_view language) {
    Source source{"sample", {}};
    for (const auto* table : tables) {
        QFile file(QStringLiteral(":/sample/") + QLatin1String(table));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileMissing, {table}};
        source.files.push_back({table, file.readAll().toStdString()});
    }
    auto import = readCsvSet(source);
    if (!import)
        return import.error();
    const auto& network = import->network;
    Draft draft(network);
    draft.change<Project>(network.project().id, [&](Project& project) {
        project.title.set("nl", "Metronet-voorbeeld");
        project.title.set("en", "Metronet sample");
        project.title.set("de", "Metronet-Beispiel");
        std::string first(language);
        auto& languages = project.languages;
        std::erase(languages, first);
        languages.insert(languages.begin(), std::move(first));
    });
    auto titled = apply(network, std::move(draft).take());
    if (!titled)
        return titled.error();
    return apply(*titled, placeStationsAndLabels(*titled, import->unplaced));
}

} // namespace metronet
