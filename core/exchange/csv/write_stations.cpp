// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/writing.h"

namespace metronet {

namespace {

std::string offering(const Network& network, const Station& station) {
    std::vector<std::string> codes;
    for (const auto& academy : station.offeredBy)
        codes.push_back(codeFor<Academy>(network, academy));
    std::ranges::sort(codes, naturalLess);
    std::string list;
    for (const auto& code : codes)
        list += (list.empty() ? "" : "|") + code;
    return list;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string list;
    for (const auto& part : parts)
        list += (list.empty() ? "" : "|") + part;
    return list;
}

/// `learning_outcome_nl` and `bloom_level`, then the same with `_2` and on.
void addOutcomes(CsvColumns<Station>& columns, const Network& network) {
    std::size_t count = 1;
    for (const auto& station : network.stations())
        count = std::max(count, station.outcomes.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = i == 0 ? std::string() : '_' + std::to_string(i + 1);
        const auto outcome = [i](const Station& s) {
            return i < s.outcomes.size() ? s.outcomes[i] : Outcome();
        };
        columns.text("bloom_level" + number, [=](const Station& s) { return wordOf(outcome(s).bloom); });
        columns.localized("learning_outcome" + number, network,
                          [=](const Station& s) { return outcome(s).text; });
    }
}

} // namespace

CsvContent writeStations(const Network& network) {
    CsvColumns<Station> columns;
    columns.text("station_id", [](const Station& s) { return s.code; });
    columns.text("kind", [](const Station& s) { return wordOf(s.stationKind); });
    columns.localized("title", network, [](const Station& s) { return s.title; });
    columns.localized("short_label", network, [](const Station& s) { return s.shortLabel; });
    columns.localized("description", network, [](const Station& s) { return s.description; });
    columns.text("stage", [](const Station& s) { return wordOf(s.stage); });
    columns.text("component_type", [](const Station& s) { return std::string(codeOf(s.component)); });
    columns.text("delivery_mode", [](const Station& s) { return std::string(codeOf(s.delivery)); });
    columns.number("duration_min", [](const Station& s) { return numberCell(s.minutes); });
    addOutcomes(columns, network);
    columns.text("assessment", [](const Station& s) { return std::string(codeOf(s.assessment)); });
    columns.text("language", [](const Station& s) { return joined(s.languages); });
    columns.localized("target_group", network, [](const Station& s) { return s.targetGroup; });
    columns.number("max_participants", [](const Station& s) { return numberCell(s.maxParticipants); });
    columns.text("owner_academy_id", [&](const Station& s) { return codeFor<Academy>(network, s.owner); });
    columns.text("offered_by", [&](const Station& s) { return offering(network, s); });
    columns.text("level", [](const Station& s) { return s.level; });
    columns.text("link", [](const Station& s) { return s.link; });
    columns.text("dates", [](const Station& s) { return s.dates; });
    columns.text("status", [](const Station& s) { return wordOf(s.status); });
    columns.text("version", [](const Station& s) { return s.version; });
    columns.text("scope", [](const Station& s) { return wordOf(s.scope); });
    columns.text("variant_of", [&](const Station& s) { return codeFor<Station>(network, s.variantOf); });
    columns.text("note", [](const Station& s) { return s.notes; });
    columns.number("x_mm", [](const Station& s) { return formatNumber(toMm(s.position.x)); });
    columns.number("y_mm", [](const Station& s) { return formatNumber(toMm(s.position.y)); });
    columns.text("marker", [](const Station& s) { return std::string(codeOf(s.marker)); });
    columns.text("label_side", [](const Station& s) { return std::string(codeOf(s.labelSide)); });
    columns.number("label_angle", [](const Station& s) { return std::to_string(s.labelAngle); });
    columns.text("pinned",
                 [](const Station& s) { return s.pinned ? std::string("ja") : std::string("nee"); });
    return columns.content(byCode<Station>(network));
}

} // namespace metronet
