// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "filled_network.h"
#include "temporary_folder.h"

#include "storage/project_bytes.h"

#include <random>

using namespace metronet;

TEST_CASE("A single bit that flips is noticed wherever it does harm") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    ProjectFile file;
    file.network = filledNetwork();
    REQUIRE(writeProjectFile(path, file));
    const auto sound = bytesOf(path);
    const auto expected = decodeProject(sound, path);
    REQUIRE(expected);

    std::mt19937 random(20260311);
    int refused = 0;
    constexpr int flips = 300;
    for (int i = 0; i < flips; ++i) {
        auto bytes = sound;
        const auto at = random() % bytes.size();
        bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1U << random() % 8));
        const auto read = decodeProject(std::move(bytes), path);
        if (!read) {
            ++refused;
            continue;
        }
        CAPTURE(at);
        CHECK(read->file.network == expected->file.network);
        CHECK(read->seal == expected->seal);
    }
    // The file is padded with unused bytes, but not only.
    CHECK(refused > flips / 10);
}
