// SPDX-License-Identifier: Apache-2.0
#include "window/menus.h"

#include "window/actions.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <initializer_list>

namespace metronet {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr const char* separator = nullptr;
using Entries = std::initializer_list<const char*>;

void fill(QWidget& holder, const Actions& actions, Entries entries) {
    for (const char* id : entries) {
        if (id) {
            holder.addAction(actions[id]);
            continue;
        }
        auto* line = new QAction(&holder);
        line->setSeparator(true);
        holder.addAction(line);
    }
}

} // namespace

QMenu* buildMenus(QMainWindow& window, const Actions& actions) {
    auto* bar = window.menuBar();
    auto* file = bar->addMenu(Menus::tr("&File"));
    fill(*file, actions, {"file.new", "file.sample", "file.open"});
    auto* recent = file->addMenu(Menus::tr("Open &Recent"));
    fill(*file, actions,
         {"file.import", separator, "file.save", "file.save_as", "file.revert", separator, "file.export",
          separator, "file.close", "file.quit"});
    fill(*bar->addMenu(Menus::tr("&Edit")), actions,
         {"edit.undo", "edit.redo", separator, "edit.delete", "edit.rename", separator, "edit.select_all",
          "edit.select_nothing", separator, "edit.project", separator, "edit.settings"});
    fill(*bar->addMenu(Menus::tr("&Insert")), actions,
         {"insert.line", "insert.stops", "insert.branch", separator, "insert.station", "insert.academy"});
    fill(*bar->addMenu(Menus::tr("&Line")), actions,
         {"line.up", "line.down", separator, "line.reverse", "line.ring"});
    fill(*bar->addMenu(Menus::tr("&Tools")), actions, {"tool.select", "tool.line", "tool.station"});
    auto* view = bar->addMenu(Menus::tr("&View"));
    fill(*view, actions,
         {"view.zoom_in", "view.zoom_out", "view.actual_size", "view.fit", "view.fit_selection", separator,
          "view.grid", "view.snap", separator, "view.find", "view.map", "view.inspector", "view.problems",
          separator});
    for (auto* dock : window.findChildren<QDockWidget*>())
        view->addAction(dock->toggleViewAction());
    fill(*bar->addMenu(Menus::tr("&Help")), actions, {"help.shortcuts", "help.about"});
    return recent;
}

void buildToolBar(QMainWindow& window, const Actions& actions) {
    auto* bar = window.addToolBar(Menus::tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize({22, 22});
    fill(*bar, actions, {"file.new",  "file.open",   "file.save",   separator,       "edit.undo",
                         "edit.redo", separator,     "tool.select", "tool.line",     "tool.station",
                         separator,   "edit.delete", separator,     "view.zoom_out", "view.zoom_in",
                         "view.fit",  "view.grid",   "view.snap",   separator,       "file.export"});
    for (auto* action : bar->actions())
        if (auto* button = bar->widgetForAction(action)) {
            QString name = action->text();
            button->setAccessibleName(name.remove(u'&').remove(u'…'));
            button->setFocusPolicy(Qt::TabFocus);
        }
}

QList<QAction*> outlineActions(const Actions& actions) {
    return {actions["edit.rename"],
            actions["edit.delete"],
            nullptr,
            actions["line.up"],
            actions["line.down"],
            actions["line.reverse"],
            actions["line.ring"],
            nullptr,
            actions["insert.stops"],
            actions["insert.branch"],
            actions["insert.line"],
            actions["insert.station"],
            actions["insert.academy"]};
}

} // namespace metronet
