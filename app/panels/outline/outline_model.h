// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/outline/outline_tree.h"

#include <QAbstractItemModel>

#include <optional>

namespace metronet {

class DocumentController;

/// The outline as an item model. It follows the document row by row, so what is unfolded and selected stays.
/// Rows are renamed in place, and stops are moved and stations put on lines by dragging; both are commits.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { SearchRole = Qt::UserRole, CallRole, CountRole };

    explicit OutlineModel(DocumentController& document, QObject* parent = nullptr);

    const OutlineNode* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const OutlineNode& node) const;
    /// Every row that stands for this.
    std::vector<QModelIndex> indexesOf(const EntityRef& subject) const;
    /// Makes all texts anew: the language changed.
    void refresh();
    /// Rows come and go because the document changed; what a view selects meanwhile is nobody's wish.
    bool isFollowing() const { return m_following; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// The rows are in step with the document again.
    void followed();

private:
    struct Drop {
        Id branch;
        std::size_t index = 0; ///< in the branch's stops
    };
    std::optional<Drop> dropAt(int row, const QModelIndex& parent) const;
    OutlineNode& node(const QModelIndex& index) const;
    void adopt(OutlineNode& shown, OutlineNode& fresh);

    DocumentController& m_document;
    std::unique_ptr<OutlineNode> m_root;
    bool m_following = false;
};

} // namespace metronet
