// SPDX-License-Identifier: Apache-2.0
#include "panels/outline/outline_filter.h"

#include "panels/outline/outline_model.h"

#include "base/text.h"

namespace metronet {

OutlineFilter::OutlineFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void OutlineFilter::search(const QString& text) {
    m_wanted = QString::fromStdString(foldForComparison(text.toStdString())).trimmed();
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return m_wanted.isEmpty() ||
           sourceModel()->index(row, 0, parent).data(OutlineModel::SearchRole).toString().contains(m_wanted);
}

} // namespace metronet
