// SPDX-License-Identifier: Apache-2.0
#include "panels/outline/outline_panel.h"

#include "panels/outline/outline_filter.h"
#include "panels/outline/outline_model.h"
#include "text/words.h"

#include "document/document_controller.h"
#include "edit/attributes.h"
#include "edit/branches.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace metronet {

namespace {

class Tree : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && state() != QAbstractItemView::EditingState && currentIndex().isValid())
            emit activated(currentIndex());
        else
            QTreeView::keyPressEvent(event);
    }
};

} // namespace

OutlinePanel::OutlinePanel(DocumentController& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new OutlineModel(document, this)),
      m_filter(new OutlineFilter(this)), m_search(new QLineEdit), m_tree(new Tree) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 0);
    column->setSpacing(6);
    m_search->setPlaceholderText(tr("Find a line, station or academy"));
    m_search->setAccessibleName(tr("Find in the outline"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("Outline of the map"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIconSize({18, 22});
    m_tree->setIndentation(16);
    column->addWidget(m_tree, 1);
    m_tree->expandToDepth(0);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->search(text);
        text.trimmed().isEmpty() ? followDocument() : m_tree->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::followTree);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto* node = m_model->nodeAt(m_filter->mapToSource(index)))
            emit shown(node->subject);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePanel::openMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandToDepth(0);
        followDocument();
    });
    connect(&m_document, &DocumentController::selectionChanged, this, &OutlinePanel::followDocument);
    connect(m_model, &OutlineModel::followed, this, &OutlinePanel::followDocument);
    followDocument();
}

void OutlinePanel::refresh() {
    m_model->refresh();
}

void OutlinePanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool OutlinePanel::hasTreeFocus() const {
    return m_tree->hasFocus();
}

const OutlineNode* OutlinePanel::currentNode() const {
    return m_model->nodeAt(m_filter->mapToSource(m_tree->currentIndex()));
}

void OutlinePanel::followDocument() {
    if (m_following || m_model->isFollowing())
        return;
    m_following = true;
    // The rows of what is selected, unless the selected rows say so already: a station has a row on each of
    // its lines.
    EntitySet said;
    for (const auto& index : m_tree->selectionModel()->selectedIndexes())
        if (const auto* node = m_model->nodeAt(m_filter->mapToSource(index)))
            said.push_back(node->subject);
    std::sort(said.begin(), said.end());
    said.erase(std::unique(said.begin(), said.end()), said.end());
    if (said != m_document.selection()) {
        constexpr std::size_t mostRows = 200; // selecting thousands of rows one by one would stall the window
        QItemSelection rows;
        QModelIndex first;
        const auto& selection = m_document.selection();
        for (std::size_t at = 0; at < std::min(selection.size(), mostRows); ++at)
            for (const auto& source : m_model->indexesOf(selection[at])) {
                const auto index = m_filter->mapFromSource(source);
                if (!index.isValid())
                    continue;
                rows.select(index, index);
                if (!first.isValid())
                    first = index;
            }
        m_tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (first.isValid()) {
            m_tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
            m_tree->scrollTo(first);
        }
    }
    m_following = false;
}

void OutlinePanel::followTree() {
    if (m_following || m_model->isFollowing())
        return;
    m_following = true;
    EntitySet selection;
    for (const auto& index : m_tree->selectionModel()->selectedIndexes())
        if (const auto* node = m_model->nodeAt(m_filter->mapToSource(index));
            node && !node->subject.id.isNil())
            selection.push_back(node->subject);
    m_document.select(std::move(selection));
    m_following = false;
}

void OutlinePanel::rename() {
    auto index = m_tree->currentIndex();
    if (!m_document.selection().empty()) {
        const auto* node = currentNode();
        if (!node || node->subject != m_document.selection().front()) {
            const auto rows = m_model->indexesOf(m_document.selection().front());
            if (!rows.empty())
                index = m_filter->mapFromSource(rows.front());
        }
    }
    if (!index.isValid())
        return;
    m_tree->setFocus(Qt::ShortcutFocusReason);
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

bool OutlinePanel::removeCurrentStop() {
    const auto* node = currentNode();
    if (!node || node->key.kind != NodeKind::Stop)
        return false;
    (void)m_document.commit(Action::RemoveStop, removeStop(m_document.network(), node->branch, node->key.id));
    return true;
}

bool OutlinePanel::moveCurrentStop(int by) {
    const auto* node = currentNode();
    if (!node || node->key.kind != NodeKind::Stop || !node->parent)
        return false;
    const int row = node->row() + by;
    if (row < 0 || static_cast<std::size_t>(row) >= node->parent->children.size())
        return true;
    // Waypoints between two rows are stops too: the place is that of the neighbouring row's stop.
    const Id neighbour = node->parent->children[static_cast<std::size_t>(row)]->key.id;
    const auto* branch = m_document.network().find<Branch>(node->branch);
    const auto at = std::find_if(branch->stops.begin(), branch->stops.end(),
                                 [&](const Stop& stop) { return stop.id == neighbour; });
    (void)m_document.commit(Action::MoveStop, moveStop(m_document.network(), node->branch, node->key.id,
                                                       static_cast<std::size_t>(at - branch->stops.begin())));
    return true;
}

void OutlinePanel::openMenu(const QPoint& place) {
    QMenu menu(this);
    if (const auto* node = currentNode(); node && node->key.kind == NodeKind::Stop) {
        addStopEntries(menu, *node);
        menu.addSeparator();
    }
    for (auto* action : m_actions)
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void OutlinePanel::addStopEntries(QMenu& menu, const OutlineNode& stop) {
    const auto choose = [this, branch = stop.branch, id = stop.key.id](Call call) {
        (void)m_document.commit(Action::EditLine,
                                edit<Branch>(m_document.network(), {branch}, [&](Branch& changed) {
                                    for (auto& candidate : changed.stops)
                                        if (candidate.id == id)
                                            candidate.call = call;
                                }));
    };
    auto* group = new QActionGroup(&menu);
    for (const auto& [call, code] : EnumCodes<Call>::values) {
        auto* entry = menu.addAction(word(call), this, [choose, call = call] { choose(call); });
        entry->setCheckable(true);
        entry->setChecked(call == stop.call);
        group->addAction(entry);
    }
    menu.addSeparator();
    menu.addAction(tr("Take off the line"), this, [this] { removeCurrentStop(); });
}

} // namespace metronet
