// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "panels/outline/outline_model.h"
#include "panels/outline/outline_panel.h"

#include "document/document_controller.h"
#include "edit/lines.h"
#include "edit/stations.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace metronet;

namespace {

struct Outlined {
    DocumentController document{emptyNetwork("Test", "en")};
    std::vector<Id> stations;
    Id line;

    Outlined() {
        for (const char* title : {"One", "Two", "Three", "Four"}) {
            auto made = newStation(document.network(), {1000, 1000}, title);
            stations.push_back(made.id);
            REQUIRE(document.commit(Action::AddStation, addStation(document.network(), made)));
        }
        auto made = newLine(document.network());
        line = made.id;
        REQUIRE(document.commit(Action::DrawLine,
                                drawLine(document.network(), made, {stations[0], stations[1], stations[2]})));
    }
    std::vector<std::string> order() {
        std::vector<std::string> titles;
        for (const auto& stop : mainBranch(document.network(), line)->stops)
            titles.push_back(document.network().find<Station>(stop.station)->title.in("en"));
        return titles;
    }
};

QModelIndex find(const QAbstractItemModel& model, const QString& part) {
    const auto found =
        model.match(model.index(0, 0), Qt::DisplayRole, part, 1, Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("The outline follows every edit row by row") {
    Outlined f;
    OutlineModel model(f.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    REQUIRE(model.rowCount() == 3);
    const auto lines = model.index(0, 0);
    CHECK(model.rowCount(lines) == 1);
    CHECK(model.rowCount(model.index(0, 0, lines)) == 3);
    CHECK(model.rowCount(model.index(1, 0)) == 1);
    CHECK(find(model, QStringLiteral("Four")).parent() == model.index(1, 0));
    REQUIRE(f.document.undo());
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    CHECK(model.rowCount(model.index(1, 0)) == 4);
    REQUIRE(f.document.redo());
    CHECK(model.rowCount(model.index(0, 0)) == 1);
    CHECK(resets == 0);
}

TEST_CASE("A row is renamed in place") {
    Outlined f;
    OutlineModel model(f.document);
    const auto row = find(model, QStringLiteral("Two"));
    CHECK(model.data(row, Qt::EditRole).toString() == QStringLiteral("Two"));
    REQUIRE(model.setData(row, QStringLiteral("Second"), Qt::EditRole));
    CHECK(f.order() == Titles{"One", "Second", "Three"});
    CHECK(find(model, QStringLiteral("Second")).isValid());
}

TEST_CASE("Stops are put in order by dragging, and stations put on a line") {
    Outlined f;
    OutlineModel model(f.document);
    const auto lineRow = model.index(0, 0, model.index(0, 0));
    const auto drag = [&](const char* title, int row) {
        const std::unique_ptr<QMimeData> data(model.mimeData({find(model, QLatin1String(title))}));
        REQUIRE(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, lineRow));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, lineRow);
    };
    drag("One", 2);
    CHECK(f.order() == Titles{"Two", "One", "Three"});
    drag("Three", 0);
    CHECK(f.order() == Titles{"Three", "Two", "One"});
    drag("Four", 1);
    CHECK(f.order() == Titles{"Three", "Four", "Two", "One"});
}

TEST_CASE("The search finds without regard to case and accents, in the outline's own order") {
    Outlined f;
    OutlinePanel panel(f.document);
    panel.show();
    auto* tree = panel.findChild<QTreeView*>();
    panel.findChild<QLineEdit*>()->setText(QStringLiteral("tHRé"));
    const auto* shown = tree->model();
    CHECK(find(*shown, QStringLiteral("Three")).isValid());
    CHECK_FALSE(find(*shown, QStringLiteral("Two")).isValid());
    panel.findChild<QLineEdit*>()->clear();
    CHECK(find(*shown, QStringLiteral("Two")).isValid());
}

TEST_CASE("Selection goes both ways between outline and document") {
    Outlined f;
    OutlinePanel panel(f.document);
    panel.show();
    auto* tree = panel.findChild<QTreeView*>();
    f.document.select({EntityRef::station(f.stations[1])});
    CHECK(tree->selectionModel()->isSelected(find(*tree->model(), QStringLiteral("Two"))));
    tree->setCurrentIndex(find(*tree->model(), QStringLiteral("Three")));
    CHECK(f.document.selection() == EntitySet{EntityRef::station(f.stations[2])});
    CHECK(panel.moveCurrentStop(-1));
    CHECK(f.order() == Titles{"One", "Three", "Two"});
    CHECK(panel.removeCurrentStop());
    CHECK(f.order() == Titles{"One", "Two"});
    CHECK(f.document.network().stations().size() == 4);
}

TEST_CASE("What an edit selects stays selected though its rows come and go") {
    Outlined f;
    OutlinePanel panel(f.document);
    panel.show();
    f.document.select({EntityRef::station(f.stations[3])});
    auto made = newLine(f.document.network());
    const auto line = EntityRef::line(made.id);
    REQUIRE(f.document.commit(Action::DrawLine,
                              drawLine(f.document.network(), made, {f.stations[3], f.stations[0]}),
                              EntitySet{line}));
    CHECK(f.document.selection() == EntitySet{line});
    REQUIRE(f.document.undo());
    CHECK(f.document.selection() == EntitySet{EntityRef::station(f.stations[3])});
}
