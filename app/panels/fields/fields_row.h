// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/face.h"
#include "panels/fields/rows_field.h"
#include "text/plain_tip.h"

#include <QGridLayout>

namespace metronet {

/// A row made of fields, each for one part of the value.
template <class T>
class FieldsRow : public RowEditor<T> {
public:
    FieldsRow() : m_grid(new QGridLayout(this)) {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(3);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
    }

    void setValue(const T& value) override {
        m_value = value;
        for (const auto& binding : m_bindings)
            binding.show(m_value);
    }
    void setLanguage(const QString& tag) override {
        for (const auto& binding : m_bindings)
            binding.field->setLanguage(tag);
    }

protected:
    struct Cell {
        int row = 0;
        int column = 0;
        int span = 1;
    };

    /// `get(value)` gives what the field shows, `set(value, entered)` takes it over.
    template <class F, class Get, class Set>
    void addPart(F* field, const QString& name, Cell cell, Get get, Set set) {
        field->setAccessibleName(name);
        field->setToolTip(plainTip(name));
        faceOf(field)->setAccessibleName(name);
        m_grid->addWidget(field, cell.row, cell.column, 1, cell.span);
        if (!this->focusProxy())
            this->setFocusProxy(field);
        m_bindings.push_back({field, [field, get](const T& value) {
                                  if (!field->isPending())
                                      field->setValue(get(value));
                              }});
        QObject::connect(field, &Field::edited, this, [this, field, set] {
            if (const QString complaint = field->complaint(); !complaint.isEmpty()) {
                field->setProblem(complaint);
                return;
            }
            field->setProblem({});
            set(m_value, *field);
            this->tell(m_value);
        });
    }

    template <class F, class M>
    void add(F* field, const QString& name, Cell cell, M T::*member) {
        addPart(
            field, name, cell, [member](const T& value) { return value.*member; },
            [member](T& value, const F& entered) { entered.applyTo(value.*member); });
    }

private:
    struct Binding {
        Field* field;
        std::function<void(const T&)> show;
    };
    QGridLayout* m_grid;
    std::vector<Binding> m_bindings;
    T m_value;
};

} // namespace metronet
