// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "temporary_folder.h"

#include "storage/project_file.h"

using namespace metronet;

// The files in tests/files/projects were written by the program as it was when their schema was released.
// They are never edited or written again: somebody has such a file.

TEST_CASE("A project of schema 1 opens with everything in it") {
    const auto path = std::filesystem::path(METRONET_TEST_FILES) / "projects" / "schema_1.metronet";
    const auto file = readProjectFile(path);
    REQUIRE(file);
    const auto& network = file->network;
    CHECK(network.project().languages.front() == "nl");
    CHECK(network.academies().size() == 10);
    CHECK(network.lines().size() == 9);
    CHECK(network.stations().size() == 83);
    CHECK(network.requirements().size() == 114);
    std::size_t stops = 0;
    for (const auto& branch : network.branches())
        stops += branch.stops.size();
    CHECK(stops == 104);
    CHECK(file->revisions.size() == 1);

    // Opening and saving it again without an edit changes no row.
    const TemporaryFolder folder;
    REQUIRE(writeProjectFile(folder / "p.metronet", *file));
    CHECK(readProjectStamp(folder / "p.metronet")->seal == readProjectStamp(path)->seal);
}
