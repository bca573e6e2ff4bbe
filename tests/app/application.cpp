// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include <QApplication>
#include <QStandardPaths>

// The app's tests share one QApplication, draw on no screen unless one is asked for, and touch no user's
// settings.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Metronet tests"));
    QCoreApplication::setApplicationName(QStringLiteral("Metronet tests"));
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
