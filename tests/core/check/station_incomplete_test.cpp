// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

namespace {

NetworkBuilder with(const std::function<void(Station&)>& edit) {
    return NetworkBuilder().line("M1", {"A", "B"}).station("A", edit);
}

std::vector<std::string> wrongWith(const NetworkBuilder& builder) {
    const auto findings = runChecks(builder.network(), {.only = {"P12"}});
    return findings.empty() ? std::vector<std::string>() : findings.front().arguments;
}

} // namespace

TEST_CASE("P12: a station needs a title, an outcome and 120 to 360 minutes") {
    CHECK(found(with({}), "P12").empty());
    CHECK(found(with([](Station& a) { a.title = {}; }), "P12") == Expected{"warning station:A"});
    CHECK(found(with([](Station& a) { a.outcomes.clear(); }), "P12") == Expected{"warning station:A"});
    CHECK(found(with([](Station& a) { a.minutes.reset(); }), "P12") == Expected{"warning station:A"});
}

TEST_CASE("P12: both ends of the duration are allowed") {
    for (const int minutes : {120, 240, 360})
        CHECK(found(with([&](Station& a) { a.minutes = minutes; }), "P12").empty());
    for (const int minutes : {0, 119, 361})
        CHECK(wrongWith(with([&](Station& a) { a.minutes = minutes; })) ==
              std::vector<std::string>{"minutes"});
}

TEST_CASE("P12: all that is missing is one finding") {
    CHECK(wrongWith(with([](Station& a) {
              a.title = {"nl", "  "};
              a.outcomes = {Outcome{}};
              a.minutes.reset();
          })) == std::vector<std::string>{"title", "outcome", "no-minutes"});
}

TEST_CASE("P12: a title in any language will do, and waypoints need none") {
    CHECK(found(with([](Station& a) { a.title = {"de", "Anfang"}; }), "P12").empty());
    CHECK(found(NetworkBuilder().waypoint("W").line("M1", {"A", "W", "B"}), "P12").empty());
}
