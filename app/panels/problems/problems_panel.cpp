// SPDX-License-Identifier: Apache-2.0
#include "panels/problems/problems_panel.h"

#include "panels/problems/problems_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metronet {

ProblemsPanel::ProblemsPanel(DocumentController& document, CheckRunner& checks, QWidget* parent)
    : QWidget(parent), m_model(new ProblemsModel(document, checks, this)), m_list(new QListView),
      m_nothing(new QLabel(tr("Nothing to object to."))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 0);
    column->setSpacing(4);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(4);
    for (const auto& [severity, icon] : {std::pair{Severity::Error, ":/icons/error.svg"},
                                         std::pair{Severity::Warning, ":/icons/warning.svg"},
                                         std::pair{Severity::Info, ":/icons/info.svg"}}) {
        auto* button = new QToolButton;
        button->setIcon(QIcon(QLatin1String(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        filters->addWidget(button);
        m_filters[severity] = button;
        connect(button, &QToolButton::toggled, this,
                [this, severity = severity](bool on) { m_model->setShown(severity, on); });
    }
    filters->addStretch();
    column->addLayout(filters);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What the checks have found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setTextElideMode(Qt::ElideNone);
    column->addWidget(m_list, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_nothing, 1);

    auto* copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, &ProblemsPanel::copySelected);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto* finding = m_model->findingAt(index))
            emit chosen(*finding);
    });
    connect(m_model, &ProblemsModel::countsChanged, this, &ProblemsPanel::showCounts);
    showCounts();
}

void ProblemsPanel::focusList() {
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ProblemsPanel::showCounts() {
    const auto label = [this](Severity severity, const QString& text) {
        m_filters[severity]->setText(text);
        m_filters[severity]->setToolTip(tr("Show or hide: %1").arg(text));
    };
    label(Severity::Error, tr("%n error(s)", nullptr, m_model->count(Severity::Error)));
    label(Severity::Warning, tr("%n warning(s)", nullptr, m_model->count(Severity::Warning)));
    label(Severity::Info, tr("%n hint(s)", nullptr, m_model->count(Severity::Info)));
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
}

void ProblemsPanel::copySelected() {
    QStringList lines;
    for (const auto& index : m_list->selectionModel()->selectedIndexes())
        lines << index.data().toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace metronet
