// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "child_process.h"
#include "core/storage/temporary_folder.h"

#include "document/document.h"
#include "model/draft.h"
#include "storage/pending_work.h"
#include "storage/working_copy.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace metronet;

namespace {

constexpr int succeeded = 1;
constexpr int otherError = 2;
constexpr int asExpected = 3;

int verdict(const Result<void>& result, ErrorCode expected) {
    return result ? succeeded : result.error().code == expected ? asExpected : otherError;
}

ProjectFile someProject() {
    ProjectFile file;
    file.network = emptyNetwork("Proef");
    for (int i = 0; i < 200; ++i) {
        Station station;
        station.id = Id::random();
        station.code = "S" + std::to_string(i);
        station.title.set("nl", "Een station met een naam " + std::to_string(i));
        file.network.table<Station>().put(std::make_shared<const Station>(station));
    }
    return file;
}

Patch move(const Network& network, MapUnit x) {
    Draft draft(network);
    for (const auto& station : network.stations())
        draft.change<Station>(station.id, [&](Station& moved) { moved.position.x = x; });
    return draft.patch();
}

/// From now on no file of this process may grow beyond this: as near to a full disk as a test gets without
/// one.
void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void becomeNobody() {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        ::_exit(98);
}

} // namespace

TEST_CASE("A folder that may not be written to is told apart, and nothing is left or lost") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, someProject()));
    const auto before = bytesOf(path);
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    const auto write = [&](const std::filesystem::path& target) {
        return inChild([&] {
            becomeNobody();
            return verdict(writeProjectFile(target, someProject()), ErrorCode::FileUnwritable);
        });
    };
    CHECK(write(folder / "new.metronet") == asExpected);
    CHECK(write(path) == asExpected);
    CHECK(bytesOf(path) == before);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("A write-protected file is not replaced behind the user's back") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, someProject()));
    std::filesystem::permissions(path, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0777));
    const auto before = bytesOf(path);
    CHECK(inChild([&] {
              becomeNobody();
              return verdict(writeProjectFile(path, someProject()), ErrorCode::FileUnwritable);
          }) == asExpected);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A target that cannot be a file is refused with the reason") {
    const TemporaryFolder folder;
    CHECK(verdict(writeProjectFile(folder.path(), someProject()), ErrorCode::FileIsDirectory) == asExpected);
    CHECK(verdict(writeProjectFile(folder / "nowhere" / "p.metronet", someProject()),
                  ErrorCode::FileMissing) == asExpected);
    CHECK(folder.names().empty());
}

TEST_CASE("A disk that fills up while saving costs neither the old file nor the work") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, someProject()));
    const auto before = bytesOf(path);
    for (const rlim_t limit : {0, 1, 4096, 40'000, 100'000}) {
        CAPTURE(limit);
        CHECK(inChild([&] {
                  auto file = *readProjectFile(path);
                  file.network = *apply(file.network, move(file.network, 1));
                  limitFileSize(limit);
                  return verdict(writeProjectFile(path, file), ErrorCode::DiskFull);
              }) == asExpected);
        CHECK(bytesOf(path) == before);
        CHECK(folder.names().size() == 1);
    }
    // The limit is what made it fail.
    CHECK(inChild([&] {
              return verdict(writeProjectFile(path, *readProjectFile(path)), ErrorCode::DiskFull);
          }) == succeeded);
}

TEST_CASE("A disk that fills up while editing refuses the edit and keeps what was acknowledged") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, someProject()));
    const auto result = inChild([&] {
        auto copy = WorkingCopy::create(folder / "state", *readProjectFile(path), path);
        Document document((*copy)->network(), copy->get());
        limitFileSize(600'000);
        int acknowledged = 0;
        Result<void> committed;
        while (acknowledged < 1000 && (committed = document.commit(
                                           Action::MoveStations, move(document.network(), acknowledged + 1))))
            ++acknowledged;
        // SQLite tells a limit of the process from a full disk.
        if (committed || committed.error().code != ErrorCode::WorkingCopyFailed)
            return otherError;
        if (document.network().stations().begin()->position.x != acknowledged ||
            (*copy)->network() != document.network())
            return 4;
        ::_exit(acknowledged > 0 && acknowledged < 200 ? acknowledged + 20 : 5);
    });
    REQUIRE(result > 20);
    const auto pending = pendingWork(folder / "state");
    REQUIRE(pending.size() == 1);
    const auto copy = WorkingCopy::reopen(pending[0].database);
    REQUIRE(copy);
    CHECK((*copy)->network().stations().begin()->position.x == result - 20);
    CHECK((*copy)->history().done() == static_cast<std::size_t>(result - 20));
}

TEST_CASE("A state folder that cannot be made is an error") {
    const TemporaryFolder folder;
    writeBytes(folder / "state", {1});
    const auto copy = WorkingCopy::create(folder / "state", someProject(), {});
    REQUIRE_FALSE(copy);
    CHECK(copy.error().code == ErrorCode::WorkingCopyFailed);
}

TEST_CASE("A working copy is held by one at a time, until its holder is gone") {
    const TemporaryFolder folder;
    auto copy = WorkingCopy::create(folder / "state", someProject(), {});
    REQUIRE(copy);
    const auto database = (*copy)->database();
    const auto fromElsewhere = [&] {
        return inChild([&] {
            if (!pendingWork(folder / "state").empty())
                return otherError;
            const auto opened = WorkingCopy::reopen(database);
            return opened ? succeeded : opened.error().code == ErrorCode::FileInUse ? asExpected : otherError;
        });
    };
    CHECK(fromElsewhere() == asExpected);

    // Looking from the same process does not take the lock away.
    CHECK(pendingWork(folder / "state").empty());
    CHECK(WorkingCopy::reopen(database).error().code == ErrorCode::FileInUse);
    CHECK(fromElsewhere() == asExpected);

    // A holder that was killed holds nothing.
    (*copy)->keep();
    copy->reset();
    int pipe = -1;
    const auto holder = startChild(
        [&](int end) {
            auto held = WorkingCopy::reopen(database);
            const char ready = held ? 'y' : 'n';
            if (::write(end, &ready, 1) == 1)
                ::pause();
        },
        pipe);
    char ready = 0;
    REQUIRE(::read(pipe, &ready, 1) == 1);
    REQUIRE(ready == 'y');
    CHECK(WorkingCopy::reopen(database).error().code == ErrorCode::FileInUse);
    killChild(holder);
    ::close(pipe);
    CHECK(WorkingCopy::reopen(database));
}
