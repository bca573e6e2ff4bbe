// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/checklist_field.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace metronet {

namespace {
constexpr int mostRows = 8;
}

ChecklistField::ChecklistField(std::function<Choices()> source)
    : m_source(std::move(source)), m_list(new QListWidget) {
    auto* control = new QWidget;
    auto* column = new QVBoxLayout(control);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setAccessibleName(tr("Choose by marking"));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    auto* all = new QPushButton(tr("All"));
    auto* none = new QPushButton(tr("None"));
    for (auto* button : {all, none}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    control->setFocusProxy(m_list);
    setControl(control);
    connect(all, &QPushButton::clicked, this, [this] { mark(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { mark(Qt::Unchecked); });
    connect(m_list, &QListWidget::itemChanged, this, &ChecklistField::finished);
}

void ChecklistField::show(const std::vector<const std::vector<Id>*>& values) {
    const QSignalBlocker blocker(m_list);
    auto choices = m_source();
    if (choices != m_choices) {
        m_choices = std::move(choices);
        m_list->clear();
        for (const auto& [id, name] : m_choices)
            m_list->addItem(name);
        const int row = m_list->count() ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height();
        m_list->setFixedHeight(row * std::clamp(m_list->count(), 1, mostRows) + 2 * m_list->frameWidth() + 2);
    }
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        const auto holds = [&](const std::vector<Id>* ids) {
            return std::find(ids->begin(), ids->end(), m_choices[row].first) != ids->end();
        };
        const auto holders = std::count_if(values.begin(), values.end(), holds);
        auto* item = m_list->item(static_cast<int>(row));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(holders == 0                                            ? Qt::Unchecked
                            : holders == static_cast<std::ptrdiff_t>(values.size()) ? Qt::Checked
                                                                                    : Qt::PartiallyChecked);
    }
}

void ChecklistField::applyTo(std::vector<Id>& target) const {
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        const auto state = m_list->item(static_cast<int>(row))->checkState();
        const auto at = std::lower_bound(target.begin(), target.end(), m_choices[row].first);
        const bool there = at != target.end() && *at == m_choices[row].first;
        if (state == Qt::Checked && !there)
            target.insert(at, m_choices[row].first);
        else if (state == Qt::Unchecked && there)
            target.erase(at);
    }
}

std::vector<Id> ChecklistField::value() const {
    std::vector<Id> ids;
    applyTo(ids);
    return ids;
}

void ChecklistField::setValue(const std::vector<Id>& value) {
    show({&value});
}

void ChecklistField::mark(Qt::CheckState state) {
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(state);
    }
    finished();
}

} // namespace metronet
