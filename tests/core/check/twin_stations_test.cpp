// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

namespace {

NetworkBuilder titled(std::initializer_list<std::pair<std::string, std::string>> titles) {
    NetworkBuilder builder;
    for (const auto& [code, title] : titles)
        builder.station(code, [&](Station& station) { station.title = {"nl", title}; });
    return builder;
}

} // namespace

TEST_CASE("T10: titles are equal after folding case, accents and punctuation") {
    CHECK(found(titled({{"A", "Café-bezoek"}, {"B", "CAFE  bezoek!"}, {"C", "Cafébezoek"}}), "T10") ==
          Expected{"warning station:A station:B"});
}

TEST_CASE("T10: three of a kind are one finding, two pairs are two") {
    CHECK(
        found(titled({{"A", "Een"}, {"B", "een"}, {"C", "EEN"}, {"D", "Twee"}, {"E", "Twee"}, {"F", "Drie"}}),
              "T10") == Expected{"warning station:A station:B station:C", "warning station:D station:E"});
}

TEST_CASE("T10: stations without a title are no twins, nor are waypoints") {
    CHECK(found(titled({{"A", ""}, {"B", ""}, {"C", "?"}, {"D", "!"}}), "T10").empty());
    auto builder = titled({{"A", "Een"}});
    builder.waypoint("W").station("W", [](Station& station) { station.title = {"nl", "Een"}; });
    CHECK(found(builder, "T10").empty());
}

TEST_CASE("T10: titles are compared within one language") {
    auto builder = titled({{"A", "Start"}, {"B", "Begin"}, {"C", "Einde"}});
    builder.station("B", [](Station& station) { station.title.set("en", "End"); });
    builder.station("C", [](Station& station) { station.title.set("en", "Start"); });
    CHECK(found(builder, "T10").empty());
    builder.station("A", [](Station& station) { station.title.set("en", "Start"); });
    CHECK(found(builder, "T10") == Expected{"warning station:A station:C"});
}
