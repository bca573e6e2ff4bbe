// SPDX-License-Identifier: Apache-2.0
#include "dialogs/import_report.h"

#include "dialogs/text_dialog.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace metronet {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportReportWords)
};

} // namespace

QString reportText(const ImportReport& report) {
    QStringList lines;
    for (const auto& problem : report.problems)
        lines << sentence(problem);
    if (!report.notUnderstood.empty()) {
        if (!lines.isEmpty())
            lines << QString();
        lines << ImportReportWords::tr("Not understood, and left out:");
        for (const auto& part : report.notUnderstood)
            lines << QStringLiteral("  ") + QString::fromStdString(part);
    }
    return lines.join(u'\n');
}

void showReport(QWidget* parent, const QString& source, const ImportReport& report) {
    if (report.problems.empty() && report.notUnderstood.empty())
        return;
    const auto count = static_cast<int>(report.problems.size() + report.notUnderstood.size());
    showText(parent, ImportReportWords::tr("Import report"),
             ImportReportWords::tr("“%1” is imported, except for %n thing(s):", nullptr, count).arg(source),
             reportText(report));
}

} // namespace metronet
