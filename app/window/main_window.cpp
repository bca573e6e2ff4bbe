// SPDX-License-Identifier: Apache-2.0
#include "window/main_window.h"

#include "canvas/canvas_view.h"
#include "panels/inspector/inspector_panel.h"
#include "panels/outline/outline_panel.h"
#include "panels/problems/problems_panel.h"
#include "settings/settings.h"
#include "window/actions.h"
#include "window/commands/commands.h"
#include "window/flash.h"
#include "window/menus.h"
#include "window/notice_bar.h"
#include "window/status_line.h"
#include "window/tool_box.h"
#include "window/welcome_page.h"

#include "check/run_checks.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace metronet {

namespace {

QStringList droppedFiles(const QMimeData& data) {
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(Settings& settings, Translations& translations, std::filesystem::path stateFolder)
    : m_settings(settings), m_translations(translations), m_stories(m_document, std::move(stateFolder)),
      m_checks(m_document, [](const Network& network) { return runChecks(network); }) {
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1360, 860);
    compose();
    restoreGeometry(m_settings.get(option::windowGeometry));
    connect(&m_document, &DocumentController::opened, this, &MainWindow::refresh);
    connect(&m_document, &DocumentController::changed, this, &MainWindow::refresh);
    connect(&m_document, &DocumentController::selectionChanged, this, &MainWindow::refresh);
    connect(&m_document, &DocumentController::modifiedChanged, this, &MainWindow::refresh);
    connect(&m_document, &DocumentController::failed, this,
            [this](const Error& error) { m_bench->notices.tell(error); });
    connect(&m_stories, &ProjectStories::projectChanged, this, &MainWindow::followProject);
    connect(&m_stories, &ProjectStories::saved, this, &MainWindow::refresh);
    connect(&m_stories, &ProjectStories::assetsChanged, this,
            [this] { m_bench->canvas.setAssets(m_stories.assets()); });
}

MainWindow::~MainWindow() {
    m_document.disconnect(this);
    m_stories.disconnect(this);
    m_stories.close();
    dismantle();
}

/// The parts go while what they look at is still there.
void MainWindow::dismantle() {
    delete &m_bench->tools;
    for (auto* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        delete bar;
    for (auto* dock : findChildren<QDockWidget*>())
        delete dock;
    setStatusBar(nullptr);
    setMenuBar(nullptr);
    delete takeCentralWidget();
    delete m_actions;
    m_bench.reset();
}

void MainWindow::compose() {
    auto* canvas = new CanvasView(&m_document);
    auto* outline = new OutlinePanel(m_document);
    auto* inspector = new InspectorPanel(m_document, pictureShelf());
    auto* problems = new ProblemsPanel(m_document, m_checks);
    auto* notices = new NoticeBar;
    auto* tools = new ToolBox(*canvas, this);
    canvas->setGridVisible(m_settings.get(option::gridVisible));
    canvas->setAssets(m_stories.assets());
    m_bench = std::make_unique<Workbench>(Workbench{*this, m_settings, m_translations, m_document, m_stories,
                                                    m_checks, *canvas, *tools, *outline, *inspector,
                                                    *problems, *notices});
    m_actions = new Actions(*m_bench, this);
    m_welcome = new WelcomePage(*m_actions);
    m_flash = new Flash(*canvas, canvas);

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(canvas);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    addDock("outline", tr("Outline"), *outline, Qt::LeftDockWidgetArea);
    addDock("inspector", tr("Fields"), *inspector, Qt::RightDockWidgetArea);
    addDock("problems", tr("Problems"), *problems, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto* recent = buildMenus(*this, *m_actions);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    buildToolBar(*this, *m_actions);
    outline->setActions(outlineActions(*m_actions));
    m_status = new StatusLine(*m_bench, *statusBar());
    connectParts();
    followProject();
}

void MainWindow::connectParts() {
    connect(&m_bench->outline, &OutlinePanel::shown, this, &MainWindow::goTo);
    connect(&m_bench->problems, &ProblemsPanel::chosen, this, [this](const Finding& finding) {
        m_document.select(finding.subjects);
        if (!finding.subjects.empty())
            goTo(finding.subjects.front());
    });
    connect(&m_bench->inspector, &InspectorPanel::languageChosen, this, &MainWindow::chooseLanguage);
    connect(&m_bench->tools, &ToolBox::taken, m_actions, &Actions::refresh);
    connect(m_welcome, &WelcomePage::fileChosen, this, [this](const QString& file) { open({file}); });
    connect(m_welcome, &WelcomePage::workChosen, this,
            [this](const PendingWork& work) { recoverWork(*m_bench, work); });
    connect(m_welcome, &WelcomePage::workDiscarded, this, [this](const PendingWork& work) {
        discardPending(*m_bench, work);
        followProject();
    });
}

void MainWindow::addDock(const char* name, const QString& title, QWidget& panel, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(&panel);
    addDockWidget(area, dock);
    resizeDocks({dock},
                {area == Qt::BottomDockWidgetArea  ? 150
                 : area == Qt::RightDockWidgetArea ? 330
                                                   : 280},
                area == Qt::BottomDockWidgetArea ? Qt::Vertical : Qt::Horizontal);
}

/// A project has come or gone. The panels keep their places between projects.
void MainWindow::followProject() {
    const bool open = m_stories.isOpen();
    const bool wasOpen = m_pages->currentWidget() == &m_bench->canvas;
    if (wasOpen && !open)
        m_settings.set(option::windowState, saveState());
    for (auto* dock : findChildren<QDockWidget*>()) {
        dock->toggleViewAction()->setEnabled(open);
        if (open != wasOpen || !open)
            dock->setVisible(open);
    }
    if (open && !wasOpen)
        restoreState(m_settings.get(option::windowState));
    if (open) {
        m_pages->setCurrentWidget(&m_bench->canvas);
        m_bench->tools.take(ToolId::Select);
        m_bench->canvas.fit();
        m_bench->canvas.setFocus();
    } else {
        m_welcome->list(m_settings.recentFiles(), m_stories.pending());
        m_pages->setCurrentWidget(m_welcome);
    }
    refresh();
}

void MainWindow::refresh() {
    m_actions->refresh();
    m_status->refresh();
    setWindowModified(m_stories.isUnsaved());
    setWindowFilePath(m_stories.file());
    const QString title = m_stories.isOpen() ? QString(m_stories.title() + QStringLiteral("[*] — Metronet"))
                                             : QStringLiteral("Metronet");
    setWindowTitle(title);
}

void MainWindow::open(const QStringList& files) {
    openFiles(*m_bench, files);
}

void MainWindow::fillRecent(QMenu& menu) {
    menu.clear();
    int number = 0;
    for (const auto& file : m_settings.recentFiles()) {
        QString name = QFileInfo(file).fileName();
        name.replace(u'&', QStringLiteral("&&"));
        menu.addAction(QStringLiteral("&%1  %2").arg(++number).arg(name), this,
                       [this, file] { open({file}); });
    }
    if (number == 0)
        menu.addAction(tr("None yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Clear This List"), this, [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::chooseLanguage(const QString& tag) {
    m_document.setLanguage(tag.toStdString());
    m_bench->outline.refresh();
    refresh();
}

void MainWindow::goTo(const EntityRef& subject) {
    m_bench->canvas.centreOn(subject);
    m_flash->start();
}

PictureShelf MainWindow::pictureShelf() {
    return {.take = [this](const QString& file) -> std::optional<std::string> {
                auto hash = m_stories.putPicture(file);
                if (hash)
                    return std::move(hash).value();
                m_bench->notices.tell(hash.error());
                return std::nullopt;
            },
            .show =
                [this](const std::string& hash) {
                    const auto assets = m_stories.assets();
                    const auto at = assets.find(hash);
                    QPixmap picture;
                    if (at != assets.end() && at->second->mime != "image/svg+xml")
                        picture.loadFromData(at->second->bytes.data(),
                                             static_cast<uint>(at->second->bytes.size()));
                    return picture;
                }};
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.set(option::windowGeometry, saveGeometry());
    event->setAccepted(leaveProject(*m_bench));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // Not now: what asked for the other language may be one of the parts.
    QTimer::singleShot(0, this, [this] {
        m_bench->inspector.flush();
        if (m_stories.isOpen())
            m_settings.set(option::windowState, saveState());
        dismantle();
        compose();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // The one who drags waits until this returns, and a question may have to be asked.
    QTimer::singleShot(0, this, [this, files = droppedFiles(*event->mimeData())] { open(files); });
}

} // namespace metronet
