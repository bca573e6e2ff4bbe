// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"

#include <QCheckBox>

namespace metronet {

/// Yes or no, with its own words beside it.
class FlagField : public ValueField<bool> {
public:
    explicit FlagField(const QString& text) : m_box(new QCheckBox(text)) {
        setControl(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_box->setTristate(false);
            finished();
        });
    }

    bool value() const override { return m_box->isChecked(); }
    void setValue(const bool& value) override {
        m_box->setTristate(false);
        m_box->setChecked(value);
    }
    void setMixed() override {
        m_box->setTristate(true);
        m_box->setCheckState(Qt::PartiallyChecked);
    }

private:
    QCheckBox* m_box;
};

} // namespace metronet
