// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/project_stories.h"

#include <QString>

class QWidget;

namespace metronet {

/// What an import could not take over, one line for each: where it stands and what is wrong with it.
QString reportText(const ImportReport& report);

/// Shows the report; nothing where there is nothing to report.
void showReport(QWidget* parent, const QString& source, const ImportReport& report);

} // namespace metronet
