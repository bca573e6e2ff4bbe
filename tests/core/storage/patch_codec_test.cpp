// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "filled_network.h"

#include "model/draft.h"
#include "storage/database.h"
#include "storage/patch_codec.h"

using namespace metronet;

namespace {

bool isSame(const Patch& a, const Patch& b) {
    return encodePatch(a) == encodePatch(b) && a.subjects() == b.subjects();
}

} // namespace

TEST_CASE("A patch of every kind of change comes back from its text") {
    const auto from = filledNetwork(1);
    const auto inserted = difference({}, from);
    const auto decoded = decodePatch(encodePatch(inserted));
    CHECK(isSame(decoded, inserted));
    const auto network = apply({}, decoded);
    REQUIRE(network);
    CHECK(*network == from);

    const auto removed = inserted.inverse();
    const auto nothing = apply(from, decodePatch(encodePatch(removed)));
    REQUIRE(nothing);
    CHECK(*nothing == Network());
}

TEST_CASE("Of a changed record only the changed fields are written twice") {
    const auto network = filledNetwork();
    Draft draft(network);
    draft.change<Station>(network.stations().begin()->id, [](Station& station) {
        station.position = {12345, 6789};
        station.outcomes.clear(); // holds nothing any more
        station.owner.reset();
        station.pinned = false;
    });
    const auto text = encodePatch(draft.patch());
    CHECK(text.find(
              "\"change\":{\"outcomes\":null,\"owner\":null,\"pinned\":null,\"position\":[12345,6789]}") !=
          std::string::npos);
    const auto after = apply(network, decodePatch(text));
    REQUIRE(after);
    CHECK(*after == draft.network());
    const auto before = apply(draft.network(), decodePatch(text).inverse());
    REQUIRE(before);
    CHECK(*before == network);
}

TEST_CASE("A selection comes back from its text") {
    const EntitySet selection{EntityRef::station(Id::random()), EntityRef::track(Id::random(), Id::random())};
    CHECK(decodeSelection(encodeSelection(selection)) == selection);
}

TEST_CASE("Texts that are no patch are refused") {
    const std::string id = "\"11111111-1111-4111-8111-111111111111\"";
    const std::string text = GENERATE_COPY(
        as<std::string>(), "", "[]", "{", "{\"planet\":{}}", "{\"station\":[]}", "{\"station\":{\"x\":{}}}",
        "{\"station\":{" + id + ":{}}}", "{\"station\":{" + id + ":{\"after\":{}}}}",
        "{\"waiver\":{" + id + ":{\"after\":{\"changedAt\":1,\"unknown\":2}}}}",
        "{\"waiver\":{" + id + ":{\"after\":{\"changedAt\":\"1\"}}}}",
        "{\"uptake\":{" + id + ":{\"after\":{\"changedAt\":1,\"academy\":" + id + ",\"station\":" + id +
            ",\"count\":99999999999}}}}",
        std::string(100'000, '['),
        "{\"waiver\":{" + id + ":{\"after\":{\"changedAt\":1,\"who\":\"\xFF\"}}}}");
    CHECK_THROWS_AS(decodePatch(text), DamagedContent);
}
