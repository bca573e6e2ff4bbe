// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/form.h"

namespace metronet {

Form::Form(DocumentController& document) : m_document(document), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(4, 4, 4, 12);
    m_column->setSpacing(2);
    m_column->addStretch();
}

Section* Form::section(const QString& title, Unfolded unfolded) {
    auto* section = new Section(title, unfolded);
    m_column->insertWidget(m_column->count() - 1, section);
    return section;
}

void Form::flush() {
    for (auto* field : m_fields)
        field->flush();
}

void Form::setLanguage(const QString& tag) {
    for (auto* field : m_fields)
        field->setLanguage(tag);
}

void Form::commit(Action action, const Patch& patch, Field* field) {
    if (const QString complaint = field->complaint(); !complaint.isEmpty()) {
        field->setProblem(complaint);
        return;
    }
    if (const auto outcome = apply(m_document.network(), patch); !outcome) {
        field->setProblem(sentence(outcome.error()));
        return;
    }
    field->setProblem({});
    if (!patch.isEmpty() && !m_document.commit(action, patch))
        refresh();
}

} // namespace metronet
