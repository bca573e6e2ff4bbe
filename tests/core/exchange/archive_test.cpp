// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/archive.h"
#include "exchange/reason.h"

using namespace metronet;

TEST_CASE("What is packed is unpacked, and equal files give equal bytes") {
    const std::vector<FileBytes> files{{"a.csv", "een"}, {"b.csv", std::string(5000, 'x')}, {"leeg.csv", ""}};
    const auto packed = pack(files);
    CHECK(isArchive(packed));
    CHECK(pack(files) == packed);
    const auto unpacked = unpack(packed, "a.zip");
    REQUIRE(unpacked.ok());
    REQUIRE(unpacked->size() == 3);
    CHECK((*unpacked)[1].name == "b.csv");
    CHECK((*unpacked)[1].bytes == files[1].bytes);
}

TEST_CASE("Folders in an archive are dropped from names, so that nothing is written elsewhere") {
    const auto unpacked = unpack(pack({{"../../etc/passwd", "x"}, {"map\\b.csv", "y"}}), "a.zip");
    REQUIRE(unpacked.ok());
    CHECK((*unpacked)[0].name == "passwd");
    CHECK((*unpacked)[1].name == "b.csv");
}

TEST_CASE("An archive that swells, or holds too many entries, is refused") {
    const auto bomb = unpack(pack({{"zeros.csv", std::string(5'000'000, '0')}}), "bomb.zip");
    REQUIRE_FALSE(bomb.ok());
    CHECK(bomb.error() ==
          Error{ErrorCode::FormatBroken, {"bomb.zip", "zeros.csv", codeText(Reason::TooLarge)}});

    std::vector<FileBytes> many;
    for (int i = 0; i < 1001; ++i)
        many.push_back({std::to_string(i) + ".csv", "x"});
    const auto tooMany = unpack(pack(many), "many.zip");
    REQUIRE_FALSE(tooMany.ok());
    CHECK(tooMany.error().arguments[2] == codeText(Reason::TooManyEntries));
}

TEST_CASE("A damaged archive is refused wherever it is cut or changed") {
    const auto packed = pack({{"a.csv", "academy_id;name\r\nA1;Een\r\n"}, {"b.csv", "twee"}});
    for (std::size_t length = 4; length < packed.size(); length += 7)
        CHECK_FALSE(unpack(std::string_view(packed).substr(0, length), "a.zip").ok());
    for (std::size_t at = 4; at < packed.size(); ++at) {
        auto changed = packed;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        (void)unpack(changed, "a.zip").ok(); // must not crash; a changed name or time may pass
    }
}
