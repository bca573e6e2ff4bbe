// SPDX-License-Identifier: Apache-2.0
#include "panels/problems/problems_model.h"

#include "text/plain_tip.h"
#include "text/sentences.h"
#include "text/words.h"

#include "document/check_runner.h"
#include "document/document_controller.h"

#include <QIcon>

#include <algorithm>

namespace metronet {

ProblemsModel::ProblemsModel(DocumentController& document, CheckRunner& checks, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_checks(checks) {
    connect(&m_checks, &CheckRunner::findingsChanged, this, &ProblemsModel::follow);
    follow();
}

void ProblemsModel::setShown(Severity severity, bool shown) {
    m_shown[severity] = shown;
    follow();
}

int ProblemsModel::count(Severity severity) const {
    const auto& findings = m_checks.findings();
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == severity;
    }));
}

void ProblemsModel::follow() {
    beginResetModel();
    m_findings.clear();
    for (const auto& finding : m_checks.findings())
        if (m_shown.at(finding.severity))
            m_findings.push_back(finding);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    endResetModel();
    emit countsChanged();
}

const Finding* ProblemsModel::findingAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? &m_findings[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    const auto* finding = findingAt(index);
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sentence(*finding, m_document.network());
    case Qt::ToolTipRole:
        return plainTip(QString::fromStdString(finding->code) + u" · " +
                        sentence(*finding, m_document.network()));
    case Qt::AccessibleTextRole:
        return QString(word(finding->severity) + u": " + sentence(*finding, m_document.network()));
    case Qt::DecorationRole:
        switch (finding->severity) {
        case Severity::Error:
            return QIcon(QStringLiteral(":/icons/error.svg"));
        case Severity::Warning:
            return QIcon(QStringLiteral(":/icons/warning.svg"));
        case Severity::Info:
            return QIcon(QStringLiteral(":/icons/info.svg"));
        }
        return {};
    default:
        return {};
    }
}

} // namespace metronet
