// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/picture_field.h"

#include "panels/fields/formatted_field.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace metronet {

namespace {
constexpr QSize previewSize(120, 48);
}

PictureField::PictureField(const PictureShelf& shelf)
    : m_shelf(shelf), m_preview(new QLabel), m_remove(new QPushButton(tr("Remove"))) {
    auto* control = new QWidget;
    auto* row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    m_preview->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("Choose…"));
    for (auto* button : {choose, m_remove})
        button->setAutoDefault(false);
    row->addWidget(m_preview);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch();
    control->setFocusProxy(choose);
    setControl(control);
    connect(choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setValue({});
        finished();
    });
}

void PictureField::setValue(const std::string& value) {
    m_hash = value;
    const QPixmap picture = value.empty() ? QPixmap() : m_shelf.show(value);
    m_preview->setPixmap(picture.isNull()
                             ? picture
                             : picture.scaled(previewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_preview->setVisible(!picture.isNull());
    m_remove->setVisible(!value.empty());
}

void PictureField::setMixed() {
    setValue({});
    m_preview->setText(mixedText());
    m_preview->show();
}

void PictureField::choose() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (file.isEmpty())
        return;
    if (const auto hash = m_shelf.take(file)) {
        setValue(*hash);
        finished();
    }
}

} // namespace metronet
