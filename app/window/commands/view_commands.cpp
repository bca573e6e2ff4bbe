// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_view.h"
#include "dialogs/about_dialog.h"
#include "dialogs/text_dialog.h"
#include "panels/inspector/inspector_panel.h"
#include "panels/outline/outline_panel.h"
#include "panels/problems/problems_panel.h"
#include "settings/settings.h"
#include "window/action_table.h"
#include "window/actions.h"
#include "window/commands/commands.h"
#include "window/workbench.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace metronet {

namespace {

struct ViewCommands {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

constexpr double zoomStep = 1.25;

/// Shows the dock a panel is in, in front of its neighbours.
void bringForward(QWidget& panel) {
    for (auto* widget = &panel; widget; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
        }
}

} // namespace

void zoomIn(Workbench& bench) {
    bench.canvas.zoomBy(zoomStep);
}

void zoomOut(Workbench& bench) {
    bench.canvas.zoomBy(1 / zoomStep);
}

void actualSize(Workbench& bench) {
    bench.canvas.setZoom(1);
}

void fitMap(Workbench& bench) {
    bench.canvas.fit();
}

void fitSelection(Workbench& bench) {
    bench.canvas.fitSelection();
}

void toggleGrid(Workbench& bench) {
    bench.settings.set(option::gridVisible, !bench.settings.get(option::gridVisible));
    bench.canvas.setGridVisible(bench.settings.get(option::gridVisible));
}

void toggleSnap(Workbench& bench) {
    bench.settings.set(option::snapToGrid, !bench.settings.get(option::snapToGrid));
}

void find(Workbench& bench) {
    bringForward(bench.outline);
    bench.outline.focusSearch();
}

void goToMap(Workbench& bench) {
    bench.canvas.setFocus(Qt::ShortcutFocusReason);
}

void goToInspector(Workbench& bench) {
    bringForward(bench.inspector);
    bench.inspector.focusFirst();
}

void goToProblems(Workbench& bench) {
    bringForward(bench.problems);
    bench.problems.focusList();
}

void showShortcuts(Workbench& bench) {
    QStringList lines;
    for (const auto& spec : actionTable()) {
        const auto* action = bench.window.findChild<QAction*>(QLatin1String(spec.id));
        if (!action || action->shortcut().isEmpty())
            continue;
        QString words = actionWords(spec);
        words.remove(u'&').remove(u'…');
        lines << QString(action->shortcut().toString(QKeySequence::NativeText).leftJustified(20) + words);
    }
    lines << QString() << ViewCommands::tr("On the map");
    for (const auto& [keys, words] :
         {std::pair{ViewCommands::tr("Wheel"), ViewCommands::tr("zoom to the pointer")},
          std::pair{ViewCommands::tr("Space and drag"),
                    ViewCommands::tr("move over the map; the middle button does too")},
          std::pair{ViewCommands::tr("Drag"),
                    ViewCommands::tr("move stations, or draw a frame around several")},
          std::pair{ViewCommands::tr("Shift and click"), ViewCommands::tr("select more")},
          std::pair{ViewCommands::tr("Arrow keys"), ViewCommands::tr("move what is selected")},
          std::pair{ViewCommands::tr("Escape"), ViewCommands::tr("give up what is under way")}})
        lines << QString(keys.leftJustified(20) + words);
    showText(&bench.window, ViewCommands::tr("Keyboard and mouse"),
             ViewCommands::tr("Everything can be done with the keyboard."), lines.join(u'\n'));
}

void showAbout(Workbench& bench) {
    showAboutMetronet(&bench.window);
}

} // namespace metronet
