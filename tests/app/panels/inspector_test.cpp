// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "panels/fields/requirement_rows.h"
#include "panels/inspector/inspector_panel.h"
#include "panels/inspector/station_form.h"

#include "document/document_controller.h"
#include "edit/attributes.h"
#include "edit/lines.h"
#include "edit/stations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace metronet;

namespace {

struct Inspected {
    DocumentController document{emptyNetwork("Test", "en")};
    InspectorPanel panel{document, PictureShelf{}};

    Inspected() {
        panel.resize(360, 900);
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    Id station(const char* title) {
        auto made = newStation(document.network(), {1000, 1000}, title);
        const Id id = made.id;
        REQUIRE(document.commit(Action::AddStation, addStation(document.network(), made)));
        return id;
    }
    Id academy(const char* code) {
        Academy made;
        made.id = Id::random();
        made.code = code;
        const Id id = made.id;
        REQUIRE(document.commit(Action::AddAcademy, put(document.network(), made)));
        return id;
    }
    void select(const std::vector<Id>& stations) {
        EntitySet selection;
        for (const auto& id : stations)
            selection.push_back(EntityRef::station(id));
        document.select(selection);
    }
    const Station& at(Id id) { return *document.network().find<Station>(id); }
    std::size_t steps() { return document.history().done(); }

    /// The control below this caption on the page shown.
    template <class W>
    W* control(const char* name) {
        for (auto* widget : panel.findChildren<W*>())
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisibleTo(&panel))
                return widget;
        FAIL("no control called " << name);
        return nullptr;
    }
    void press(const char* text) {
        for (auto* button : panel.findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(text) && button->isVisibleTo(&panel))
                return button->click();
        FAIL("no button called " << text);
    }
    QLineEdit* line(const char* name) {
        for (auto* field : panel.findChildren<Field*>())
            if (field->accessibleName() == QLatin1String(name) && field->isVisibleTo(&panel))
                return field->findChild<QLineEdit*>();
        FAIL("no field called " << name);
        return nullptr;
    }
    Field* field(const char* name) {
        for (auto* found : panel.findChildren<Field*>())
            if (found->accessibleName() == QLatin1String(name) && found->isVisibleTo(&panel))
                return found;
        FAIL("no field called " << name);
        return nullptr;
    }
    void unfold(const char* heading) {
        for (auto* button : panel.findChildren<QToolButton*>())
            if (button->text() == QLatin1String(heading) && button->isVisibleTo(&panel))
                button->setChecked(true);
    }
    static void write(QLineEdit* edit, const char* text) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
};

} // namespace

TEST_CASE("Typing a title is one step when Enter ends it") {
    Inspected f;
    const Id id = f.station("Old");
    f.select({id});
    const auto before = f.steps();
    Inspected::write(f.line("Title"), "Robots");
    QTest::keyClick(f.line("Title"), Qt::Key_Return);
    CHECK(f.at(id).title.in("en") == "Robots");
    CHECK(f.steps() == before + 1);
    REQUIRE(f.document.undo());
    CHECK(f.at(id).title.in("en") == "Old");
    CHECK(f.line("Title")->text() == QStringLiteral("Old"));
}

TEST_CASE("Typing is committed after a moment of quiet, and not before") {
    Inspected f;
    const Id id = f.station("Old");
    f.select({id});
    Inspected::write(f.line("Title"), "New");
    CHECK(f.at(id).title.in("en") == "Old");
    QTest::qWait(450);
    CHECK(f.at(id).title.in("en") == "New");
}

TEST_CASE("A pause between two words takes nothing away from what is being typed") {
    Inspected f;
    const Id id = f.station("Old");
    f.select({id});
    Inspected::write(f.line("Title"), "Robots ");
    QTest::qWait(450);
    CHECK(f.line("Title")->text() == QStringLiteral("Robots "));
    QTest::keyClicks(f.line("Title"), QStringLiteral("en"));
    QTest::keyClick(f.line("Title"), Qt::Key_Return);
    CHECK(f.at(id).title.in("en") == "Robots en");
}

TEST_CASE("What was typed goes to the station it was typed for, though another is selected meanwhile") {
    Inspected f;
    const Id first = f.station("First");
    const Id second = f.station("Second");
    f.select({first});
    Inspected::write(f.line("Title"), "Changed");
    f.select({second});
    CHECK(f.at(first).title.in("en") == "Changed");
    CHECK(f.at(second).title.in("en") == "Second");
    CHECK(f.line("Title")->text() == QStringLiteral("Second"));
}

TEST_CASE("Escape takes back what was typed") {
    Inspected f;
    const Id id = f.station("Old");
    f.select({id});
    Inspected::write(f.line("Title"), "Nonsense");
    QTest::keyClick(f.line("Title"), Qt::Key_Escape);
    CHECK(f.line("Title")->text() == QStringLiteral("Old"));
    QTest::qWait(400);
    CHECK(f.at(id).title.in("en") == "Old");
}

TEST_CASE("A code that another station has is refused at its field") {
    Inspected f;
    const Id first = f.station("First");
    const Id second = f.station("Second");
    f.select({second});
    const auto before = f.steps();
    Inspected::write(f.line("Code"), f.at(first).code.c_str());
    QTest::keyClick(f.line("Code"), Qt::Key_Return);
    CHECK(f.steps() == before);
    CHECK(f.at(second).code != f.at(first).code);
    bool said = false;
    for (auto* label : f.field("Code")->findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().contains(QString::fromStdString(f.at(first).code)));
    CHECK(said);
}

