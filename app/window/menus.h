// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;

namespace metronet {

class Actions;

/// Fills menu bar and toolbars from the actions. The recent files' menu is given back for the window to fill.
QMenu* buildMenus(QMainWindow& window, const Actions& actions);
void buildToolBar(QMainWindow& window, const Actions& actions);

/// What the outline offers for a row; null is a separator.
QList<QAction*> outlineActions(const Actions& actions);

} // namespace metronet
