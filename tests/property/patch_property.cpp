// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "property/random_network.h"

#include "document/document.h"
#include "model/digest.h"

#include <rapidcheck.h>

using namespace metronet;
using metronet::test::RandomEdits;

TEST_CASE("Applying a patch and then its inverse changes nothing") {
    REQUIRE(rc::check("apply then inverse is the identity", [](unsigned seed) {
        RandomEdits edits(seed);
        const auto before = edits.network(static_cast<int>(edits.below(40)));
        const auto patch = edits.edit(before);
        const auto after = apply(before, patch);
        RC_ASSERT(after.ok());
        const auto back = apply(*after, patch.inverse());
        RC_ASSERT(back.ok());
        RC_ASSERT(*back == before);
        RC_ASSERT(digest(*back) == digest(before));
        RC_ASSERT(patch.isEmpty() == (*after == before));
    }));
}

TEST_CASE("A squashed patch does what its parts do one after the other") {
    REQUIRE(rc::check("squash equals the sequence", [](unsigned seed) {
        RandomEdits edits(seed);
        const auto start = edits.network(static_cast<int>(edits.below(25)));
        auto now = start;
        Patch all;
        for (int i = 0; i < 12; ++i) {
            const auto patch = edits.edit(now);
            all = squash(all, patch);
            now = apply(now, patch).value();
        }
        const auto atOnce = apply(start, all);
        RC_ASSERT(atOnce.ok());
        RC_ASSERT(*atOnce == now);
        RC_ASSERT(apply(now, all.inverse()).value() == start);
        RC_ASSERT(apply(start, difference(start, now)).value() == now);
        RC_ASSERT(difference(start, now).size() == all.size());
    }));
}

TEST_CASE("A patch is refused where a record is no longer as it expects") {
    REQUIRE(rc::check("apply rejects a patch whose before does not match", [](unsigned seed) {
        RandomEdits edits(seed);
        const auto network = edits.network(20);
        const auto id = edits.anyOf(network.stations());
        const auto stale = edit<Station>(network, {id}, [](Station& s) { s.version = "2"; });
        const auto moved =
            apply(network, edit<Station>(network, {id}, [](Station& s) { s.version = "1"; })).value();
        const auto refused = apply(moved, stale);
        RC_ASSERT(!refused.ok());
        RC_ASSERT(refused.error().code == ErrorCode::PatchStale);
        const auto gone = apply(network, removeEntities(network, {EntityRef::station(id)})).value();
        RC_ASSERT(apply(gone, stale).error().code == ErrorCode::PatchStale);
    }));
}

TEST_CASE("When a record changed is no part of what it says") {
    RandomEdits edits(7);
    const auto network = edits.network(20);
    auto station = *network.stations().begin();
    station.changedAt += 1000;
    CHECK(put(network, station).isEmpty());
    CHECK(digest(station) == digest(*network.stations().begin()));
}

TEST_CASE("Undo and redo walk through the same networks and selections") {
    REQUIRE(rc::check("undo and redo restore network and selection exactly", [](unsigned seed) {
        RandomEdits edits(seed);
        Document document(edits.network(10));
        struct Moment {
            Sha256Digest network;
            EntitySet selection;
        };
        const auto moment = [&] { return Moment{digest(document.network()), document.selection()}; };
        std::vector<Moment> moments;
        for (int i = 0; i < 30; ++i) {
            const auto patch = edits.edit(document.network());
            if (patch.isEmpty())
                continue;
            document.select({EntityRef::station(edits.anyOf(document.network().stations()))});
            moments.push_back(moment());
            RC_ASSERT(document.commit(Action::EditStation, patch, patch.subjects()).ok());
        }
        const auto last = moment();
        for (auto it = moments.rbegin(); it != moments.rend(); ++it) {
            RC_ASSERT(document.undo().ok());
            RC_ASSERT(digest(document.network()) == it->network);
            RC_ASSERT(document.selection() == it->selection);
        }
        RC_ASSERT(!document.history().canUndo());
        while (document.history().canRedo())
            RC_ASSERT(document.redo().ok());
        RC_ASSERT(digest(document.network()) == last.network);
        RC_ASSERT(document.selection() == last.selection);
    }));
}

TEST_CASE("The listener can follow what is shown from the changes alone") {
    REQUIRE(rc::check("notified patches add up to what is shown", [](unsigned seed) {
        RandomEdits edits(seed);
        Document document(edits.network(10));
        auto followed = document.shown();
        document.setListener(
            [&](const DocumentChange& change) { followed = apply(followed, change.patch).value(); });
        for (int i = 0; i < 40; ++i) {
            switch (edits.below(5)) {
            case 0:
            case 1:
                RC_ASSERT(document.setPreview(edits.edit(document.network())).ok());
                break;
            case 2:
                document.clearPreview();
                break;
            case 3:
                RC_ASSERT(document.commit(Action::EditStation, edits.edit(document.network())).ok());
                break;
            default:
                RC_ASSERT(document.undo().ok());
            }
            RC_ASSERT(followed == document.shown());
        }
    }));
}
