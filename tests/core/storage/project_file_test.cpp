// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "filled_network.h"
#include "temporary_folder.h"

#include "base/sha256.h"
#include "model/draft.h"
#include "storage/patch_codec.h"
#include "storage/project_file.h"
#include "storage/revision_graph.h"
#include "storage/schema.h"

#include <functional>

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

TEST_CASE("Equal content gives equal bytes, whatever order it was made in") {
    const TemporaryFolder folder;
    REQUIRE(writeProjectFile(folder / "a.metronet", project(filledNetwork())));
    const auto first = readProjectFile(folder / "a.metronet");
    REQUIRE(first);

    auto again = *first;
    again.network = Network();
    again.assets.clear();
    std::vector<std::function<void()>> puts;
    Records::forEach([&]<class R>() {
        const auto& table = first->network.all<R>();
        for (auto record = table.begin(); record != table.end(); ++record)
            puts.push_back([&again, shared = record.shared()] { again.network.table<R>().put(shared); });
    });
    for (auto put = puts.rbegin(); put != puts.rend(); ++put)
        (*put)();
    again.assets = first->assets;
    REQUIRE(writeProjectFile(folder / "b.metronet", again));
    CHECK(toHex(sha256(bytesOf(folder / "a.metronet"))) == toHex(sha256(bytesOf(folder / "b.metronet"))));

    // One value off is another file.
    Draft draft(again.network);
    draft.change<Waiver>(again.network.all<Waiver>().begin()->id, [](Waiver& waiver) { waiver.who += '.'; });
    again.network = draft.network();
    REQUIRE(writeProjectFile(folder / "b.metronet", again));
    CHECK(toHex(sha256(bytesOf(folder / "a.metronet"))) != toHex(sha256(bytesOf(folder / "b.metronet"))));
}

TEST_CASE("Writing what was read changes nothing; an edit becomes a revision on top") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, project(filledNetwork())));
    const auto before = bytesOf(path);
    auto file = readProjectFile(path);
    REQUIRE(file);
    REQUIRE(writeProjectFile(path, *file));
    CHECK(bytesOf(path) == before);

    Draft draft(file->network);
    draft.change<Project>(file->network.project().id, [](Project& p) { p.title.set("nl", "Nieuw"); });
    file->network = draft.network();
    REQUIRE(writeProjectFile(path, *file, {"Ada", "naam"}));
    const auto next = readProjectFile(path);
    REQUIRE(next);
    CHECK(next->revisions.size() == 2);
    CHECK(next->revisions.at(*next->head).parent->id == *file->head);
}

TEST_CASE("The base of a revision is rebuilt by its inverse") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, project(filledNetwork())));
    auto file = *readProjectFile(path);
    auto other = filledNetwork(7); // other ids, so everything goes and everything is new
    Network renamed = other;
    renamed.table<Project>().erase(renamed.project().id);
    renamed.table<Project>().put(std::make_shared<const Project>(file.network.project()));
    file.network = renamed;
    REQUIRE(writeProjectFile(path, file));

    const auto read = *readProjectFile(path);
    const auto patch = decodePatch(read.revisions.at(*read.head).parent->patch);
    const auto base = apply(read.network, patch.inverse());
    REQUIRE(base);
    CHECK(*base == filledNetwork());
}

TEST_CASE("Pictures travel with the records that name them, and no others") {
    const TemporaryFolder folder;
    const Asset used{"image/png", {1, 2, 3, 0, 255}};
    const Asset unused{"image/jpeg", {9}};
    const auto usedHash = toHex(sha256(used.bytes));
    auto file = project(emptyNetwork());
    Image image;
    image.id = Id::random();
    image.hash = usedHash;
    file.network.table<Image>().put(std::make_shared<const Image>(image));
    file.assets = {{usedHash, std::make_shared<const Asset>(used)},
                   {toHex(sha256(unused.bytes)), std::make_shared<const Asset>(unused)}};
    REQUIRE(writeProjectFile(folder / "p.metronet", file));
    const auto read = readProjectFile(folder / "p.metronet");
    REQUIRE(read);
    REQUIRE(read->assets.size() == 1);
    CHECK(*read->assets.at(usedHash) == used);
}

