// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "document/document.h"
#include "edit/remove.h"
#include "edit/stations.h"

using namespace metronet;

namespace {

struct RefusingSink : EditSink {
    Result<void> commit(const Step&) override { return Error{ErrorCode::DiskFull, {"map.metronet"}}; }
    Result<void> undo(const Step&) override { return Error{ErrorCode::DiskFull, {"map.metronet"}}; }
    Result<void> redo(const Step&) override { return Error{ErrorCode::DiskFull, {"map.metronet"}}; }
};

} // namespace

TEST_CASE("An edit that cannot be made durable did not happen") {
    RefusingSink sink;
    Document document(emptyNetwork(), &sink);
    const auto before = document.network();
    const auto done = document.commit(Action::AddStation, addStation(before, newStation(before, {100, 100})));
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(document.network() == before);
    CHECK_FALSE(document.history().canUndo());
    CHECK(document.generation() == 0);
}

TEST_CASE("A preview is shown but not done") {
    Document document(emptyNetwork());
    const auto patch = addStation(document.network(), newStation(document.network(), {100, 100}));
    REQUIRE(document.setPreview(patch).ok());
    CHECK(document.shown().stations().size() == 1);
    CHECK(document.network().stations().isEmpty());
    CHECK_FALSE(document.history().canUndo());
    document.clearPreview();
    CHECK(document.shown().stations().isEmpty());
    CHECK_FALSE(document.isModified());
}

TEST_CASE("The unsaved mark goes when undo leads back to what was saved") {
    Document document(emptyNetwork());
    const auto add = [&] {
        const auto& network = document.network();
        REQUIRE(
            document.commit(Action::AddStation, addStation(network, newStation(network, {100, 100}))).ok());
    };
    CHECK_FALSE(document.isModified());
    add();
    CHECK(document.isModified());
    document.markSaved();
    CHECK_FALSE(document.isModified());
    add();
    REQUIRE(document.undo().ok());
    CHECK_FALSE(document.isModified());
    REQUIRE(document.undo().ok());
    CHECK(document.isModified());
    add();
    REQUIRE(document.undo().ok());
    CHECK(document.isModified());
}

TEST_CASE("What is removed is no longer selected, and undo selects it again") {
    Document document(emptyNetwork());
    const auto station = newStation(document.network(), {100, 100});
    const auto ref = EntityRef::station(station.id);
    REQUIRE(
        document.commit(Action::AddStation, addStation(document.network(), station), EntitySet{ref}).ok());
    REQUIRE(document.selection() == EntitySet{ref});
    REQUIRE(document.commit(Action::Remove, removeEntities(document.network(), {ref})).ok());
    CHECK(document.selection().empty());
    REQUIRE(document.undo().ok());
    CHECK(document.selection() == EntitySet{ref});
}
