// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/fields/text_box.h"
#include "panels/fields/text_format.h"

namespace metronet {

/// What a field says where the records shown differ.
QString mixedText();

/// A value as text. A text that is no such value is not applied; the field complains about it.
template <class T>
class FormattedField : public ValueField<T> {
public:
    explicit FormattedField(TextFormat<T> format, TextLines lines = TextLines::One, const QString& hint = {})
        : m_format(std::move(format)), m_hint(hint), m_box(new TextBox(lines)) {
        this->setControl(m_box);
        m_box->setPlaceholder(m_hint);
        QObject::connect(m_box, &TextBox::typed, this, [this] {
            m_edited = true;
            this->touched();
        });
        QObject::connect(m_box, &TextBox::left, this, [this] { leave(); });
        QObject::connect(m_box, &TextBox::escaped, this, [this] { takeBack(); });
    }

    QString complaint() const override {
        return m_format.read(m_box->text()) ? QString() : m_format.complaint;
    }
    T value() const override { return m_format.read(m_box->text()).value_or(T{}); }

    void setValue(const T& value) override {
        m_shown = m_format.write(value);
        m_box->setPlaceholder(m_hint);
        if (!m_edited || !m_box->hasFocus() || m_format.read(m_box->text()) != m_format.read(m_shown))
            m_box->setText(m_shown);
        this->setProblem({});
    }
    void setMixed() override {
        m_shown.clear();
        m_box->setPlaceholder(mixedText());
        m_box->setText({});
        this->setProblem({});
    }

private:
    void leave() {
        if (this->isPending())
            this->flush();
        m_edited = false;
        // The value in its own spelling: `2u30` becomes 150.
        if (const auto value = m_format.read(m_box->text()))
            m_box->setText(m_format.write(*value));
    }
    void takeBack() {
        this->forget();
        m_edited = false;
        m_box->setText(m_shown);
        this->setProblem({});
    }

    TextFormat<T> m_format;
    QString m_hint;
    QString m_shown;
    TextBox* m_box;
    bool m_edited = false; ///< since the focus came: a space at the end is not taken away under the cursor
};

} // namespace metronet
