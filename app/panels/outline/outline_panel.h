// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entity_ref.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QTreeView;

namespace metronet {

class DocumentController;
class OutlineFilter;
class OutlineModel;
struct OutlineNode;

/// The lines with their stops, the depot and the academies as a tree; its selection is the document's. A stop
/// knows which calling it is, so it can be moved and removed one by one.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    /// The document must outlive the panel.
    explicit OutlinePanel(DocumentController& document, QWidget* parent = nullptr);

    /// What the menu of a row offers beside its own entries: the window's actions.
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// Makes the texts anew after the language of the map has changed.
    void refresh();
    /// Edits the name of the row with the focus, or of what is selected.
    void rename();
    void focusSearch();
    /// True while the tree has the focus: then Delete takes a stop off its line, not its station off the map.
    bool hasTreeFocus() const;
    /// Takes the stop of the current row off its line. False where the row is no stop.
    bool removeCurrentStop();
    /// The stop of the current row goes up or down its branch.
    bool moveCurrentStop(int by);

signals:
    /// A row was activated: bring it into view.
    void shown(const metronet::EntityRef& subject);

private:
    void followDocument();
    void followTree();
    void openMenu(const QPoint& place);
    void addStopEntries(QMenu& menu, const OutlineNode& stop);
    const OutlineNode* currentNode() const;

    DocumentController& m_document;
    OutlineModel* m_model;
    OutlineFilter* m_filter;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QList<QAction*> m_actions;
    bool m_following = false;
};

} // namespace metronet
