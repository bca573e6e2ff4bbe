// SPDX-License-Identifier: Apache-2.0
#include "app/window/window_fixture.h"
#include "window/commands/export_map.h"
#include "window/workbench.h"

#include "edit/lines.h"
#include "exchange/format.h"

#include <QFileInfo>
#include <QLineEdit>

#include <set>

using namespace metronet;

namespace {

/// A hand on the window's map: clicks in millimetres on the sheet, and keys.
struct Hand {
    CanvasView& view;

    QWidget* focused() {
        auto* field = view.findChild<QLineEdit*>();
        return field && field->isVisible() ? static_cast<QWidget*>(field) : static_cast<QWidget*>(&view);
    }
    void send(QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, place, view.viewport()->mapToGlobal(place), button, held, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void click(double x, double y) {
        const QPointF place = view.mapFromScene(QPointF(x * 100, y * 100));
        send(QEvent::MouseMove, place, Qt::NoButton, Qt::NoButton);
        send(QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton);
    }
    void key(Qt::Key key) { QTest::keyClick(focused(), key); }
    void place(double x, double y, const char* name) {
        click(x, y);
        QTest::keyClicks(focused(), QString::fromUtf8(name));
        key(Qt::Key_Return);
    }
};

std::string titlesOf(const Network& network, const Line& line) {
    std::string titles;
    for (const auto& stop : mainBranch(network, line.id)->stops)
        titles += network.find<Station>(stop.station)->title.in("nl") + ",";
    return titles;
}

} // namespace

TEST_CASE("From an empty window: two crossing lines drawn with the mouse, saved, opened again, exported") {
    WindowFixture f(QStringLiteral("nl"));
    f.trigger("file.new");
    REQUIRE(f.window->stories().isOpen());
    f.trigger("tool.line");
    Hand hand{f.window->bench().canvas};
    hand.view.setFocus();

    for (const auto& [x, name] :
         {std::pair{160, "Meten"}, {280, "Sensoren"}, {400, "Robots"}, {520, "Lassen"}, {640, "Onderhoud"}})
        hand.place(x, 300, name);
    hand.key(Qt::Key_Return);
    f.trigger("edit.select_nothing");
    hand.place(400, 100, "Data");
    hand.place(400, 200, "Dashboards");
    hand.click(400, 300);
    hand.place(400, 400, "Voorspellen");
    hand.place(400, 500, "Sturen");
    hand.key(Qt::Key_Escape);

    REQUIRE(f.network().lines().size() == 2);
    CHECK(f.network().stations().size() == 9);
    std::set<std::string> lines;
    for (const auto& line : f.network().lines())
        lines.insert(titlesOf(f.network(), line));
    CHECK(lines == std::set<std::string>{"Meten,Sensoren,Robots,Lassen,Onderhoud,",
                                         "Data,Dashboards,Robots,Voorspellen,Sturen,"});

    const QString file = f.file("tekening.metronet");
    REQUIRE(f.window->stories().saveAs(file));
    CHECK_FALSE(f.window->isWindowModified());
    const auto saved = f.network();
    f.trigger("file.close");
    CHECK_FALSE(f.window->stories().isOpen());
    f.window->open({file});
    CHECK(f.network() == saved);

    for (const char* ending : {"pdf", "svg", "png", "json", "line-graph.json", "csv.zip"}) {
        INFO(ending);
        const QString target = f.file("kaart.") + QLatin1String(ending);
        const ExportChoice choice{.ending = QLatin1String(ending),
                                  .paper = QStringLiteral("A3"),
                                  .landscape = true,
                                  .language = QStringLiteral("nl"),
                                  .dotsPerInch = 72};
        const auto done = exportTo(target, f.network(), f.window->stories().assets(), choice);
        CHECK(done.ok());
        CHECK(QFileInfo(target).size() > 500);
    }
    const auto again = importSource({toPath(f.file("kaart.json"))});
    REQUIRE(again);
    CHECK(again->network == saved);
}
