// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "child_process.h"
#include "core/storage/temporary_folder.h"

#include "document/document.h"
#include "model/draft.h"
#include "storage/pending_work.h"
#include "storage/working_copy.h"

#include <chrono>
#include <random>
#include <thread>
#include <unistd.h>

using namespace metronet;

namespace {

/// The state of the test's project is a number: where its one station stands, and how many steps led there.
struct Standing {
    int value = 0;
    std::size_t done = 0;

    bool operator==(const Standing&) const = default;
};

Standing standingOf(const Document& document) {
    return {document.network().stations().begin()->position.x, document.history().done()};
}

/// The operation numbered `number`: mostly an edit, every seventh an undo and every eleventh a redo.
bool operate(Document& document, int number) {
    if (number % 7 == 0)
        return document.undo().ok();
    if (number % 11 == 0)
        return document.redo().ok();
    Draft draft(document.network());
    draft.change<Station>(document.network().stations().begin()->id,
                          [&](Station& station) { station.position.x = number; });
    return document.commit(Action::MoveStations, draft.patch()).ok();
}

struct Acknowledgement {
    int number = 0;
    Standing after;
    Standing next; ///< what the operation under way when it was killed leads to
};

/// Edits for as long as it lives. Announces where each operation will lead, does it, and acknowledges it.
void editForEver(const std::filesystem::path& database, int first, int pipe) {
    auto copy = WorkingCopy::reopen(database);
    if (!copy)
        ::_exit(98);
    Document document((*copy)->network(), copy->get(), (*copy)->history());
    Acknowledgement told{first, standingOf(document), {}};
    for (int number = first;; ++number) {
        Document rehearsal(document.network(), nullptr, document.history());
        operate(rehearsal, number);
        told = {number, standingOf(document), standingOf(rehearsal)};
        if (::write(pipe, &told, sizeof told) != sizeof told || !operate(document, number))
            ::_exit(97);
    }
}

ProjectFile oneStation() {
    ProjectFile file;
    file.network = emptyNetwork("Proef");
    Station station;
    station.id = Id::random();
    station.code = "S001";
    file.network.table<Station>().put(std::make_shared<const Station>(station));
    return file;
}

} // namespace

TEST_CASE("Whenever the program is killed, every acknowledged edit is there afterwards and undo works") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, oneStation()));
    std::filesystem::path database;
    {
        auto copy = WorkingCopy::create(folder / "state", *readProjectFile(path), path);
        REQUIRE(copy);
        Document document((*copy)->network(), copy->get());
        REQUIRE(operate(document, 1));
        database = (*copy)->database();
        (*copy)->keep();
    }

    std::mt19937 random(1);
    int number = 2;
    int acknowledged = 0;
    for (int round = 0; round < 50; ++round) {
        CAPTURE(round);
        int pipe = -1;
        const auto child = startChild([&](int end) { editForEver(database, number, end); }, pipe);
        REQUIRE(child > 0);
        Acknowledgement last;
        for (auto wanted = 1 + random() % 8; wanted > 0; --wanted, ++acknowledged)
            REQUIRE(::read(pipe, &last, sizeof last) == sizeof last);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        killChild(child);
        for (Acknowledgement told; ::read(pipe, &told, sizeof told) == sizeof told; last = told)
            ++acknowledged;
        ::close(pipe);

        const auto pending = pendingWork(folder / "state");
        REQUIRE(pending.size() == 1);
        CHECK(pending[0].projectPath == path);
        auto copy = WorkingCopy::reopen(pending[0].database);
        REQUIRE(copy);
        Document document((*copy)->network(), copy->get(), (*copy)->history());
        const auto found = standingOf(document);
        CAPTURE(last.number, found.value, last.after.value, last.next.value, found.done, last.after.done);
        REQUIRE((found == last.after || found == last.next));
        if (document.history().canUndo()) {
            REQUIRE(document.undo());
            REQUIRE(document.redo());
            CHECK(standingOf(document) == found);
        }
        number = last.number + 1;
        (*copy)->keep();
    }
    INFO(acknowledged);
    CHECK(acknowledged > 50);

    // All the way back, nothing of it is broken, and the file was never touched.
    auto copy = WorkingCopy::reopen(database);
    REQUIRE(copy);
    Document document((*copy)->network(), copy->get(), (*copy)->history());
    while (document.history().canUndo())
        REQUIRE(document.undo());
    CHECK_FALSE(document.isModified());
    CHECK(document.network() == readProjectFile(path)->network);
}

TEST_CASE("Whenever the program is killed while saving, the file is the old or the new one, whole") {
    const TemporaryFolder folder;
    const auto path = folder / "p.metronet";
    REQUIRE(writeProjectFile(path, oneStation()));
    std::mt19937 random(2);
    int last = 0;
    for (int round = 0; round < 20; ++round) {
        CAPTURE(round);
        int pipe = -1;
        const auto child = startChild(
            [&](int end) {
                auto copy = WorkingCopy::create(folder / "state", *readProjectFile(path), path);
                Document document((*copy)->network(), copy->get());
                for (int number = last + 1;; ++number) {
                    operate(document, number * 77 + 1);
                    if (!(*copy)->save(path) || ::write(end, &number, sizeof number) != sizeof number)
                        ::_exit(97);
                }
            },
            pipe);
        int number = 0;
        REQUIRE(::read(pipe, &number, sizeof number) == sizeof number);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
        killChild(child);
        while (::read(pipe, &last, sizeof last) == sizeof last)
            number = last;
        last = number;
        ::close(pipe);
        const auto read = readProjectFile(path);
        REQUIRE(read);
        const auto value = read->network.stations().begin()->position.x;
        REQUIRE((value == last * 77 + 1 || value == (last + 1) * 77 + 1));
        last = (value - 1) / 77;
    }
}
