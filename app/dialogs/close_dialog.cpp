// SPDX-License-Identifier: Apache-2.0
#include "dialogs/close_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace metronet {

namespace {

struct CloseDialog {
    Q_DECLARE_TR_FUNCTIONS(CloseDialog)
};

} // namespace

CloseChoice askWhatToKeep(QWidget* parent, const QString& title) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("closeDialog"));
    box.setWindowTitle(CloseDialog::tr("Unsaved changes"));
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(CloseDialog::tr("“%1” has changes that are not in its file yet.").arg(title));
    box.setInformativeText(CloseDialog::tr("Keep for later leaves the file as it is. The changes stay on "
                                           "this computer and are offered at the next start."));
    auto* save = box.addButton(CloseDialog::tr("&Save"), QMessageBox::AcceptRole);
    auto* keep = box.addButton(CloseDialog::tr("&Keep for Later"), QMessageBox::ActionRole);
    auto* discard = box.addButton(CloseDialog::tr("&Discard"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(CloseDialog::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    const auto* clicked = box.clickedButton();
    return clicked == save      ? CloseChoice::Save
           : clicked == keep    ? CloseChoice::Keep
           : clicked == discard ? CloseChoice::Discard
                                : CloseChoice::Stay;
}

} // namespace metronet
