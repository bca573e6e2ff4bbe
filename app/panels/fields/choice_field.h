// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/fields/formatted_field.h"
#include "panels/fields/patient_combo_box.h"
#include "text/words.h"

#include "base/enum_codes.h"

namespace metronet {

/// One of the values of an enumeration, in the words of the interface.
template <CodedEnum E>
class ChoiceField : public ValueField<E> {
public:
    ChoiceField() : m_box(new PatientComboBox) {
        this->setControl(m_box);
        for (const auto& [value, code] : EnumCodes<E>::values)
            m_box->addItem(word(value), static_cast<int>(value));
        m_box->setPlaceholderText(mixedText());
        QObject::connect(m_box, &QComboBox::activated, this, [this] { this->finished(); });
    }

    E value() const override { return static_cast<E>(m_box->currentData().toInt()); }
    void setValue(const E& value) override {
        m_box->setCurrentIndex(m_box->findData(static_cast<int>(value)));
    }
    void setMixed() override { m_box->setCurrentIndex(-1); }

private:
    PatientComboBox* m_box;
};

} // namespace metronet
