// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "document/document_controller.h"
#include "edit/stations.h"

using namespace metronet;

namespace {

/// Counts and keeps what a document says.
struct Listener {
    std::vector<Cause> causes;
    int figures = 0;
    int selections = 0;
    int modified = 0;
    std::vector<Error> failures;

    explicit Listener(DocumentController& document) {
        QObject::connect(&document, &DocumentController::changed,
                         [this](const DocumentChange& change) { causes.push_back(change.cause); });
        QObject::connect(&document, &DocumentController::figuresChanged, [this] { ++figures; });
        QObject::connect(&document, &DocumentController::selectionChanged, [this] { ++selections; });
        QObject::connect(&document, &DocumentController::modifiedChanged, [this] { ++modified; });
        QObject::connect(&document, &DocumentController::failed,
                         [this](const Error& error) { failures.push_back(error); });
    }
};

/// A disk that is full when told so.
struct FullDisk : EditSink {
    bool isFull = false;
    Result<void> answer() const {
        return isFull ? Result<void>(Error{ErrorCode::DiskFull, {"x"}}) : Result<void>();
    }
    Result<void> commit(const Step&) override { return answer(); }
    Result<void> undo(const Step&) override { return answer(); }
    Result<void> redo(const Step&) override { return answer(); }
};

bool sameFigures(const Drawing& a, const Drawing& b) {
    return std::ranges::equal(a.figures(), b.figures(), [](const auto& x, const auto& y) {
        return x.first == y.first && *x.second == *y.second;
    });
}

} // namespace

TEST_CASE("The drawing follows commits, previews, undo and redo, each told once") {
    DocumentController document;
    Listener heard(document);
    const auto isInStep = [&] {
        return sameFigures(document.drawing(), draw(document.shown(), {document.language(), true}));
    };

    const auto station = newStation(document.network(), {5000, 5000}, "One");
    REQUIRE(document.commit(Action::AddStation, addStation(document.network(), station)));
    CHECK(heard.figures == 1);
    CHECK(heard.causes == std::vector{Cause::Commit});
    CHECK(isInStep());

    const auto move = moveStations(document.network(), {{station.id, {9000, 5000}}});
    REQUIRE(document.setPreview(move));
    CHECK(heard.figures == 2);
    CHECK(isInStep());

    // A commit of what the preview shows: the change is told, but nothing looks different.
    REQUIRE(document.commit(Action::MoveStations, move));
    CHECK(heard.figures == 2);
    CHECK(heard.causes == std::vector{Cause::Commit, Cause::Preview, Cause::Preview, Cause::Commit});
    CHECK(isInStep());

    REQUIRE(document.undo());
    CHECK(isInStep());
    REQUIRE(document.redo());
    CHECK(isInStep());
    CHECK(heard.figures == 4);
}

TEST_CASE("Modified and selection are told when they change, and only then") {
    DocumentController document;
    Listener heard(document);
    const auto station = newStation(document.network(), {5000, 5000}, "One");
    REQUIRE(document.commit(Action::AddStation, addStation(document.network(), station),
                            EntitySet{EntityRef::station(station.id)}));
    CHECK(heard.modified == 1);
    CHECK(heard.selections == 1);
    document.select({EntityRef::station(station.id)});
    CHECK(heard.selections == 1);
    document.markSaved();
    CHECK(heard.modified == 2);
    REQUIRE(document.undo());
    CHECK(heard.modified == 3);
    CHECK(heard.selections == 2);
}

TEST_CASE("An edit that cannot be made durable does not happen, and the window hears why") {
    DocumentController document;
    auto disk = std::make_unique<FullDisk>();
    auto* full = disk.get();
    document.open(emptyNetwork("Test"), std::move(disk));
    Listener heard(document);
    full->isFull = true;
    const auto before = document.network();
    CHECK_FALSE(document.commit(Action::AddStation, addStation(before, newStation(before, {}))));
    CHECK(document.network() == before);
    REQUIRE(heard.failures.size() == 1);
    CHECK(heard.failures.front().code == ErrorCode::DiskFull);
    CHECK(heard.causes.empty());
}

TEST_CASE("A preview that does not apply is dropped without an alarm") {
    DocumentController document;
    Listener heard(document);
    const auto station = newStation(document.network(), {5000, 5000});
    Network elsewhere = document.network();
    elsewhere.table<Station>().put(std::make_shared<const Station>(station));
    CHECK_FALSE(document.setPreview(moveStations(elsewhere, {{station.id, {0, 0}}})));
    CHECK(heard.failures.empty());
    CHECK_FALSE(document.hasPreview());
}

TEST_CASE("Opening another project replaces everything") {
    DocumentController document;
    const auto station = newStation(document.network(), {5000, 5000});
    REQUIRE(document.commit(Action::AddStation, addStation(document.network(), station)));
    const auto revision = document.revision();
    int opened = 0;
    QObject::connect(&document, &DocumentController::opened, [&] { ++opened; });
    document.open(emptyNetwork("Other", "en"));
    CHECK(opened == 1);
    CHECK(document.revision() > revision);
    CHECK(document.language() == "en");
    CHECK(document.network().stations().isEmpty());
    CHECK_FALSE(document.history().canUndo());
    CHECK_FALSE(document.isModified());
    CHECK(sameFigures(document.drawing(), draw(document.shown(), {"en", true})));
}
