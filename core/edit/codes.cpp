// SPDX-License-Identifier: Apache-2.0
#include "edit/codes.h"

#include <charconv>
#include <map>
#include <set>

namespace metronet {

namespace {

/// A code taken apart: what stands before its last run of digits, the digits' number and how many there are.
struct Numbered {
    std::string_view prefix;
    unsigned number = 0;
    std::size_t digits = 0;
};

std::optional<Numbered> takeApart(std::string_view code) {
    auto end = code.find_last_not_of("0123456789");
    end = end == std::string_view::npos ? 0 : end + 1;
    Numbered parts{code.substr(0, end), 0, code.size() - end};
    if (parts.digits == 0 || parts.digits > 8)
        return std::nullopt;
    std::from_chars(code.data() + end, code.data() + code.size(), parts.number);
    return parts;
}

/// The successor of the highest code with the commonest prefix, as wide as the widest of them.
std::string next(const std::set<std::string_view>& codes, const std::set<std::string_view>& taken,
                 std::string_view prefix, std::size_t digits) {
    struct Series {
        std::size_t members = 0;
        unsigned highest = 0;
        std::size_t digits = 0;
    };
    std::map<std::string_view, Series> all;
    for (const std::string_view code : codes) {
        if (const auto parts = takeApart(code)) {
            auto& series = all[parts->prefix];
            ++series.members;
            series.highest = std::max(series.highest, parts->number);
            series.digits = std::max(series.digits, parts->digits);
        }
    }
    unsigned number = 0;
    const auto commonest =
        std::ranges::max_element(all, {}, [](const auto& entry) { return entry.second.members; });
    if (commonest != all.end()) {
        prefix = commonest->first;
        number = commonest->second.highest;
        digits = commonest->second.digits;
    }
    for (;;) {
        auto text = std::to_string(++number);
        if (text.size() < digits)
            text.insert(0, digits - text.size(), '0');
        text.insert(0, prefix);
        if (!taken.contains(text))
            return text;
    }
}

template <class R, class Wanted>
std::set<std::string_view> codesOf(const Table<R>& table, Wanted&& wanted) {
    std::set<std::string_view> codes;
    for (const auto& record : table)
        if (wanted(record))
            codes.insert(record.code);
    return codes;
}

constexpr auto any = [](const auto&) { return true; };

} // namespace

std::string nextStationCode(const Network& network) {
    const auto codes = codesOf(network.stations(), [](const Station& s) { return !s.isWaypoint(); });
    return next(codes, codesOf(network.stations(), any), "S", 3);
}

std::string nextWaypointCode(const Network& network) {
    const auto codes = codesOf(network.stations(), [](const Station& s) { return s.isWaypoint(); });
    return next(codes, codesOf(network.stations(), any), "W", 3);
}

std::string nextLineCode(const Network& network) {
    const auto codes = codesOf(network.lines(), any);
    return next(codes, codes, "M", 1);
}

std::string nextAcademyCode(const Network& network) {
    const auto codes = codesOf(network.academies(), any);
    return next(codes, codes, "A", 1);
}

std::string nextBadge(const Network& network) {
    std::set<std::string> taken;
    for (const auto& line : network.lines())
        taken.insert(line.badge);
    for (int number = 1;; ++number)
        if (auto badge = std::to_string(number); !taken.contains(badge))
            return badge;
}

} // namespace metronet
