// SPDX-License-Identifier: Apache-2.0
#include "storage/working_copy.h"

#include "catch.h"
#include "document/document.h"
#include "filled_network.h"
#include "model/draft.h"
#include "storage/pending_work.h"
#include "temporary_folder.h"

using namespace metronet;

namespace {

Patch rename(const Network& network, std::string_view title) {
    Draft draft(network);
    draft.change<Project>(network.project().id, [&](Project& project) { project.title.set("nl", title); });
    return std::move(draft).take();
}

Patch moveFirstStation(const Network& network, MapUnit x) {
    Draft draft(network);
    draft.change<Station>(network.stations().begin()->id, [&](Station& station) { station.position.x = x; });
    return std::move(draft).take();
}

/// A working copy and the document over it, as the window has them.
struct Session {
    explicit Session(Result<std::unique_ptr<WorkingCopy>> opened) : copy(*std::move(opened)) {
        document.emplace(copy->network(), copy.get(), copy->history());
    }
    void edit(MapUnit x) { REQUIRE(document->commit(Action::MoveStations, moveFirstStation(document->network(), x))); }

    std::unique_ptr<WorkingCopy> copy;
    std::optional<Document> document;
};

ProjectFile filledProject() {
    ProjectFile file;
    file.network = filledNetwork();
    return file;
}

/// Saved once, then opened.
Session openSaved(const TemporaryFolder& folder) {
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, filledProject()));
    return Session(WorkingCopy::create(folder / "state", *readProjectFile(path), path));
}

Session reopenOnly(const TemporaryFolder& folder) {
    const auto pending = pendingWork(folder / "state");
    REQUIRE(pending.size() == 1);
    return Session(WorkingCopy::reopen(pending.front().database));
}

} // namespace

TEST_CASE("Edits, undo and redo survive closing and reopening a working copy") {
    const TemporaryFolder folder;
    Network expected;
    {
        auto session = openSaved(folder);
        CHECK_FALSE(session.document->isModified());
        session.edit(1);
        session.edit(2);
        session.edit(3);
        REQUIRE(session.document->undo());
        CHECK(session.copy->network() == session.document->network());
        expected = session.document->network();
        session.copy->keep();
    }
    const auto pending = pendingWork(folder / "state");
    REQUIRE(pending.size() == 1);
    CHECK(pending[0].unsavedEdits == 2);
    CHECK(pending[0].projectPath == folder / "p.metronet");

    Session session(WorkingCopy::reopen(pending[0].database));
    CHECK(session.document->network() == expected);
    CHECK(session.document->isModified());
    CHECK(session.document->history().canRedo());
    REQUIRE(session.document->redo());
    CHECK(session.document->network().stations().begin()->position.x == 3);
    for (int i = 0; i < 3; ++i)
        REQUIRE(session.document->undo());
    CHECK_FALSE(session.document->isModified());
    CHECK(session.document->network() == filledNetwork());
}

TEST_CASE("Saving publishes the edits and makes a revision on top of the last") {
    const TemporaryFolder folder;
    auto session = openSaved(folder);
    session.edit(42);
    REQUIRE(session.copy->save(folder / "p.metronet", {"Ada", "verplaatst"}));
    CHECK_FALSE(session.copy->hasUnsavedWork());

    const auto saved = readProjectFile(folder / "p.metronet");
    REQUIRE(saved);
    CHECK(saved->network == session.document->network());
    REQUIRE(saved->revisions.size() == 2);
    const auto& head = saved->revisions.at(*saved->head);
    CHECK(head.author == "Ada");
    CHECK(head.note == "verplaatst");
    REQUIRE(head.parent);
    CHECK(saved->revisions.contains(head.parent->id));
}

TEST_CASE("The saved state is found again after it was undone and edited away") {
    const TemporaryFolder folder;
    {
        auto session = openSaved(folder);
        session.edit(1);
        session.edit(2);
        REQUIRE(session.copy->save(folder / "p.metronet"));
        session.document->markSaved();
        REQUIRE(session.document->undo());
        session.edit(7); // the step to what is saved is forgotten
        REQUIRE(session.document->undo());
        REQUIRE(session.document->undo());
        session.edit(8);
        session.copy->keep();
    }
    auto session = reopenOnly(folder);
    CHECK(session.document->isModified());
    REQUIRE(session.copy->save(folder / "p.metronet"));
    const auto saved = readProjectFile(folder / "p.metronet");
    REQUIRE(saved);
    REQUIRE(saved->revisions.size() == 3);
    // From what was saved (x = 2), not from what the steps lead through.
    CHECK(saved->revisions.at(*saved->head).parent->patch.find("\"position\":[2,") != std::string::npos);
    CHECK(saved->network.stations().begin()->position.x == 8);
}

TEST_CASE("A project that was never saved is offered after a crash once it holds something") {
    const TemporaryFolder folder;
    {
        ProjectFile file;
        file.network = emptyNetwork("Leeg");
        Session session(WorkingCopy::create(folder / "state", std::move(file), {}));
        CHECK_FALSE(session.copy->hasUnsavedWork());
        CHECK_FALSE(session.document->isModified());
        REQUIRE(session.document->commit(Action::EditProject, rename(session.document->network(), "Vol")));
        CHECK(session.copy->hasUnsavedWork());
        session.copy->keep();
    }
    const auto pending = pendingWork(folder / "state");
    REQUIRE(pending.size() == 1);
    CHECK(pending[0].title == "Vol");
    CHECK(pending[0].projectPath.empty());
    CHECK(pending[0].unsavedEdits == 1);
}
