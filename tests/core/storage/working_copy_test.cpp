// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "filled_network.h"
#include "temporary_folder.h"

#include "document/document.h"
#include "model/draft.h"
#include "storage/database.h"
#include "storage/pending_work.h"
#include "storage/working_copy.h"

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
    void edit(MapUnit x) {
        REQUIRE(document->commit(Action::MoveStations, moveFirstStation(document->network(), x)));
    }

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

TEST_CASE("A file that somebody else saved meanwhile is not overwritten") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    auto session = openSaved(folder);
    session.edit(1);

    auto theirs = *readProjectFile(path);
    Draft draft(theirs.network);
    draft.change<Project>(theirs.network.project().id, [](Project& p) { p.version = "van hen"; });
    theirs.network = draft.network();
    REQUIRE(writeProjectFile(path, theirs));
    const auto before = bytesOf(path);

    const auto saved = session.copy->save(path);
    REQUIRE_FALSE(saved);
    CHECK(saved.error() == Error{ErrorCode::FileChanged, {path.string()}});
    CHECK(bytesOf(path) == before);
    CHECK(session.copy->hasUnsavedWork());

    REQUIRE(session.copy->save(folder / "anders.metronet"));
    CHECK(readProjectFile(folder / "anders.metronet")->network == session.document->network());
    CHECK(session.copy->projectPath() == folder / "anders.metronet");
    session.edit(2);
    REQUIRE(session.copy->save(folder / "anders.metronet"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A crash between writing the file and noting so is no conflict with oneself") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    std::filesystem::path database;
    {
        auto session = openSaved(folder);
        session.edit(1);
        database = session.copy->database();
        session.copy->keep();
    }
    const auto asBeforeSaving = bytesOf(database);
    {
        Session session(WorkingCopy::reopen(database));
        REQUIRE(session.copy->save(path));
    }
    writeBytes(database, asBeforeSaving);

    Session session(WorkingCopy::reopen(database));
    CHECK_FALSE(session.copy->hasUnsavedWork());
    CHECK_FALSE(session.document->isModified());
    session.edit(2);
    REQUIRE(session.copy->save(path));
    CHECK(readProjectFile(path)->revisions.size() == 3);
}

TEST_CASE("Saving keeps the versions it replaces, the last ten") {
    const TemporaryFolder folder;
    auto session = openSaved(folder);
    const auto first = bytesOf(folder / "p.metronet");
    const auto snapshots =
        folder / "state" / "snapshots" / session.document->network().project().id.toString();
    session.edit(0);
    REQUIRE(session.copy->save(folder / "p.metronet"));
    CHECK(bytesOf(std::filesystem::directory_iterator(snapshots)->path()) == first);
    for (int i = 1; i < 13; ++i) {
        session.edit(i);
        REQUIRE(session.copy->save(folder / "p.metronet"));
    }
    const auto kept = std::distance(std::filesystem::directory_iterator(snapshots), {});
    CHECK(kept == 10);
}

TEST_CASE("A working copy whose work is saved goes, discarded work stays in the bin for 30 days") {
    const TemporaryFolder folder;
    std::filesystem::path database;
    {
        auto session = openSaved(folder);
        database = session.copy->database();
        session.edit(1);
        REQUIRE(session.copy->save(folder / "p.metronet"));
    }
    CHECK_FALSE(std::filesystem::exists(database));
    {
        auto session = openSaved(folder);
        database = session.copy->database();
        session.edit(1);
        session.copy->discard();
    }
    CHECK_FALSE(std::filesystem::exists(database));
    const auto binned = folder / "state" / "bin" / database.filename();
    CHECK(std::filesystem::exists(binned));
    CHECK(pendingWork(folder / "state").empty());
    CHECK(std::filesystem::exists(binned));
    std::filesystem::last_write_time(binned, std::filesystem::file_time_type::clock::now() -
                                                 std::chrono::hours(24 * 31));
    CHECK(pendingWork(folder / "state").empty());
    CHECK_FALSE(std::filesystem::exists(binned));
}

TEST_CASE("Pictures put into a working copy are saved, and undo finds them") {
    const TemporaryFolder folder;
    auto session = openSaved(folder);
    const auto hash = session.copy->putAsset({"image/png", {1, 2, 3}});
    REQUIRE(hash);
    Draft draft(session.document->network());
    Image image;
    image.id = Id::random();
    image.hash = *hash;
    draft.put(image);
    REQUIRE(session.document->commit(Action::EditProject, draft.patch()));
    REQUIRE(session.copy->save(folder / "p.metronet"));
    CHECK(readProjectFile(folder / "p.metronet")->assets.contains(*hash));
    session.copy->keep();
}

TEST_CASE("Every kind of record is changed, removed and brought back in the database") {
    const TemporaryFolder folder;
    auto session = openSaved(folder);
    const auto full = session.document->network();
    Network bare;
    bare.table<Project>() = full.all<Project>();
    REQUIRE(session.document->commit(Action::Remove, difference(full, bare)));
    REQUIRE(session.document->undo());
    // Other content under the same ids, stops moved between branches.
    Draft draft(full);
    const auto& branches = full.branches();
    auto first = *branches.begin();
    auto second = *std::next(branches.begin());
    std::swap(first.stops, second.stops);
    draft.put(first);
    draft.put(second);
    draft.change<Station>(full.stations().begin()->id, [](Station& station) {
        station.title = LocalizedText("fr", "Autre");
        station.offeredBy.clear();
        station.externalIds = {{"sma", "9"}};
    });
    REQUIRE(session.document->commit(Action::EditLine, draft.patch()));
    const auto expected = session.document->network();
    const auto database = session.copy->database();
    session.copy->keep();
    auto reopened = WorkingCopy::reopen(database);
    REQUIRE(reopened);
    CHECK((*reopened)->network() == expected);
}

TEST_CASE("Damaged work is listed, and opening it tells why") {
    const TemporaryFolder folder;
    std::filesystem::path database;
    {
        auto session = openSaved(folder);
        session.edit(1);
        database = session.copy->database();
        session.copy->keep();
    }
    {
        auto raw = Database::file(database);
        raw.run("UPDATE undo SET patch = 'x'");
    }
    REQUIRE(pendingWork(folder / "state").size() == 1);
    const auto reopened = WorkingCopy::reopen(database);
    REQUIRE_FALSE(reopened);
    CHECK(reopened.error().code == ErrorCode::WorkingCopyFailed);
    CHECK(std::filesystem::exists(database));
}
