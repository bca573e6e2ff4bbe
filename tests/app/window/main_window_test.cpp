// SPDX-License-Identifier: Apache-2.0
#include "app/window/window_fixture.h"
#include "window/notice_bar.h"
#include "window/workbench.h"

#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>

using namespace metronet;

namespace {

void drop(MainWindow& window, const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QTest::qWait(20);
}

} // namespace

TEST_CASE("A project file dropped on the window opens") {
    WindowFixture f;
    f.newEmpty();
    f.trigger("insert.station");
    REQUIRE(f.window->stories().saveAs(f.file("a.metronet")));
    const auto saved = f.network();
    f.window->stories().close();
    CHECK_FALSE(f.window->stories().isOpen());
    drop(*f.window, {f.file("a.metronet")});
    REQUIRE(f.window->stories().isOpen());
    CHECK(f.network() == saved);
    CHECK_FALSE(f.window->isWindowModified());
    CHECK(f.settings.recentFiles() == QStringList{f.file("a.metronet")});
}

TEST_CASE("A folder of tables dropped on the window is imported as new, unsaved work") {
    WindowFixture f;
    drop(*f.window, {QStringLiteral(METRONET_SOURCE_DIR "/resources/sample")});
    REQUIRE(f.window->stories().isOpen());
    CHECK(f.network().lines().size() == 9);
    CHECK(f.window->isWindowModified());
    CHECK(f.window->stories().file().isEmpty());
}

TEST_CASE("What cannot be opened is said, and nothing else changes") {
    WindowFixture f;
    const QString file = f.file("broken.metronet");
    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no project at all");
    broken.close();
    f.window->open({file});
    CHECK_FALSE(f.window->stories().isOpen());
    CHECK(f.window->bench().notices.text().contains(QStringLiteral("broken.metronet")));
    f.window->open({f.file("missing.metronet")});
    CHECK(f.window->bench().notices.text().contains(QStringLiteral("missing.metronet")));
}

TEST_CASE("Closing with unsaved work asks, and each answer does what it says") {
    WindowFixture f;
    f.newEmpty();
    f.trigger("insert.station");
    REQUIRE(f.window->stories().saveAs(f.file("a.metronet")));
    f.trigger("insert.station");
    CHECK(f.window->isWindowModified());

    SECTION("Cancel stays") {
        WindowFixture::answer(QStringLiteral("Cancel"));
        CHECK_FALSE(f.window->close());
        CHECK(f.window->stories().isOpen());
    }
    SECTION("Save puts it into the file") {
        WindowFixture::answer(QStringLiteral("Save"));
        CHECK(f.window->close());
        REQUIRE(f.window->stories().open(f.file("a.metronet")));
        CHECK(f.network().stations().size() == 2);
    }
    SECTION("Keep for later leaves the file and offers the work at the next start") {
        WindowFixture::answer(QStringLiteral("Keep for Later"));
        CHECK(f.window->close());
        const auto pending = f.window->stories().pending();
        REQUIRE(pending.size() == 1);
        CHECK(pending.front().unsavedEdits == 1);
        REQUIRE(f.window->stories().recover(pending.front()));
        CHECK(f.network().stations().size() == 2);
        CHECK(f.window->isWindowModified());
        f.trigger("edit.undo");
        CHECK_FALSE(f.window->isWindowModified());
    }
    SECTION("Discard drops it") {
        WindowFixture::answer(QStringLiteral("Discard"));
        CHECK(f.window->close());
        CHECK(f.window->stories().pending().empty());
        REQUIRE(f.window->stories().open(f.file("a.metronet")));
        CHECK(f.network().stations().size() == 1);
    }
}

TEST_CASE("The window speaks another language at once, with the work as it was") {
    WindowFixture f;
    f.newEmpty();
    f.trigger("insert.station");
    const auto before = f.network();
    CHECK(f.window->menuBar()->actions().front()->text() == QStringLiteral("&File"));
    f.translations.speak(QStringLiteral("nl"));
    QTest::qWait(50);
    CHECK(f.window->menuBar()->actions().front()->text() == QStringLiteral("&Bestand"));
    CHECK(f.action("file.save")->text() == QStringLiteral("Op&slaan"));
    CHECK(f.network() == before);
    CHECK(f.action("edit.undo")->isEnabled());
    f.trigger("edit.undo");
    CHECK(f.network().stations().size() == 0);
    f.translations.speak(QStringLiteral("en"));
    QTest::qWait(50);
    CHECK(f.window->menuBar()->actions().front()->text() == QStringLiteral("&File"));
}

TEST_CASE("The title names the map and tells that work is unsaved") {
    WindowFixture f;
    f.newEmpty();
    CHECK(f.window->windowTitle().startsWith(QStringLiteral("Untitled")));
    REQUIRE(f.window->stories().saveAs(f.file("Robots & co.metronet")));
    CHECK(f.window->windowTitle().startsWith(QStringLiteral("Robots & co")));
    f.trigger("insert.station");
    CHECK(f.window->isWindowModified());
}
