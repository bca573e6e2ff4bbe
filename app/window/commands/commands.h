// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/pending_work.h"

#include <QStringList>

namespace metronet {

struct Workbench;

// What the entries of the action table do. Each asks the user what it must, tells of errors in the notice
// bar, and leaves everything as it was where it is given up.

void newProject(Workbench&);
void newSample(Workbench&);
void openProject(Workbench&);
void importProject(Workbench&);
void save(Workbench&);
void saveAs(Workbench&);
void revert(Workbench&);
void exportMap(Workbench&);
void closeProject(Workbench&);
void quit(Workbench&);

/// A project file, or a source to import; asks about unsaved work first.
void openFiles(Workbench&, const QStringList& files);
void recoverWork(Workbench&, const PendingWork& work);
void discardPending(Workbench&, const PendingWork& work);
/// The language a new map begins in: that of the interface.
QString mapLanguage(const Workbench&);
/// Closes the project after its unsaved work was saved, kept or dropped as the user chooses. False: the user
/// wants to stay.
bool leaveProject(Workbench&);

void undo(Workbench&);
void redo(Workbench&);
void removeSelected(Workbench&);
void rename(Workbench&);
void selectAll(Workbench&);
void selectNothing(Workbench&);
void editProject(Workbench&);
void openSettings(Workbench&);

void insertLine(Workbench&);
void insertStation(Workbench&);
void insertStops(Workbench&);
void insertBranch(Workbench&);
void insertAcademy(Workbench&);
void reverseLine(Workbench&);
void makeRing(Workbench&);
void moveStopUp(Workbench&);
void moveStopDown(Workbench&);

void zoomIn(Workbench&);
void zoomOut(Workbench&);
void actualSize(Workbench&);
void fitMap(Workbench&);
void fitSelection(Workbench&);
void toggleGrid(Workbench&);
void toggleSnap(Workbench&);
void find(Workbench&);
void goToMap(Workbench&);
void goToInspector(Workbench&);
void goToProblems(Workbench&);

void showShortcuts(Workbench&);
void showAbout(Workbench&);

} // namespace metronet
