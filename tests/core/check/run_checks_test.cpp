// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

#include "check/rule.h"

#include <set>

namespace {

/// One of everything the first eight rules object to.
NetworkBuilder faulty() {
    return NetworkBuilder()
        .line("M1", {"A", "B", "C", "B"})
        .branch("M1", "north", {"X", "Y"})
        .line("M2", {"P", "Q"})
        .station("Z",
                 [](Station& z) {
                     z.title = {"nl", "station a"};
                 })
        .station("Q", [](Station& q) { q.minutes.reset(); })
        .requires_("A", {"C"})
        .requires_("P", {"P"});
}

std::set<std::string> codes(const std::vector<Finding>& findings) {
    std::set<std::string> codes;
    for (const auto& finding : findings)
        codes.insert(finding.code);
    return codes;
}

} // namespace

TEST_CASE("Every rule has its own code and speaks up on a network that is wrong in every way") {
    std::set<std::string> registered;
    for (const auto* rule : allRules())
        CHECK(registered.emplace(rule->code).second);
    CHECK(codes(runChecks(faulty().network())) == registered);
    CHECK(runChecks(NetworkBuilder().line("M1", {"A", "B", "C"}).network()).empty());
    CHECK(runChecks(Network()).empty());
}

TEST_CASE("Rules can be chosen by code and by letter") {
    CHECK(codes(runChecks(faulty().network(), {.only = {"T03", "P12"}})) ==
          std::set<std::string>{"T03", "P12"});
    CHECK(codes(runChecks(faulty().network(), {.only = {"P"}})) ==
          std::set<std::string>{"P01", "P03", "P12"});
    CHECK(runChecks(faulty().network(), {.only = {"D"}}).empty());
}

TEST_CASE("Every finding has a key of its own that outlives renaming") {
    auto builder = faulty();
    const auto before = runChecks(builder.network());
    std::set<std::string> keys;
    for (const auto& finding : before) {
        CHECK(finding.key.starts_with(finding.code));
        CHECK(keys.insert(finding.key).second);
        CHECK_FALSE(finding.fixable);
    }
    for (const std::string code : {"A", "B", "C", "P"})
        builder.station(code, [&](Station& station) { station.code = "9" + code; });
    std::set<std::string> renamed;
    for (const auto& finding : runChecks(builder.network()))
        renamed.insert(finding.key);
    CHECK(renamed == keys);
}

TEST_CASE("A waived finding is left out unless asked for") {
    auto builder = NetworkBuilder().station("X").station("Y");
    const auto findings = runChecks(builder.network());
    REQUIRE(findings.size() == 2);
    builder.waiver(findings[0].key);

    const auto left = runChecks(builder.network());
    REQUIRE(left.size() == 1);
    CHECK(left[0].key == findings[1].key);
    CHECK_FALSE(left[0].waived);

    const auto all = runChecks(builder.network(), {.waived = Waived::Include});
    REQUIRE(all.size() == 2);
    CHECK(all[0].waived);
    CHECK_FALSE(all[1].waived);
}

TEST_CASE("A cancelled run stops") {
    const std::atomic<bool> cancelled = true;
    CHECK(runChecks(faulty().network(), {.cancelled = &cancelled}).empty());
}
