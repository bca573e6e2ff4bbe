// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/rows_field.h"

#include "text/plain_tip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace metronet {

RowsFrame::RowsFrame(const QString& addText, const QString& removeText, QWidget* parent)
    : QWidget(parent), m_removeText(removeText), m_column(new QVBoxLayout(this)),
      m_add(new QPushButton(addText)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsFrame::addWanted);
}

void RowsFrame::setRows(const std::vector<QWidget*>& rows) {
    for (auto* frame : m_frames) {
        frame->hide();
        frame->deleteLater();
    }
    m_frames.clear();
    m_rows = rows;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        auto* frame = new QWidget(this);
        auto* line = new QHBoxLayout(frame);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(rows[index], 1);
        auto* remove = new QToolButton;
        remove->setText(QStringLiteral("✕"));
        remove->setAutoRaise(true);
        remove->setToolTip(plainTip(m_removeText));
        remove->setAccessibleName(m_removeText);
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QToolButton::clicked, this,
                [this, index] { emit removeWanted(static_cast<int>(index)); });
        m_column->insertWidget(static_cast<int>(index), frame);
        frame->show(); // at once, so that the new row can take the focus
        m_frames.push_back(frame);
    }
}

void RowsFrame::focusLast() {
    if (!m_rows.empty())
        m_rows.back()->setFocus(Qt::TabFocusReason);
}

} // namespace metronet
