// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/decode.h"

using namespace metronet;

TEST_CASE("A byte order mark decides on the encoding") {
    CHECK(decodeText("\xEF\xBB\xBF"
                     "caf\xC3\xA9") == "café");
    CHECK(decodeText(std::string("\xFF\xFE"
                                 "c\0\xE9\0\xAC\x20",
                                 8)) == "cé€");
    CHECK(decodeText(std::string("\xFE\xFF"
                                 "\0c\xD8\x3D\xDE\x00",
                                 8)) == "c\xF0\x9F\x98\x80");
    CHECK_FALSE(decodeText("\xEF\xBB\xBF"
                           "caf\xE9"));
    CHECK_FALSE(decodeText(std::string("\xFF\xFE"
                                       "c\0x",
                                       5)));
}

TEST_CASE("Without a mark, valid UTF-8 is UTF-8 and the rest is Windows-1252") {
    CHECK(decodeText("caf\xC3\xA9") == "café");
    CHECK(decodeText("caf\xE9 \x80 \x93x\x94") == "café € “x”");
}

TEST_CASE("Bytes that are no text are refused") {
    CHECK_FALSE(decodeText(std::string("\x89PNG\r\n\0\0", 8)));
}
