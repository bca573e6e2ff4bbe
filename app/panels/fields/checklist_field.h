// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/fields/record_names.h"

#include <functional>
#include <map>

class QListWidget;
class QListWidgetItem;

namespace metronet {

/// Which of some records belong: a list with a mark for each. Where the records shown differ a mark is half,
/// and stays so until it is clicked.
class ChecklistField : public ValueField<std::vector<Id>> {
    Q_OBJECT
public:
    explicit ChecklistField(std::function<Choices()> source);

    void show(const std::vector<const std::vector<Id>*>& values) override;
    void applyTo(std::vector<Id>& target) const override;
    std::vector<Id> value() const override;
    void setValue(const std::vector<Id>& value) override;
    void setMixed() override {}

private:
    void mark(Qt::CheckState state);

    std::function<Choices()> m_source;
    QListWidget* m_list;
    Choices m_choices;
};

} // namespace metronet
