// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/reference_field.h"

#include "panels/fields/formatted_field.h"
#include "panels/fields/patient_combo_box.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

namespace metronet {

ReferenceField::ReferenceField(Source source, Empty empty)
    : m_source(std::move(source)), m_empty(empty), m_box(new PatientComboBox) {
    setControl(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(20);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ReferenceField::take);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ReferenceField::take);
}

QString ReferenceField::nameOfValue() const {
    if (!m_value)
        return {};
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [this](const auto& c) { return c.first == *m_value; });
    return at == m_choices.end() ? QString() : at->second;
}

void ReferenceField::setValue(const std::optional<Id>& value) {
    m_value = value;
    if (value)
        m_choices = m_source();
    m_box->setEditText(nameOfValue());
    m_box->lineEdit()->setCursorPosition(0);
    m_box->lineEdit()->setPlaceholderText(QStringLiteral("—"));
}

void ReferenceField::setMixed() {
    m_value.reset();
    m_box->setEditText({});
    m_box->lineEdit()->setPlaceholderText(mixedText());
}

bool ReferenceField::eventFilter(QObject* watched, QEvent* event) {
    const bool opens = (event->type() == QEvent::FocusIn && watched == m_box->lineEdit()) ||
                       (event->type() == QEvent::MouseButtonPress && watched == m_box);
    if (opens && !m_box->view()->isVisible() &&
        (event->type() != QEvent::FocusIn ||
         static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason))
        fill();
    return Field::eventFilter(watched, event);
}

void ReferenceField::fill() {
    m_choices = m_source();
    const QString text = m_box->currentText();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    if (m_empty == Empty::Allowed)
        m_box->addItem(QStringLiteral("—"));
    for (const auto& [id, name] : m_choices)
        m_box->addItem(name);
    m_box->setCurrentIndex(m_box->findText(text, Qt::MatchExactly));
    m_box->setEditText(text);
}

void ReferenceField::take() {
    const QString text = m_box->currentText().trimmed();
    std::optional<Id> chosen;
    if (!text.isEmpty() && text != u"—") {
        const auto at = std::find_if(m_choices.begin(), m_choices.end(), [&](const auto& choice) {
            return choice.second.compare(text, Qt::CaseInsensitive) == 0 ||
                   choice.second.section(QStringLiteral(" · "), 0, 0).compare(text, Qt::CaseInsensitive) == 0;
        });
        if (at == m_choices.end()) {
            setProblem(tr("There is nothing called “%1”.").arg(text));
            m_box->setEditText(nameOfValue());
            return;
        }
        chosen = at->first;
    }
    setProblem({});
    if (chosen == m_value || (!chosen && m_empty == Empty::Refused)) {
        m_box->setEditText(nameOfValue());
        return;
    }
    m_value = chosen;
    m_box->setEditText(nameOfValue());
    finished();
}

} // namespace metronet