TEST_CASE("An edit goes to every station selected, as one step, and leaves their other texts alone") {
    Inspected f;
    const Id first = f.station("First");
    const Id second = f.station("Second");
    f.select({first, second});
    CHECK(f.line("Title")->text().isEmpty());
    CHECK_FALSE(f.field("Code")->isEnabled());
    const auto before = f.steps();
    Inspected::write(f.line("Study time (minutes)"), "2:30");
    QTest::keyClick(f.line("Study time (minutes)"), Qt::Key_Return);
    CHECK(f.at(first).minutes == 150);
    CHECK(f.at(second).minutes == 150);
    CHECK(f.at(first).title.in("en") == "First");
    CHECK(f.steps() == before + 1);
}

TEST_CASE("A time that is none is not taken and said so") {
    Inspected f;
    const Id id = f.station("One");
    f.select({id});
    const auto before = f.steps();
    Inspected::write(f.line("Study time (minutes)"), "soon");
    QTest::keyClick(f.line("Study time (minutes)"), Qt::Key_Return);
    CHECK(f.steps() == before);
    CHECK_FALSE(f.at(id).minutes);
}

TEST_CASE("Texts are edited in the language chosen; another shows through as a hint") {
    Inspected f;
    const Id id = f.station("Robots");
    f.select({id});
    QObject::connect(&f.panel, &InspectorPanel::languageChosen, &f.panel,
                     [&f](const QString& tag) { f.document.setLanguage(tag.toStdString()); });
    auto* languages = f.control<QComboBox>("Language of the map's texts");
    languages->setCurrentIndex(languages->findData(QStringLiteral("nl")));
    emit languages->activated(languages->currentIndex());
    CHECK(f.line("Title")->text().isEmpty());
    CHECK(f.line("Title")->placeholderText() == QStringLiteral("Robots"));
    Inspected::write(f.line("Title"), "Robots leren kennen");
    QTest::keyClick(f.line("Title"), Qt::Key_Return);
    CHECK(f.at(id).title.in("nl") == "Robots leren kennen");
    CHECK(f.at(id).title.in("en") == "Robots");
}

TEST_CASE("Academies are marked for all stations, and half marks stay as they are") {
    Inspected f;
    const Id alkmaar = f.academy("ALK");
    const Id haarlem = f.academy("HRL");
    const Id first = f.station("First");
    const Id second = f.station("Second");
    REQUIRE(f.document.commit(Action::EditStation,
                              edit<Station>(f.document.network(), {first},
                                            [&](Station& station) { station.offeredBy = {alkmaar}; })));
    f.select({first, second});
    f.unfold("Academies");
    auto* list = f.field("Offered by")->findChild<QListWidget*>();
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->checkState() == Qt::PartiallyChecked);
    list->item(1)->setCheckState(Qt::Checked);
    CHECK(f.at(first).offeredBy.size() == 2);
    CHECK(f.at(second).offeredBy == std::vector<Id>{haarlem});
}

TEST_CASE("A learning outcome is added with its level") {
    Inspected f;
    const Id id = f.station("One");
    f.select({id});
    f.press("Add outcome");
    auto* text = f.control<QPlainTextEdit>("Learning outcome");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Can weld"));
    auto* bloom = f.control<QComboBox>("Level in Bloom's taxonomy");
    bloom->setCurrentIndex(3);
    emit bloom->activated(3);
    f.panel.flush();
    QTest::qWait(400);
    REQUIRE(f.at(id).outcomes.size() == 1);
    CHECK(f.at(id).outcomes.front().text.in("en") == "Can weld");
    CHECK(f.at(id).outcomes.front().bloom == Bloom::Use);
}

TEST_CASE("Prerequisites are a list: new ones get a group of their own, gone ones go") {
    Inspected f;
    const Id goal = f.station("Goal");
    const Id first = f.station("First");
    const Id second = f.station("Second");
    Requirement a;
    a.requires_ = first;
    Requirement b;
    b.requires_ = second;
    REQUIRE(f.document.commit(Action::EditRequirements, setRequirements(f.document.network(), goal, {a, b})));
    auto present = requirementsOf(f.document.network(), goal);
    REQUIRE(present.size() == 2);
    CHECK(present[0].group != present[1].group);
    present[1].group = present[0].group;
    REQUIRE(
        f.document.commit(Action::EditRequirements, setRequirements(f.document.network(), goal, present)));
    CHECK(requirementsOf(f.document.network(), goal)[1].group == present[0].group);
    present.pop_back();
    REQUIRE(
        f.document.commit(Action::EditRequirements, setRequirements(f.document.network(), goal, present)));
    CHECK(requirementsOf(f.document.network(), goal).size() == 1);
}

TEST_CASE("With nothing selected the project is shown and edited") {
    Inspected f;
    f.document.select({});
    Inspected::write(f.line("Title"), "Smart Makers");
    QTest::keyClick(f.line("Title"), Qt::Key_Return);
    CHECK(f.document.network().project().title.in("en") == "Smart Makers");
}

TEST_CASE("Text with markup is shown as it is") {
    Inspected f;
    const Id id = f.station("<img src='/etc/passwd'><b>x</b>");
    f.select({id});
    for (auto* label : f.panel.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}
