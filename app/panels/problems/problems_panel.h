// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/finding.h"

#include <QWidget>

#include <map>

class QLabel;
class QListView;
class QToolButton;

namespace metronet {

class CheckRunner;
class DocumentController;
class ProblemsModel;

/// What the checks have found. Enter or a double click goes to what a finding is about.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    ProblemsPanel(DocumentController& document, CheckRunner& checks, QWidget* parent = nullptr);

    void focusList();

signals:
    void chosen(const metronet::Finding& finding);

private:
    void showCounts();
    void copySelected();

    ProblemsModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    std::map<Severity, QToolButton*> m_filters;
};

} // namespace metronet
