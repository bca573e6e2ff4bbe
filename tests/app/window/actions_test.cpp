// SPDX-License-Identifier: Apache-2.0
#include "app/window/window_fixture.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <map>
#include <set>

using namespace metronet;

TEST_CASE("Every action has words, and its shortcut belongs to it alone") {
    WindowFixture f;
    std::map<QString, QString> owners;
    for (const auto& spec : actionTable()) {
        INFO(spec.id);
        auto* action = f.action(spec.id);
        CHECK_FALSE(action->text().isEmpty());
        CHECK(action->text().contains(u'&'));
        CHECK(spec.run);
        if (*spec.icon)
            CHECK_FALSE(action->icon().isNull());
        for (const auto& keys : action->shortcuts()) {
            const auto text = keys.toString(QKeySequence::PortableText);
            INFO(text.toStdString());
            CHECK(owners.emplace(text, action->objectName()).second);
        }
    }
}

TEST_CASE("In each language no two entries of a menu share a mnemonic") {
    const auto language = GENERATE(QStringLiteral("nl"), QStringLiteral("en"));
    WindowFixture f(language);
    const auto mnemonic = [](const QString& text) {
        const auto at = text.indexOf(u'&');
        return at < 0 ? QString() : QString(text.mid(at + 1, 1).toLower());
    };
    const auto check = [&](const QList<QAction*>& entries, const QString& where) {
        std::set<QString> taken;
        for (auto* entry : entries) {
            const auto letter = mnemonic(entry->text());
            INFO(where.toStdString() << ": " << entry->text().toStdString());
            if (!letter.isEmpty())
                CHECK(taken.insert(letter).second);
        }
    };
    check(f.window->menuBar()->actions(), language);
    for (auto* entry : f.window->menuBar()->actions()) {
        REQUIRE(entry->menu());
        check(entry->menu()->actions(), entry->text());
    }
}

TEST_CASE("Every action stands in a menu") {
    WindowFixture f;
    std::set<QAction*> shown;
    for (auto* menu : f.window->menuBar()->findChildren<QMenu*>())
        for (auto* action : menu->actions())
            shown.insert(action);
    for (const auto& spec : actionTable()) {
        INFO(spec.id);
        CHECK(shown.count(f.action(spec.id)));
    }
}

TEST_CASE("Without a project only what begins one is possible") {
    WindowFixture f;
    for (const char* id : {"file.new", "file.open", "file.import", "file.sample", "file.quit", "help.about"})
        CHECK(f.action(id)->isEnabled());
    for (const char* id : {"file.save", "file.save_as", "file.export", "file.close", "edit.undo",
                           "edit.delete", "insert.station", "view.fit", "tool.line"})
        CHECK_FALSE(f.action(id)->isEnabled());
    f.newEmpty();
    for (const char* id : {"file.save", "file.save_as", "file.export", "file.close", "insert.station",
                           "view.fit", "tool.line"})
        CHECK(f.action(id)->isEnabled());
}

TEST_CASE("Undo says what it takes back") {
    WindowFixture f;
    f.newEmpty();
    f.trigger("insert.station");
    CHECK(f.action("edit.undo")->text().contains(QStringLiteral("add station")));
    f.trigger("edit.undo");
    CHECK(f.network().stations().size() == 0);
    CHECK_FALSE(f.action("edit.undo")->isEnabled());
    CHECK(f.action("edit.redo")->isEnabled());
}
