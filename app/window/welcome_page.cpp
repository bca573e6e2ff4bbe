// SPDX-License-Identifier: Apache-2.0
#include "window/welcome_page.h"

#include "window/actions.h"
#include "window/icons.h"
#include "window/link_button.h"

#include "document/project_stories.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace metronet {

namespace {

QLabel* plain(const QString& text, double scale, bool bold) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// A heading with a list below it, to be filled.
QWidget* part(const QString& heading, QVBoxLayout*& list) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 18);
    column->setSpacing(2);
    column->addWidget(plain(heading, 1.1, true));
    list = new QVBoxLayout;
    list->setSpacing(0);
    column->addLayout(list);
    return holder;
}

} // namespace

WelcomePage::WelcomePage(const Actions& actions, QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget;
    area->setWidget(page);
    page->setAutoFillBackground(false); // the scroll area has just set it
    outer->addWidget(area);

    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(48, 40, 48, 40);
    rows->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(56);
    columns->addStretch(1);

    auto* begin = new QWidget;
    begin->setFixedWidth(380);
    auto* left = new QVBoxLayout(begin);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(4);
    left->addWidget(plain(QStringLiteral("Metronet"), 2.6, true));
    auto* slogan = plain(tr("Draw learning as a metro map."), 1.2, false);
    slogan->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(slogan);
    left->addSpacing(22);
    const auto entry = [&](const char* id, const QString& text, const QString& detail) {
        auto* action = actions[id];
        auto* button = new LinkButton(action->icon(), text, detail);
        button->setObjectName(QLatin1String("welcome.") + QLatin1String(id));
        connect(button, &LinkButton::clicked, action, &QAction::trigger);
        left->addWidget(button);
    };
    entry("file.new", tr("&New map"), tr("Begin with an empty sheet"));
    entry("file.open", tr("&Open a project"), tr("A .metronet file, your own or a colleague's"));
    entry("file.import", tr("&Import"), tr("CSV tables, Metronet JSON or a line graph"));
    entry("file.sample", tr("Look at the &sample"), tr("A network of nine lines to try everything on"));
    left->addStretch();
    columns->addWidget(begin, 0, Qt::AlignTop);

    auto* lists = new QWidget;
    lists->setFixedWidth(420);
    auto* right = new QVBoxLayout(lists);
    right->setContentsMargins(0, 12, 0, 0);
    m_pendingPart = part(tr("Kept on this computer"), m_pending);
    m_recentPart = part(tr("Used last"), m_recent);
    right->addWidget(m_pendingPart);
    right->addWidget(m_recentPart);
    right->addStretch();
    columns->addWidget(lists, 0, Qt::AlignTop);
    columns->addStretch(1);
    rows->addLayout(columns);
    rows->addStretch(2);
}

void WelcomePage::list(const QStringList& recentFiles, const std::vector<PendingWork>& pending) {
    constexpr int mostRecent = 8;
    clear(*m_recent);
    clear(*m_pending);
    for (const auto& file : recentFiles.mid(0, mostRecent))
        addRecent(file);
    for (const auto& work : pending)
        addPending(work);
    m_recentPart->setVisible(!recentFiles.isEmpty());
    m_pendingPart->setVisible(!pending.empty());
    m_recentPart->parentWidget()->setVisible(!recentFiles.isEmpty() || !pending.empty());
}

void WelcomePage::clear(QVBoxLayout& list) {
    while (auto* item = list.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void WelcomePage::addRecent(const QString& file) {
    const QFileInfo info(file);
    auto* button = new LinkButton(icon(QStringLiteral("project")),
                                  info.completeBaseName().replace(u'&', QStringLiteral("&&")),
                                  QDir::toNativeSeparators(info.absolutePath()));
    m_recent->addWidget(button);
    connect(button, &LinkButton::clicked, this, [this, file] { emit fileChosen(file); });
}

void WelcomePage::addPending(const PendingWork& work) {
    const QString file = toQString(work.projectPath);
    QString title = QString::fromStdString(work.title);
    if (title.isEmpty())
        title = file.isEmpty() ? tr("Untitled") : QFileInfo(file).completeBaseName();
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(work.editedAt), QLocale::ShortFormat);
    const QString edits = tr("%n change(s) not in a file", nullptr, static_cast<int>(work.unsavedEdits));
    const QString where = file.isEmpty() ? tr("never saved") : QDir::toNativeSeparators(file);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* button =
        new LinkButton(icon(QStringLiteral("recover")), title.replace(u'&', QStringLiteral("&&")),
                       QString(when + QStringLiteral(" · ") + edits + QStringLiteral(" · ") + where));
    line->addWidget(button, 1);
    auto* discard = new QToolButton;
    discard->setIcon(icon(QStringLiteral("delete")));
    discard->setAutoRaise(true);
    discard->setFocusPolicy(Qt::StrongFocus);
    discard->setToolTip(tr("Move this work to the bin"));
    discard->setAccessibleName(tr("Move this work to the bin"));
    line->addWidget(discard);
    m_pending->addWidget(row);
    connect(button, &LinkButton::clicked, this, [this, work] { emit workChosen(work); });
    connect(discard, &QToolButton::clicked, this, [this, work] { emit workDiscarded(work); });
}

/// A few lines of a map along the foot of the page.
void WelcomePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = this->width();
    const double floor = height() - 46;
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    struct Stroke {
        QColor colour;
        double level, rise, at;
    };
    const Stroke strokes[] = {{QColor(0x00, 0x00, 0xAA), 0, 56, 0.62},
                              {QColor(0xEE, 0x66, 0x22), 14, 56, 0.62},
                              {QColor(0x00, 0xAA, 0x66), 56, -56, 0.30}};
    for (const auto& stroke : strokes) {
        QPainterPath path(QPointF(-10, floor - stroke.level));
        const double x = width * stroke.at;
        path.lineTo(x, floor - stroke.level);
        path.lineTo(x + std::abs(stroke.rise), floor - stroke.level - stroke.rise);
        path.lineTo(width + 10, floor - stroke.level - stroke.rise);
        painter.setPen(QPen(dark
                                ? stroke.colour.lighter(stroke.colour == QColor(0x00, 0x00, 0xAA) ? 210 : 110)
                                : stroke.colour,
                            7, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setOpacity(0.9);
        painter.drawPath(path);
    }
    painter.setOpacity(1);
    const auto stop = [&](QPointF centre, double reach) {
        painter.setPen(QPen(QColor(0x22, 0x22, 0x22), 3));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(centre.x() - 8, centre.y() - 8, 16, 16 + reach), 8, 8);
    };
    stop({width * 0.16, floor - 56}, 0);
    stop({width * 0.47, floor - 14}, 14);
    stop({width * 0.85, floor - 70}, 14);
}

} // namespace metronet
