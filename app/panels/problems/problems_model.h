// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/finding.h"

#include <QAbstractListModel>

#include <map>

namespace metronet {

class CheckRunner;
class DocumentController;

/// The findings of the checks as a list of sentences, the gravest first.
class ProblemsModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Both must outlive the model.
    ProblemsModel(DocumentController& document, CheckRunner& checks, QObject* parent = nullptr);

    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown.at(severity); }
    /// How many findings there are of this severity, shown or not.
    int count(Severity severity) const;
    const Finding* findingAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

private:
    void follow();

    DocumentController& m_document;
    CheckRunner& m_checks;
    std::map<Severity, bool> m_shown{
        {Severity::Error, true}, {Severity::Warning, true}, {Severity::Info, true}};
    std::vector<Finding> m_findings;
};

} // namespace metronet
