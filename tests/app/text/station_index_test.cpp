// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"
#include "text/station_index.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("The station index follows the order of stops and names what is on no line") {
    const auto text = stationIndex(NetworkBuilder()
                                       .line("M1", {"B", "~P", "A"})
                                       .branch("M1", "north", {"A", "?C"})
                                       .line("M2", {"A"})
                                       .station("X", [](Station& x) { x.minutes = 150; })
                                       .network());
    CHECK(text.indexOf(u"| 1 | B |") < text.indexOf(u"| 2 | A | Station A | 3 h |  | M2 | ACA |"));
    CHECK(text.contains(u"### Branch north"));
    CHECK(text.contains(u"| 2 | C | Station C (May be skipped) |"));
    CHECK(text.indexOf(u"## Depot") < text.indexOf(u"| X | Station X | 2 h 30 min |"));
    CHECK(text.contains(u"| ACA | Academie ACA |"));
}

TEST_CASE("A title cannot break the Markdown around it") {
    const auto text = stationIndex(NetworkBuilder()
                                       .line("M1", {"A"})
                                       .station("A",
                                                [](Station& a) {
                                                    a.title = {"nl", "a|b\n# <b>*c*"};
                                                })
                                       .network());
    CHECK(text.contains(u"| a\\|b \\# \\<b\\>\\*c\\* |"));
}
