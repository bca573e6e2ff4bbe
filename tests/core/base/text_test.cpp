// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "base/text.h"

using namespace metronet;

TEST_CASE("Titles that read alike fold to the same text") {
    CHECK(foldForComparison("Café-bezoek!") == foldForComparison("  CAFE bezoek"));
    CHECK(foldForComparison("Coördinatie") == "coordinatie");
    CHECK(foldForComparison("Straße") == "strasse");
    CHECK(foldForComparison("M1") != foldForComparison("M2"));
    CHECK(foldForComparison("") == "");
}

TEST_CASE("Codes sort as people count") {
    CHECK(naturalLess("M2", "M10"));
    CHECK_FALSE(naturalLess("M10", "M2"));
    CHECK(naturalLess("S007", "S8"));
    CHECK(naturalLess("a", "b"));
    CHECK_FALSE(naturalLess("M2", "M2"));
}

TEST_CASE("Trimming also takes no-break spaces") {
    CHECK(trimmed(" \xC2\xA0 tekst\xC2\xA0\r\n") == "tekst");
    CHECK(trimmed(" \t").empty());
}

TEST_CASE("Only well-formed UTF-8 without NUL is text") {
    CHECK(isValidUtf8("é€😀"));
    CHECK_FALSE(isValidUtf8("\xE9"));
    CHECK_FALSE(isValidUtf8(std::string_view("a\0b", 3)));
    CHECK(fromWindows1252("\x80 caf\xE9") == "€ café");
}
