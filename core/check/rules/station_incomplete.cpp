// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "check/rules.h"

#include <algorithm>

namespace metronet {

namespace {

constexpr int fewestMinutes = 120;
constexpr int mostMinutes = 360;

bool saysSomething(const LocalizedText& text) {
    return std::ranges::any_of(text.entries(),
                               [](const auto& entry) { return !trimmed(entry.second).empty(); });
}

/// P12: a station without a title, without an outcome, or of a duration that is unknown or outside 120 to 360
/// minutes. Subject: the station. Arguments: what is wrong, of `title`, `outcome`, `no-minutes`, `minutes`.
std::vector<Finding> find(const CheckContext& context) {
    std::vector<Finding> findings;
    for (const auto* station : context.stations) {
        std::vector<std::string> wrong;
        if (!saysSomething(station->title))
            wrong.emplace_back("title");
        if (std::ranges::none_of(station->outcomes, saysSomething, &Outcome::text))
            wrong.emplace_back("outcome");
        if (!station->minutes)
            wrong.emplace_back("no-minutes");
        else if (*station->minutes < fewestMinutes || *station->minutes > mostMinutes)
            wrong.emplace_back("minutes");
        if (!wrong.empty())
            findings.push_back(
                makeFinding(Severity::Warning, {EntityRef::station(station->id)}, std::move(wrong)));
    }
    return findings;
}

} // namespace

const Rule stationIncomplete{"P12", find};

} // namespace metronet
