// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "document/document_controller.h"
#include "document/project_stories.h"
#include "edit/stations.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <set>

using namespace metronet;

namespace {

struct Told {
    QTemporaryDir folder;
    DocumentController document;
    ProjectStories stories{document, toPath(folder.filePath(QStringLiteral("open")))};

    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    void addStation(const char* title) {
        REQUIRE(document.commit(
            Action::AddStation,
            metronet::addStation(document.network(), newStation(document.network(), {100, 100}, title))));
    }
};

} // namespace

TEST_CASE("What was saved and is opened again is equal") {
    Told f;
    REQUIRE(f.stories.create(QStringLiteral("nl")));
    f.addStation("Een");
    f.addStation("Twee");
    CHECK(f.stories.isUnsaved());
    REQUIRE(f.stories.saveAs(f.file("a.metronet")));
    CHECK_FALSE(f.stories.isUnsaved());
    const auto saved = f.document.network();
    f.stories.close();
    CHECK(f.document.network().stations().size() == 0);
    REQUIRE(f.stories.open(f.file("a.metronet")));
    CHECK(f.document.network() == saved);
    CHECK(f.stories.file() == f.file("a.metronet"));
    CHECK(f.stories.pending().empty());
}

TEST_CASE("The sample is the whole sample, new work of its own, with a place for every station") {
    Told f;
    REQUIRE(f.stories.createSample(QStringLiteral("nl")));
    const auto& network = f.document.network();
    CHECK(network.lines().size() == 9);
    CHECK(network.stations().size() == 83);
    CHECK(network.academies().size() == 10);
    CHECK(f.stories.isUnsaved());
    const Id first = network.project().id;
    std::set<Point> places;
    for (const auto& station : network.stations())
        places.insert(station.position);
    CHECK(places.size() == 83);
    REQUIRE(f.stories.createSample(QStringLiteral("nl")));
    CHECK(f.document.network().project().id != first);
}

TEST_CASE("An import is one step that can be undone, and survives a crash") {
    Told f;
    const auto report = f.stories.importFrom({QStringLiteral(METRONET_SOURCE_DIR "/resources/sample")});
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(f.document.network().stations().size() == 83);
    CHECK(f.document.history().done() == 1);
    const auto imported = f.document.network();
    f.stories.close();
    const auto pending = f.stories.pending();
    REQUIRE(pending.size() == 1);
    CHECK(pending.front().projectPath.empty());
    REQUIRE(f.stories.recover(pending.front()));
    CHECK(f.document.network() == imported);
    REQUIRE(f.document.undo());
    CHECK(f.document.network().stations().size() == 0);
}

TEST_CASE("A story that fails leaves the project that is open as it was") {
    Told f;
    REQUIRE(f.stories.create(QStringLiteral("nl")));
    f.addStation("Een");
    const auto before = f.document.network();
    CHECK(f.stories.open(f.file("missing.metronet")).error().code == ErrorCode::FileMissing);
    CHECK_FALSE(f.stories.importFrom({f.file("missing.csv")}));
    CHECK_FALSE(f.stories.saveAs(f.folder.path() + QStringLiteral("/no/such/folder/a.metronet")));
    CHECK(f.stories.isOpen());
    CHECK(f.document.network() == before);
    CHECK(f.stories.isUnsaved());
}

TEST_CASE("Revert brings back what the file holds") {
    Told f;
    REQUIRE(f.stories.create(QStringLiteral("nl")));
    f.addStation("Een");
    REQUIRE(f.stories.saveAs(f.file("a.metronet")));
    const auto saved = f.document.network();
    f.addStation("Twee");
    REQUIRE(f.stories.revert());
    CHECK(f.document.network() == saved);
    CHECK_FALSE(f.stories.isUnsaved());
}

TEST_CASE("A file that somebody else changed is not overwritten; another name stays possible") {
    Told f;
    REQUIRE(f.stories.create(QStringLiteral("nl")));
    f.addStation("Een");
    REQUIRE(f.stories.saveAs(f.file("a.metronet")));
    {
        Told other;
        REQUIRE(other.stories.open(f.file("a.metronet")));
        other.addStation("Van een ander");
        REQUIRE(other.stories.save());
    }
    f.addStation("Twee");
    const auto refused = f.stories.save();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileChanged);
    CHECK(f.stories.isUnsaved());
    REQUIRE(f.stories.saveAs(f.file("b.metronet")));
    CHECK_FALSE(f.stories.isUnsaved());
}

TEST_CASE("A picture becomes part of the project; what is none is refused") {
    Told f;
    REQUIRE(f.stories.create(QStringLiteral("nl")));
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(f.file("logo.png")));
    const auto hash = f.stories.putPicture(f.file("logo.png"));
    REQUIRE(hash);
    CHECK(f.stories.assets().count(*hash) == 1);
    QFile text(f.file("fake.png"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    CHECK_FALSE(f.stories.putPicture(f.file("fake.png")));
}
