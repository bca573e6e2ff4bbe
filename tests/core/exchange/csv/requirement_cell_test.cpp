// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/requirement_cell.h"

using namespace metronet;

TEST_CASE("A prerequisite cell says all of, any of, or both") {
    CodeBook codes("S", 3);
    codes.claim("R, D", Id::random());
    using Groups = std::vector<std::vector<std::string>>;
    CHECK(parseRequirementCell("A", codes) == Groups{{"A"}});
    CHECK(parseRequirementCell("A, B", codes) == Groups{{"A"}, {"B"}});
    CHECK(parseRequirementCell("A of B", codes) == Groups{{"A", "B"}});
    CHECK(parseRequirementCell("A or B", codes) == Groups{{"A", "B"}});
    CHECK(parseRequirementCell("A|B|C", codes) == Groups{{"A", "B", "C"}});
    CHECK(parseRequirementCell("A, B of C", codes) == Groups{{"A"}, {"B", "C"}});
    CHECK(parseRequirementCell("A en B", codes) == Groups{{"A"}, {"B"}});
    CHECK(parseRequirementCell("R, D", codes) == Groups{{"R, D"}});
    CHECK(parseRequirementCell(" , ", codes).empty());
    CHECK(parseRequirementCell("", codes).empty());
}
