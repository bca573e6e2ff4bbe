// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/picture_field.h"

#include "document/document_controller.h"

#include <QWidget>

#include <map>
#include <string>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace metronet {

class Form;

/// Shows and edits what is selected: stations, lines, branches or academies, and the project while nothing
/// is. Several of a kind are edited together. Forms are made when they are first needed.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    /// The document must outlive the panel.
    InspectorPanel(DocumentController& document, PictureShelf shelf, QWidget* parent = nullptr);

    /// Commits what was typed and not told yet: before saving, and before anything is closed.
    void flush();
    /// Gives the focus to the first field.
    void focusFirst();

signals:
    /// The user wants to see and edit the map's texts in this language.
    void languageChosen(const QString& tag);

private:
    void followSelection();
    void followLanguages();
    void refresh();
    Form* form(Kind kind);
    Kind shownKind() const;
    QString heading(Kind kind, const std::vector<Id>& records) const;

    DocumentController& m_document;
    PictureShelf m_shelf;
    QLabel* m_heading;
    QComboBox* m_language;
    QStackedWidget* m_pages;
    std::map<Kind, Form*> m_forms;
    std::map<Kind, QScrollArea*> m_areas;
    Form* m_current = nullptr;
    EntitySet m_selection;
};

} // namespace metronet