TEST_CASE("Conflicts of a merge are kept") {
    const TemporaryFolder folder;
    auto file = project(filledNetwork());
    MergeConflict conflict;
    conflict.id = Id::random();
    conflict.kind = "delete-edit";
    conflict.entityKind = Kind::Station;
    conflict.entity = file.network.stations().begin()->id;
    conflict.field = "title.nl";
    conflict.mine = "\"a\"";
    file.conflicts = {conflict};
    REQUIRE(writeProjectFile(folder / "p.metronet", file));
    const auto read = readProjectFile(folder / "p.metronet");
    REQUIRE(read);
    CHECK(read->conflicts == file.conflicts);
}

TEST_CASE("Every table holds rows and both checks of SQLite find them sound") {
    const TemporaryFolder folder;
    auto file = project(filledNetwork());
    const Asset asset{"image/png", {1}};
    auto logo = file.network.project();
    logo.logo = toHex(sha256(asset.bytes));
    file.network.table<Project>().put(std::make_shared<const Project>(logo));
    file.assets[logo.logo] = std::make_shared<const Asset>(asset);
    MergeConflict conflict;
    conflict.id = conflict.entity = Id::random();
    conflict.kind = "order";
    file.conflicts = {conflict};
    REQUIRE(writeProjectFile(folder / "p.metronet", file));

    auto database = Database::file(folder / "p.metronet");
    for (const auto& entry : schemaOf(database))
        if (entry.type == "table") {
            CAPTURE(entry.name);
            CHECK(database.integerOf("SELECT count(*) FROM \"" + entry.name + '"') > 0);
            CHECK(entry.sql->ends_with("STRICT, WITHOUT ROWID"));
        }
    CHECK(database.textOf("PRAGMA integrity_check") == "ok");
    CHECK(database.textOf("PRAGMA quick_check") == "ok");
    CHECK(database.textOf("PRAGMA journal_mode") == "delete");
    CHECK(database.integerOf("PRAGMA application_id") == 0x4D4E4554);
    CHECK(database.integerOf("PRAGMA user_version") == 1);
    CHECK(
        database.integerOf("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%CASCADE%' OR type IN ('view',"
                           " 'trigger')") == 0);
}

TEST_CASE("A network that breaks its rules is not written, and the reason names the record") {
    const TemporaryFolder folder;
    auto file = project(emptyNetwork());
    for (int i = 0; i < 2; ++i) {
        Station station;
        station.id = Id::random();
        station.code = "S001";
        file.network.table<Station>().put(std::make_shared<const Station>(station));
    }
    const auto written = writeProjectFile(folder / "p.metronet", file);
    REQUIRE_FALSE(written);
    CHECK(written.error() == Error{ErrorCode::DuplicateCode, {"station", "S001"}});
    CHECK(folder.names().empty());
}

TEST_CASE("A text that is not UTF-8 is refused before anything is written") {
    const TemporaryFolder folder;
    auto file = project(emptyNetwork("Titel \xFF"));
    CHECK_FALSE(writeProjectFile(folder / "p.metronet", file));
    CHECK(folder.names().empty());
}

TEST_CASE("A history keeps its newest revisions") {
    const TemporaryFolder folder;
    ProjectFile file = project(emptyNetwork());
    for (std::size_t i = 0; i < revisionLimit + 5; ++i) {
        auto changed = file.network.project();
        changed.version = std::to_string(i);
        file.network.table<Project>().put(std::make_shared<const Project>(changed));
        addRevision(file, std::string(64, '0'), {});
    }
    CHECK(file.revisions.size() == revisionLimit);
    CHECK(isAcyclic(file.revisions));
    CHECK(file.revisions.contains(*file.head));
}
