// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "model/network.h"

#include <chrono>
#include <random>
#include <set>

using namespace metronet;

namespace {

std::shared_ptr<const Station> station(Id id) {
    Station s;
    s.id = id;
    return std::make_shared<const Station>(std::move(s));
}

} // namespace

TEST_CASE("A table keeps records sorted by id whatever the order of writing") {
    Table<Station> table;
    std::set<Id> ids;
    for (int i = 0; i < 3000; ++i) {
        const auto id = Id::random();
        ids.insert(id);
        table.put(station(id));
    }
    REQUIRE(table.size() == ids.size());
    CHECK(std::ranges::equal(table, ids, {}, &Station::id));
    for (const auto& id : ids)
        CHECK(table.find(id)->id == id);

    std::vector<Id> gone(ids.begin(), ids.end());
    std::mt19937 random(1);
    std::shuffle(gone.begin(), gone.end(), random);
    const auto full = table;
    for (const auto& id : gone) {
        table.erase(id);
        ids.erase(id);
        CHECK(table.find(id) == nullptr);
        if (ids.size() % 500 == 0)
            CHECK(std::ranges::equal(table, ids, {}, &Station::id));
    }
    CHECK(table.isEmpty());
    CHECK(full.size() == gone.size());
}

TEST_CASE("A copy of a network shares its records and is not changed with the original") {
    auto network = emptyNetwork("kaart");
    for (int i = 0; i < 10'000; ++i)
        network.table<Station>().put(station(Id::random()));
    const auto copy = network;
    const auto id = copy.stations().begin()->id;
    CHECK(copy.find<Station>(id) == network.find<Station>(id));
    network.table<Station>().erase(id);
    CHECK(copy.stations().size() == 10'000);
    CHECK(network.stations().size() == 9'999);
}
