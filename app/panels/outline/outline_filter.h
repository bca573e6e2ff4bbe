// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace metronet {

/// The rows whose text holds what was typed, without regard to case and accents, with the rows above them.
class OutlineFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit OutlineFilter(QObject* parent = nullptr);
    void search(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_wanted;
};

} // namespace metronet
