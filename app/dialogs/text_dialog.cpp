// SPDX-License-Identifier: Apache-2.0
#include "dialogs/text_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace metronet {

namespace {

struct TextDialog {
    Q_DECLARE_TR_FUNCTIONS(TextDialog)
};

} // namespace

void showText(QWidget* parent, const QString& title, const QString& heading, const QString& text) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("textDialog"));
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    auto* label = new QLabel(heading);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    auto* box = new QPlainTextEdit(text);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setAccessibleName(heading);
    column->addWidget(box, 1);
    auto* buttons = new QDialogButtonBox;
    auto* copy = buttons->addButton(TextDialog::tr("&Copy"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(TextDialog::tr("C&lose"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    close->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, &dialog,
                     [&text] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(720, 480);
    dialog.exec();
}

} // namespace metronet
