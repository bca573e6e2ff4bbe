// SPDX-License-Identifier: Apache-2.0
#include "window/action_table.h"

#include "canvas/canvas_view.h"
#include "settings/settings.h"
#include "window/commands/commands.h"
#include "window/tool_box.h"
#include "window/workbench.h"

#include "document/document_controller.h"
#include "document/project_stories.h"

#include <QtGlobal>

#include <algorithm>

namespace metronet {

namespace {

bool isOpen(const Workbench& bench) {
    return bench.stories.isOpen();
}
bool hasFile(const Workbench& bench) {
    return isOpen(bench) && !bench.stories.file().isEmpty();
}
bool canSave(const Workbench& bench) {
    return isOpen(bench) && (bench.stories.isUnsaved() || bench.stories.file().isEmpty());
}
bool canRevert(const Workbench& bench) {
    return hasFile(bench) && bench.stories.isUnsaved();
}
bool canUndo(const Workbench& bench) {
    return isOpen(bench) && bench.document.history().canUndo();
}
bool canRedo(const Workbench& bench) {
    return isOpen(bench) && bench.document.history().canRedo();
}
bool hasSelection(const Workbench& bench) {
    return isOpen(bench) && !bench.document.selection().empty();
}
bool hasLine(const Workbench& bench) {
    const auto& selection = bench.document.selection();
    return isOpen(bench) && std::any_of(selection.begin(), selection.end(), [](const EntityRef& ref) {
               return ref.kind == Kind::Line || ref.kind == Kind::Branch;
           });
}
bool hasAnyLine(const Workbench& bench) {
    return isOpen(bench) && bench.document.network().lines().size() > 0;
}

bool gridShown(const Workbench& bench) {
    return bench.settings.get(option::gridVisible);
}
bool snaps(const Workbench& bench) {
    return bench.settings.get(option::snapToGrid);
}

template <ToolId tool>
void takeTool(Workbench& bench) {
    bench.tools.take(tool);
}
template <ToolId tool>
bool hasTool(const Workbench& bench) {
    return bench.tools.current() == tool;
}

using Key = QKeySequence;

constexpr ActionSpec table[] = {
    {"file.new", QT_TRANSLATE_NOOP("Actions", "&New"), "new", "", newProject, nullptr, nullptr, Key::New},
    {"file.sample", QT_TRANSLATE_NOOP("Actions", "New from the Sam&ple"), "sample", "", newSample},
    {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", "", openProject, nullptr, nullptr,
     Key::Open},
    {"file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "import", "Ctrl+I", importProject},
    {"file.save", QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "", save, canSave, nullptr, Key::Save},
    {"file.save_as", QT_TRANSLATE_NOOP("Actions", "Save &As…"), "save-as", "Ctrl+Shift+S", saveAs, isOpen},
    {"file.revert", QT_TRANSLATE_NOOP("Actions", "Re&vert to the File"), "recover", "", revert, canRevert},
    {"file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "Ctrl+E", exportMap, isOpen},
    {"file.close", QT_TRANSLATE_NOOP("Actions", "&Close"), "close", "Ctrl+W", closeProject, isOpen},
    {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", quit},

    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "", undo, canUndo, nullptr, Key::Undo},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", redo, canRedo},
    {"edit.delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), "delete", "Del", removeSelected, hasSelection},
    {"edit.rename", QT_TRANSLATE_NOOP("Actions", "Re&name"), "edit", "F2", rename, hasSelection},
    {"edit.select_all", QT_TRANSLATE_NOOP("Actions", "Select &All Stations"), "", "Ctrl+A", selectAll,
     isOpen},
    {"edit.select_nothing", QT_TRANSLATE_NOOP("Actions", "Select N&othing"), "", "Ctrl+Shift+A",
     selectNothing, hasSelection},
    {"edit.project", QT_TRANSLATE_NOOP("Actions", "Edit the &Map's Title, Style and Sheet"), "project",
     "Ctrl+P", editProject, isOpen},
    {"edit.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "settings", "Ctrl+,", openSettings},

    {"insert.line", QT_TRANSLATE_NOOP("Actions", "&Line from a List…"), "line", "Ctrl+L", insertLine, isOpen},
    {"insert.station", QT_TRANSLATE_NOOP("Actions", "&Station"), "station", "Ctrl+T", insertStation, isOpen},
    {"insert.stops", QT_TRANSLATE_NOOP("Actions", "S&tops on a Line…"), "insert-station", "Ctrl+Shift+T",
     insertStops, hasAnyLine},
    {"insert.branch", QT_TRANSLATE_NOOP("Actions", "&Branch of a Line…"), "branch", "Ctrl+B", insertBranch,
     hasAnyLine},
    {"insert.academy", QT_TRANSLATE_NOOP("Actions", "&Academy"), "academy", "Ctrl+M", insertAcademy, isOpen},
    {"line.up", QT_TRANSLATE_NOOP("Actions", "Move Stop &Earlier"), "up", "Alt+Up", moveStopUp, hasSelection},
    {"line.down", QT_TRANSLATE_NOOP("Actions", "Move Stop La&ter"), "down", "Alt+Down", moveStopDown,
     hasSelection},
    {"line.reverse", QT_TRANSLATE_NOOP("Actions", "&Reverse Direction"), "reverse", "", reverseLine, hasLine},
    {"line.ring", QT_TRANSLATE_NOOP("Actions", "&Close to a Ring"), "recover", "", makeRing, hasLine},

    {"view.zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", "Ctrl++; Ctrl+=", zoomIn, isOpen},
    {"view.zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", "Ctrl+-", zoomOut, isOpen},
    {"view.actual_size", QT_TRANSLATE_NOOP("Actions", "Actual Si&ze"), "", "Ctrl+1", actualSize, isOpen},
    {"view.fit", QT_TRANSLATE_NOOP("Actions", "&Whole Map"), "fit", "Ctrl+0", fitMap, isOpen},
    {"view.fit_selection", QT_TRANSLATE_NOOP("Actions", "&Selection"), "", "Ctrl+2", fitSelection,
     hasSelection},
    {"view.grid", QT_TRANSLATE_NOOP("Actions", "&Grid"), "grid", "Ctrl+'", toggleGrid, isOpen, gridShown},
    {"view.snap", QT_TRANSLATE_NOOP("Actions", "S&nap"), "snap", "Ctrl+Shift+'", toggleSnap, isOpen, snaps},
    {"view.find", QT_TRANSLATE_NOOP("Actions", "&Find in the Outline"), "search", "Ctrl+F", find, isOpen},
    {"view.map", QT_TRANSLATE_NOOP("Actions", "Go to the &Map"), "", "F6", goToMap, isOpen},
    {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Go to the Fi&elds"), "inspector", "F7", goToInspector,
     isOpen},
    {"view.problems", QT_TRANSLATE_NOOP("Actions", "Go to the &Problems"), "problems", "F8", goToProblems,
     isOpen},

    {"tool.select", QT_TRANSLATE_NOOP("Actions", "&Select and Move"), "select", "V", takeTool<ToolId::Select>,
     isOpen, hasTool<ToolId::Select>},
    {"tool.line", QT_TRANSLATE_NOOP("Actions", "Draw a &Line"), "line", "L", takeTool<ToolId::Line>, isOpen,
     hasTool<ToolId::Line>},
    {"tool.station", QT_TRANSLATE_NOOP("Actions", "Place S&tations"), "station", "S",
     takeTool<ToolId::Station>, isOpen, hasTool<ToolId::Station>},

    {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard and Mouse"), "help", "F1", showShortcuts},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Metronet"), "", "", showAbout},
};

} // namespace

std::span<const ActionSpec> actionTable() {
    return table;
}

} // namespace metronet
