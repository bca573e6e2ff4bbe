// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/record_names.h"

#include "text/words.h"

#include "base/text.h"

namespace metronet {

namespace {

QString called(const std::string& code, const std::string& name) {
    return name.empty() ? QString::fromStdString(code) : QString::fromStdString(code + " · " + name);
}

template <class R>
Choices byCode(std::vector<const R*> records, const std::string& language) {
    std::sort(records.begin(), records.end(),
              [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    Choices choices;
    choices.reserve(records.size());
    for (const auto* record : records)
        choices.emplace_back(record->id, nameOf(*record, language));
    return choices;
}

} // namespace

QString nameOf(const Station& station, const std::string& language) {
    return called(station.code, station.title.best(language));
}
QString nameOf(const Line& line, const std::string& language) {
    return called(line.code, line.name.best(language));
}
QString nameOf(const Academy& academy, const std::string& language) {
    return called(academy.code, academy.name.best(language));
}
QString nameOf(const Branch& branch) {
    return branch.name.empty() ? word(branch.branchKind) : QString::fromStdString(branch.name);
}

Choices stationChoices(const Network& network, const std::string& language) {
    std::vector<const Station*> stations;
    for (const auto& station : network.stations())
        if (!station.isWaypoint())
            stations.push_back(&station);
    return byCode(std::move(stations), language);
}

Choices academyChoices(const Network& network, const std::string& language) {
    std::vector<const Academy*> academies;
    for (const auto& academy : network.academies())
        academies.push_back(&academy);
    return byCode(std::move(academies), language);
}

} // namespace metronet
