// SPDX-License-Identifier: Apache-2.0
#include "dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>

namespace metronet {

namespace {

struct AboutDialog {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void showAboutMetronet(QWidget* parent) {
    QMessageBox box(parent);
    box.setWindowTitle(AboutDialog::tr("About Metronet"));
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/metronet.svg")).pixmap(64, 64));
    box.setTextFormat(Qt::PlainText);
    box.setText(AboutDialog::tr("Metronet %1").arg(QStringLiteral(METRONET_VERSION)));
    box.setInformativeText(
        AboutDialog::tr(
            "Draw learning as a metro map.\n\nLicence: Apache 2.0. Made with Qt %1 (LGPL) and SQLite.")
            .arg(QLatin1String(qVersion())));
    box.addButton(AboutDialog::tr("C&lose"), QMessageBox::RejectRole);
    box.exec();
}

} // namespace metronet
