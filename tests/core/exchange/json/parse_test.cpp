// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/json/parse.h"

using namespace metronet;

TEST_CASE("Broken JSON says where") {
    const auto where = [](const std::string& text) {
        const auto parsed = parseJson(text, "x.json");
        return parsed.ok() ? "" : parsed.error().arguments[1] + ' ' + parsed.error().arguments[2];
    };
    CHECK(where("{\"a\": 1}") == "");
    CHECK(where("\xEF\xBB\xBF[1]") == "");
    CHECK(where("{\"a\": 1,\n \"b\" 2}") == "2:6 syntax");
    CHECK(where("[1, 2") == "1:6 syntax");
    CHECK(where(std::string(65, '[')) == "1:65 too-deep");
    CHECK(where(std::string(64, '[') + std::string(64, ']')) == "");
    CHECK(where("[\"" + std::string(100, '[') + "\\\"\"]") == "");
    CHECK(where("[\"\xFF\"]").ends_with("syntax"));
}
