// SPDX-License-Identifier: Apache-2.0
#include "storage/project_file.h"

#include "base/sha256.h"
#include "catch.h"
#include "filled_network.h"
#include "model/draft.h"
#include "temporary_folder.h"

using namespace metronet;

namespace {

/// Equality of records leaves out when they changed.
std::vector<Timestamp> changeTimes(const Network& network) {
    std::vector<Timestamp> times;
    Records::forEach([&]<class R>() {
        for (const auto& record : network.all<R>())
            times.push_back(record.changedAt);
    });
    return times;
}

ProjectFile project(Network network) {
    ProjectFile file;
    file.network = std::move(network);
    return file;
}

} // namespace

TEST_CASE("Every field of every record comes back as it was saved") {
    const TemporaryFolder folder;
    const auto network = filledNetwork();
    Records::forEach([&]<class R>() { REQUIRE_FALSE(network.all<R>().isEmpty()); });
    REQUIRE(writeProjectFile(folder / "p.metronet", project(network)));

    const auto read = readProjectFile(folder / "p.metronet");
    REQUIRE(read);
    CHECK(read->network == network);
    CHECK(changeTimes(read->network) == changeTimes(network));
    CHECK(folder.names() == std::vector<std::string>{"p.metronet"});
}

TEST_CASE("Bare records come back as bare as they were") {
    const TemporaryFolder folder;
    auto network = emptyNetwork();
    Station station;
    station.id = Id::random();
    station.code = "007";
    network.table<Station>().put(std::make_shared<const Station>(station));
    REQUIRE(writeProjectFile(folder / "p.metronet", project(network)));
    const auto read = readProjectFile(folder / "p.metronet");
    REQUIRE(read);
    CHECK(read->network == network);
}
