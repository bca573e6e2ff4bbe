// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"
#include "text/sentences.h"
#include "text/words.h"

#include "check/rule.h"
#include "check/run_checks.h"
#include "exchange/reason.h"

#include <set>

using namespace metronet;
using namespace metronet::test;

namespace {

/// The sentence of the only finding of a rule.
std::string said(const NetworkBuilder& builder, const std::string& rule) {
    const auto network = builder.network();
    const auto findings = runChecks(network, {.only = {rule}});
    REQUIRE(findings.size() == 1);
    return sentence(findings[0], network).toStdString();
}

template <CodedEnum E>
void everyValueHasItsOwnWord() {
    std::set<QString> words;
    for (const auto& [value, code] : EnumCodes<E>::values) {
        const auto text = word(value);
        INFO(code);
        CHECK_FALSE(text.isEmpty());
        CHECK(words.insert(text).second);
    }
}

} // namespace

TEST_CASE("Every value of an enumeration has a word of its own") {
    everyValueHasItsOwnWord<Kind>();
    everyValueHasItsOwnWord<Severity>();
    everyValueHasItsOwnWord<Status>();
    everyValueHasItsOwnWord<AcademyStatus>();
    everyValueHasItsOwnWord<Validation>();
    everyValueHasItsOwnWord<Pattern>();
    everyValueHasItsOwnWord<BranchKind>();
    everyValueHasItsOwnWord<Call>();
    everyValueHasItsOwnWord<StationKind>();
    everyValueHasItsOwnWord<Stage>();
    everyValueHasItsOwnWord<Bloom>();
    everyValueHasItsOwnWord<Component>();
    everyValueHasItsOwnWord<Delivery>();
    everyValueHasItsOwnWord<Assessment>();
    everyValueHasItsOwnWord<Scope>();
    everyValueHasItsOwnWord<Marker>();
    everyValueHasItsOwnWord<LabelSide>();
    everyValueHasItsOwnWord<RequirementKind>();
    everyValueHasItsOwnWord<Bend>();
}

TEST_CASE("Every action has its own text") {
    std::set<QString> texts;
    for (const auto& [action, code] : EnumCodes<Action>::values) {
        CHECK_FALSE(actionText(action).isEmpty());
        CHECK(texts.insert(actionText(action)).second);
    }
}

TEST_CASE("Every error has a sentence on one line, with or without its arguments") {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Usage); ++code) {
        const auto whole =
            sentence(Error{static_cast<ErrorCode>(code), {"a/map.metronet", "second", "third"}});
        INFO(code << ' ' << whole.toStdString());
        CHECK(whole.size() > 5);
        CHECK_FALSE(whole.contains(u'\n'));
        CHECK_FALSE(whole.contains(u'%'));
        CHECK_FALSE(sentence(Error{static_cast<ErrorCode>(code), {}}).contains(u'%'));
    }
}

TEST_CASE("A sentence about a file says what, where and what to do") {
    CHECK(sentence(Error{ErrorCode::FileMissing, {"map.metronet"}}) ==
          u"There is no “map.metronet”. Check the name and the folder.");
    CHECK(sentence(Error{ErrorCode::FileUnwritable, {"out/map.svg", "Permission denied"}}) ==
          u"“out/map.svg” cannot be written (Permission denied). Choose a folder you may write in.");
    CHECK(sentence(Error{ErrorCode::FormatBroken, {"a.json", "3:7", "syntax"}}) ==
          u"“a.json” cannot be read at 3:7. The file breaks off or is not well formed. Export it again at "
          u"its source.");
    CHECK(sentence(Error{ErrorCode::StillReferenced, {"station:S005", "branch:M3/metaal"}}) ==
          u"The station S005 is still used by the branch M3/metaal. Remove it there first.");
}

TEST_CASE("Texts from projects are not taken for place holders") {
    CHECK(
        sentence(Error{ErrorCode::ProjectNewer, {"%2 %1.metronet", "9", "1"}}).contains(u"“%2 %1.metronet”"));
}

TEST_CASE("Every rule has a sentence that names its subjects") {
    CHECK(said(NetworkBuilder().station("X"), "T03") ==
          "No line stops at X (Station X). Draw it into a line, or delete it if it is no longer needed.");
    CHECK(said(NetworkBuilder().line("M1", {"A", "B", "A"}), "T05")
              .starts_with("Line M1 (Lijn M1) stops twice at A ("));
    CHECK(said(NetworkBuilder().line("M1", {"A", "B"}).branch("M1", "north", {"X", "Y"}), "T07")
              .starts_with(
                  "Line M1 (Lijn M1), branch “north” starts at X (Station X), which is not on the trunk."));
    CHECK(said(NetworkBuilder().line("M1", {"A"}).line("M2", {"A"}).line("M3", {"B"}), "T08")
              .starts_with("The network is in 2 pieces: no station connects M3 with the other lines."));
    CHECK(said(NetworkBuilder().station("A").station("B",
                                                     [](Station& b) {
                                                         b.title = {"nl", "Station A"};
                                                     }),
               "T10")
              .starts_with("The titles of A (Station A) and B (Station A) read alike."));
    CHECK(said(NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"B"}).requires_("B", {"A"}), "P01")
              .starts_with("A, B require each other in a circle and cannot all be reached."));
    CHECK(said(NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"B"}), "P03") ==
          "Line M1 (Lijn M1): A (Station A) comes before B (Station B), which it requires. Change their "
          "order.");
    CHECK(said(NetworkBuilder().station("A",
                                        [](Station& a) {
                                            a.outcomes.clear();
                                            a.minutes = 90;
                                        }),
               "P12") ==
          "A (Station A) lacks a learning outcome and a duration between 120 and 360 minutes. Fill that in.");
}

TEST_CASE("No rule is without a sentence") {
    const auto network = NetworkBuilder().line("M1", {"A"}).branch("M1", "b", {"A"}).network();
    for (const auto* rule : allRules()) {
        Finding finding;
        finding.code = rule->code;
        finding.subjects = {EntityRef::line(NetworkBuilder::lineId("M1")),
                            EntityRef::station(NetworkBuilder::stationId("A"))};
        finding.arguments = {"2", "M1"};
        CHECK(sentence(finding, network).size() > 10);
    }
}

TEST_CASE("A finding whose subject is gone still has a sentence") {
    const auto network = NetworkBuilder().station("X").network();
    const auto findings = runChecks(network, {.only = {"T03"}});
    CHECK(sentence(findings.at(0), Network())
              .contains(QString::fromStdString(NetworkBuilder::stationId("X").toString())));
}

TEST_CASE("A problem of an import says where, what stands there and why it was not taken over") {
    CHECK(sentence(Problem{"cell", "stations.csv", 12, "duration_min", "lang", "not-a-duration"}) ==
          u"stations.csv, row 12, duration_min: “lang”. This is not a duration. Write it like “150 min” or "
          u"“2:30”.");
    CHECK(sentence(Problem{"encoding", "lines.csv", 0, "", "", "broken-encoding"}) ==
          u"lines.csv: Some characters cannot be read. Save the file as UTF-8.");
    for (const auto& [reason, code] : EnumCodes<Reason>::values)
        CHECK(reasonText(code).endsWith(u'.'));
    CHECK(reasonText("unheard-of") == u"unheard-of");
}
