// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/localized_field.h"

#include "panels/fields/formatted_field.h"

namespace metronet {

LocalizedField::LocalizedField(TextLines lines) : m_box(new TextBox(lines)) {
    setControl(m_box);
    connect(m_box, &TextBox::typed, this, [this] {
        m_edited = true;
        touched();
    });
    connect(m_box, &TextBox::left, this, [this] {
        if (isPending())
            flush();
        m_edited = false;
        if (!m_mixed)
            m_box->setText(m_box->text().trimmed());
    });
    connect(m_box, &TextBox::escaped, this, [this] {
        forget();
        m_edited = false;
        fill();
    });
}

void LocalizedField::setLanguage(const QString& tag) {
    if (tag.toStdString() == m_language)
        return;
    flush();
    m_language = tag.toStdString();
    m_edited = false;
    fill();
}

void LocalizedField::applyTo(LocalizedText& target) const {
    target.set(m_language, m_box->text().trimmed().toStdString());
}

LocalizedText LocalizedField::value() const {
    auto text = m_shown;
    applyTo(text);
    return text;
}

void LocalizedField::setValue(const LocalizedText& value) {
    m_shown = value;
    m_mixed = false;
    fill();
}

void LocalizedField::setMixed() {
    m_shown = {};
    m_mixed = true;
    fill();
}

void LocalizedField::fill() {
    const QString text = QString::fromStdString(m_shown.in(m_language));
    if (!m_edited || !m_box->hasFocus() || m_box->text().trimmed() != text)
        m_box->setText(text);
    m_box->setPlaceholder(m_mixed ? mixedText() : QString::fromStdString(m_shown.best(m_language)));
    setProblem({});
}

} // namespace metronet
