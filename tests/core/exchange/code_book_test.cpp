// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/code_book.h"

using namespace metronet;

TEST_CASE("A code goes to the first who asks; later ones get one nobody has or will have") {
    CodeBook codes("S", 3);
    for (const char* code : {"S001", "A", "A", "A-2"})
        codes.reserve(code);
    const auto first = Id::random();
    CHECK(codes.claim("A", first) == "A");
    CHECK(codes.claim("A", Id::random()) == "A-3");
    CHECK(codes.claim("A-2", Id::random()) == "A-2");
    CHECK(codes.claim("", Id::random()) == "S002");
    CHECK(codes.claim("S001", Id::random()) == "S001");
    CHECK(*codes.find("A") == first);
    CHECK(codes.find("B") == nullptr);
}
