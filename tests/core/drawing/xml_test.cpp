// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "drawing/xml.h"

using namespace metronet;

TEST_CASE("Text cannot leave its place in a document") {
    CHECK(xmlEscaped("a<b & \"c\" > 'd'") == "a&lt;b &amp; &quot;c&quot; &gt; &#39;d&#39;");
    CHECK(xmlEscaped("één – ★ 😀") == "één – ★ 😀");
}

TEST_CASE("What XML does not allow is left out; broken UTF-8 is shown as such") {
    CHECK(xmlEscaped(std::string("a\x01\x1F\0b\x7F", 6)) == "ab");
    CHECK(xmlEscaped("\xEF\xBF\xBE!") == "!");
    CHECK(xmlEscaped("a\xC3") == "a\xEF\xBF\xBD");
}

TEST_CASE("Ids are valid and tell texts apart") {
    CHECK(xmlIdPart("M4-a.1") == "M4-a.1");
    CHECK(xmlIdPart("a b") == "a_20b");
    CHECK(xmlIdPart("a_b") != xmlIdPart("a b"));
}
