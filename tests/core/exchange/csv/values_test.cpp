// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/values.h"

using namespace metronet;

namespace {

template <class T>
bool is(const Parsed<T>& parsed, T value) {
    const auto* found = std::get_if<T>(&parsed);
    return found && *found == value;
}
template <class T>
bool fails(const Parsed<T>& parsed, Reason reason) {
    const auto* found = std::get_if<Reason>(&parsed);
    return found && *found == reason;
}

} // namespace

TEST_CASE("Numbers have a decimal comma or point") {
    CHECK(is(parseNumber("2,5"), 2.5));
    CHECK(is(parseNumber(" 2.5 "), 2.5));
    CHECK(is(parseNumber("-12,25"), -12.25));
    for (const char* text : {"", "x", "2,5,1", "1.234,5", "2 5", "1e3", "0x10", "inf", "nan"})
        CHECK(fails(parseNumber(text), Reason::NotANumber));
}

TEST_CASE("A count is whole, and a thousands point is not guessed at") {
    CHECK(is(parseCount("16"), 16));
    CHECK(is(parseCount("16,0"), 16));
    CHECK(fails(parseCount("1.000"), Reason::AmbiguousNumber));
    CHECK(fails(parseCount("2,5"), Reason::NotANumber));
    CHECK(fails(parseCount("-1"), Reason::OutOfRange));
    CHECK(fails(parseCount("99999999999"), Reason::OutOfRange));
}

TEST_CASE("Durations carry their unit") {
    const auto none = DurationUnit::None;
    CHECK(is(parseMinutes("2u30", none), 150));
    CHECK(is(parseMinutes("2:30", none), 150));
    CHECK(is(parseMinutes("2h30", none), 150));
    CHECK(is(parseMinutes("2 uur 30 min", none), 150));
    CHECK(is(parseMinutes("150 min", none), 150));
    CHECK(is(parseMinutes("150 minuten", DurationUnit::Hours), 150));
    CHECK(is(parseMinutes("2,5 uur", none), 150));
    CHECK(is(parseMinutes("3u", none), 180));
    for (const char* text :
         {"2:75", "2:3", "2:", "u30", "2 weken", "2,5u30", "een uur", "2u30u", ":30", "2:30:00"})
        CHECK(fails(parseMinutes(text, none), Reason::NotADuration));
}

TEST_CASE("A bare duration takes the unit of its heading and is refused without one") {
    CHECK(is(parseMinutes("150", DurationUnit::Minutes), 150));
    CHECK(is(parseMinutes("2,5", DurationUnit::Hours), 150));
    CHECK(is(parseMinutes("0,33", DurationUnit::Hours), 20));
    CHECK(fails(parseMinutes("150", DurationUnit::None), Reason::NoUnit));
    CHECK(fails(parseMinutes("2,5", DurationUnit::Minutes), Reason::NotADuration));
    CHECK(fails(parseMinutes("1000000", DurationUnit::Minutes), Reason::OutOfRange));
}

TEST_CASE("Dates are ISO, day first, or Excel's serial number") {
    const std::string date = "2026-03-05";
    CHECK(is(parseDate("2026-03-05"), date));
    CHECK(is(parseDate("5-3-2026"), date));
    CHECK(is(parseDate("05/03/2026"), date));
    CHECK(is(parseDate("46086"), date));
    for (const char* text : {"31-2-2026", "13-13-2026", "5-3-26", "maart 2026", "12", "2026-3", ""})
        CHECK(fails(parseDate(text), Reason::NotADate));
}

TEST_CASE("Yes and no in Dutch and English") {
    CHECK(is(parseFlag("Ja"), true));
    CHECK(is(parseFlag("x"), true));
    CHECK(is(parseFlag("FALSE"), false));
    CHECK(fails(parseFlag("misschien"), Reason::UnknownWord));
}

TEST_CASE("Written numbers have a comma and no more decimals than they need") {
    CHECK(formatNumber(12.5) == "12,5");
    CHECK(formatNumber(-3) == "-3");
    CHECK(formatNumber(841) == "841");
}
