// SPDX-License-Identifier: Apache-2.0
#include "settings/interface_language.h"
#include "settings/settings.h"
#include "window/look.h"
#include "window/main_window.h"

#include "document/project_stories.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

int main(int argc, char** argv) {
    using namespace metronet;
    QCoreApplication::setOrganizationName(QStringLiteral("Metronet"));
    QCoreApplication::setApplicationName(QStringLiteral("metronet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METRONET_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Metronet"));
    QGuiApplication::setDesktopFileName(QStringLiteral("metronet"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/metronet.svg")));

    Settings settings;
    Translations translations;
    translations.speak(effectiveLanguage(settings.get(option::language)));
    applyLook(settings.get(option::colourScheme));
    MainWindow window(settings, translations, stateFolder());
    window.show();
    const auto files = QCoreApplication::arguments().mid(1);
    if (!files.isEmpty())
        QTimer::singleShot(0, &window, [&window, files] { window.open(files); });
    return QApplication::exec();
}
