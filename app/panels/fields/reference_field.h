// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/fields/record_names.h"

#include <functional>
#include <optional>

namespace metronet {

class PatientComboBox;

/// Another record, or none. The list is made when it is opened, and typing finds any part of a name.
class ReferenceField : public ValueField<std::optional<Id>> {
    Q_OBJECT
public:
    using Source = std::function<Choices()>;
    enum class Empty { Allowed, Refused };

    explicit ReferenceField(Source source, Empty empty = Empty::Allowed);

    std::optional<Id> value() const override { return m_value; }
    void setValue(const std::optional<Id>& value) override;
    void setMixed() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    QString nameOfValue() const;

    Source m_source;
    Empty m_empty;
    PatientComboBox* m_box;
    std::optional<Id> m_value;
    Choices m_choices;
};

} // namespace metronet
