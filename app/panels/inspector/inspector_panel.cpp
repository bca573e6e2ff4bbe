// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/inspector_panel.h"

#include "panels/fields/patient_combo_box.h"
#include "panels/fields/record_names.h"
#include "panels/inspector/academy_form.h"
#include "panels/inspector/branch_form.h"
#include "panels/inspector/line_form.h"
#include "panels/inspector/project_form.h"
#include "panels/inspector/station_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace metronet {

namespace {

QString languageName(const QString& tag) {
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    return name.isEmpty() ? tag : QString(name.left(1).toUpper() + name.mid(1));
}

} // namespace

InspectorPanel::InspectorPanel(DocumentController& document, PictureShelf shelf, QWidget* parent)
    : QWidget(parent), m_document(document), m_shelf(std::move(shelf)), m_heading(new QLabel),
      m_language(new PatientComboBox), m_pages(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 6);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_language->setAccessibleName(tr("Language of the map's texts"));
    m_language->setToolTip(tr("Language of the map's texts, on the map and in these fields"));
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_language->setMinimumContentsLength(10);
    head->addWidget(m_heading, 1);
    head->addWidget(m_language, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_language, &QComboBox::activated, this, [this] {
        flush();
        emit languageChosen(m_language->currentData().toString());
        followLanguages();
    });
    connect(&m_document, &DocumentController::selectionChanged, this, &InspectorPanel::followSelection);
    connect(&m_document, &DocumentController::opened, this, &InspectorPanel::followSelection);
    connect(&m_document, &DocumentController::changed, this, [this](const DocumentChange& change) {
        if (change.cause != Cause::Preview)
            refresh();
    });
    followSelection();
}

void InspectorPanel::flush() {
    if (m_current)
        m_current->flush();
}

void InspectorPanel::focusFirst() {
    if (auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget()); area && area->widget()) {
        for (auto* field : area->widget()->findChildren<Field*>())
            if (field->isVisible() && field->isEnabled() && field->focusProxy()) {
                field->setFocus(Qt::ShortcutFocusReason);
                return;
            }
    }
}

Kind InspectorPanel::shownKind() const {
    for (const auto kind : {Kind::Station, Kind::Branch, Kind::Line, Kind::Academy})
        for (const auto& ref : m_document.selection())
            if (ref.kind == kind)
                return kind;
    return Kind::Project;
}

Form* InspectorPanel::form(Kind kind) {
    if (const auto known = m_forms.find(kind); known != m_forms.end())
        return known->second;
    Form* made = nullptr;
    switch (kind) {
    case Kind::Station:
        made = new StationForm(m_document);
        break;
    case Kind::Line:
        made = new LineForm(m_document);
        break;
    case Kind::Branch:
        made = new BranchForm(m_document);
        break;
    case Kind::Academy:
        made = new AcademyForm(m_document, m_shelf);
        break;
    default:
        made = new ProjectForm(m_document, m_shelf);
        break;
    }
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(made);
    // Nothing is cut off at the side: there is no bar to scroll across.
    area->setMinimumWidth(made->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() +
                          2);
    m_pages->addWidget(area);
    m_forms[kind] = made;
    m_areas[kind] = area;
    made->setLanguage(QString::fromStdString(m_document.language()));
    return made;
}

void InspectorPanel::followSelection() {
    const Kind kind = shownKind();
    std::vector<Id> records;
    for (const auto& ref : m_document.selection())
        if (ref.kind == kind)
            records.push_back(ref.id);
    if (kind == Kind::Project)
        records = {m_document.network().project().id};
    if (m_current && m_current != form(kind))
        m_current->flush();
    m_current = form(kind);
    m_current->show(records);
    m_pages->setCurrentWidget(m_areas[kind]);
    m_heading->setText(heading(kind, records));
    followLanguages();
}

void InspectorPanel::refresh() {
    followLanguages();
    if (!m_current)
        return;
    m_current->refresh();
    std::vector<Id> records;
    for (const auto& ref : m_document.selection())
        if (ref.kind == shownKind())
            records.push_back(ref.id);
    m_heading->setText(heading(shownKind(), records));
}

void InspectorPanel::followLanguages() {
    std::vector<std::string> tags = m_document.network().project().languages;
    for (const auto* tag : {"nl", "en", "de"})
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.emplace_back(tag);
    QStringList wanted;
    for (const auto& tag : tags)
        wanted << QString::fromStdString(tag);
    QStringList present;
    for (int index = 0; index < m_language->count(); ++index)
        present << m_language->itemData(index).toString();
    if (present != wanted) {
        m_language->clear();
        for (const auto& tag : wanted)
            m_language->addItem(languageName(tag), tag);
    }
    const QString current = QString::fromStdString(m_document.language());
    m_language->setCurrentIndex(m_language->findData(current));
    for (const auto& [kind, form] : m_forms)
        form->setLanguage(current);
}

QString InspectorPanel::heading(Kind kind, const std::vector<Id>& records) const {
    const auto& network = m_document.network();
    const auto& language = m_document.language();
    const auto count = static_cast<int>(records.size());
    switch (kind) {
    case Kind::Station: {
        const auto* station = count == 1 ? network.find<Station>(records.front()) : nullptr;
        return station ? nameOf(*station, language) : tr("%n station(s)", nullptr, count);
    }
    case Kind::Line: {
        const auto* line = count == 1 ? network.find<Line>(records.front()) : nullptr;
        return line ? nameOf(*line, language) : tr("%n line(s)", nullptr, count);
    }
    case Kind::Branch: {
        const auto* branch = count == 1 ? network.find<Branch>(records.front()) : nullptr;
        return branch ? nameOf(*branch) : tr("%n branch(es)", nullptr, count);
    }
    case Kind::Academy: {
        const auto* academy = count == 1 ? network.find<Academy>(records.front()) : nullptr;
        return academy ? nameOf(*academy, language) : tr("%n academy(s)", nullptr, count);
    }
    default:
        return tr("The whole map");
    }
}

} // namespace metronet
