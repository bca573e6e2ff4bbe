// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/values.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

namespace metronet {

namespace {

constexpr int minutesLimit = 100'000;

/// The number all of the text spells in digits.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto* end = text.data() + text.size();
    if (text.empty() || text.front() == '-' || std::from_chars(text.data(), end, value).ptr != end)
        return std::nullopt;
    return value;
}

/// The number a text begins with, which is cut off.
std::optional<double> takeNumber(std::string_view& text) {
    const auto end = std::min(text.find_first_not_of("0123456789.,"), text.size());
    const auto number = parseNumber(text.substr(0, end));
    text.remove_prefix(end);
    if (const auto* value = std::get_if<double>(&number))
        return *value;
    return std::nullopt;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    for (const auto word : words)
        if (word == text)
            return true;
    return false;
}

DurationUnit unitNamed(std::string_view text) {
    const auto word = foldForComparison(text);
    if (isOneOf(word, {"u", "h", "hr", "uur", "uren", "hour", "hours"}))
        return DurationUnit::Hours;
    if (isOneOf(word, {"m", "min", "mins", "minuut", "minuten", "minute", "minutes"}))
        return DurationUnit::Minutes;
    return DurationUnit::None;
}

Parsed<int> inMinutes(double value, DurationUnit unit) {
    const double minutes = unit == DurationUnit::Hours ? std::round(value * 60) : value;
    if (minutes != std::round(minutes))
        return Reason::NotADuration;
    if (minutes < 0 || minutes > minutesLimit)
        return Reason::OutOfRange;
    return static_cast<int>(minutes);
}

Parsed<std::string> isoDate(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1900 || year > 2999)
        return Reason::NotADate;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return std::string(text.data());
}

/// Excel counts days from 1899-12-30, as dates from March 1900 on show.
Parsed<std::string> fromSerial(int serial) {
    constexpr int first = 61;     // 1900-03-01
    constexpr int last = 401'768; // 2999-12-31
    if (serial < first || serial > last)
        return Reason::NotADate;
    using namespace std::chrono;
    const year_month_day date(sys_days(year{1899} / 12 / 30) + days(serial));
    return isoDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                   static_cast<int>(static_cast<unsigned>(date.day())));
}

} // namespace

Parsed<double> parseNumber(std::string_view text) {
    std::string number(trimmed(text));
    if (std::ranges::count(number, ',') + std::ranges::count(number, '.') > 1)
        return Reason::NotANumber;
    std::ranges::replace(number, ',', '.');
    double value = 0;
    const auto* end = number.data() + number.size();
    const auto [stop, fault] = std::from_chars(number.data(), end, value, std::chars_format::fixed);
    if (number.empty() || fault != std::errc() || stop != end || !std::isfinite(value))
        return Reason::NotANumber;
    return value;
}

Parsed<int> parseCount(std::string_view text) {
    text = trimmed(text);
    const auto number = parseNumber(text);
    if (const auto* reason = std::get_if<Reason>(&number))
        return *reason;
    const double value = std::get<double>(number);
    if (const auto point = text.find_first_of(".,");
        point != std::string_view::npos && text.size() - point == 4)
        return Reason::AmbiguousNumber;
    if (value != std::round(value))
        return Reason::NotANumber;
    if (value < 0 || value > std::numeric_limits<int>::max())
        return Reason::OutOfRange;
    return static_cast<int>(value);
}

Parsed<int> parseMinutes(std::string_view text, DurationUnit unit) {
    std::string_view rest = trimmed(text);
    const auto first = takeNumber(rest);
    if (!first)
        return Reason::NotADuration;
    rest = trimmed(rest);
    if (rest.empty())
        return unit == DurationUnit::None ? Parsed<int>(Reason::NoUnit) : inMinutes(*first, unit);
    if (rest.front() == ':') {
        const auto minutes = digits(trimmed(rest.substr(1)));
        if (!minutes || *minutes > 59 || rest.size() < 3 || *first != std::floor(*first))
            return Reason::NotADuration;
        return inMinutes(*first * 60 + *minutes, DurationUnit::Minutes);
    }
    const auto wordEnd = std::min(rest.find_first_of("0123456789"), rest.size());
    const auto named = unitNamed(rest.substr(0, wordEnd));
    rest.remove_prefix(wordEnd);
    if (named == DurationUnit::None)
        return Reason::NotADuration;
    if (rest.empty())
        return inMinutes(*first, named);
    // `2u30`, `2 uur 30 min`
    const auto minutes = takeNumber(rest);
    const bool fits = named == DurationUnit::Hours && *first == std::floor(*first) && minutes &&
                      *minutes < 60 && (trimmed(rest).empty() || unitNamed(rest) == DurationUnit::Minutes);
    return fits ? inMinutes(*first * 60 + *minutes, DurationUnit::Minutes)
                : Parsed<int>(Reason::NotADuration);
}

Parsed<std::string> parseDate(std::string_view text) {
    text = trimmed(text);
    if (const auto serial = digits(text))
        return fromSerial(*serial);
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> widths{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto end = i < 2 ? text.find_first_of("-/.") : text.size();
        const auto value = digits(text.substr(0, end));
        if (end == std::string_view::npos || !value)
            return Reason::NotADate;
        parts[i] = *value;
        widths[i] = end;
        text.remove_prefix(i < 2 ? end + 1 : end);
    }
    if (widths[0] == 4 && widths[2] <= 2)
        return isoDate(parts[0], parts[1], parts[2]);
    if (widths[2] == 4 && widths[0] <= 2)
        return isoDate(parts[2], parts[1], parts[0]);
    return Reason::NotADate;
}

Parsed<bool> parseFlag(std::string_view text) {
    const auto word = foldForComparison(text);
    if (isOneOf(word, {"ja", "j", "yes", "y", "true", "waar", "1", "x"}))
        return true;
    if (isOneOf(word, {"nee", "n", "no", "false", "onwaar", "0"}))
        return false;
    return Reason::UnknownWord;
}

std::string formatNumber(double value) {
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    std::string number(text.data(), end);
    std::ranges::replace(number, '.', ',');
    return number;
}

} // namespace metronet
