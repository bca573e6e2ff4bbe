// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/picture_field.h"
#include "window/workbench.h"

#include "check/finding.h"
#include "document/check_runner.h"
#include "document/document_controller.h"
#include "document/project_stories.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace metronet {

class Actions;
class Flash;
class StatusLine;
class WelcomePage;

/// The window of one project: puts canvas, panels, menus and stories together and does nothing else. In
/// another language all its parts are made anew; document and stories stay.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Settings and translations must outlive the window.
    MainWindow(Settings& settings, Translations& translations, std::filesystem::path stateFolder);
    ~MainWindow() override;

    Workbench& bench() { return *m_bench; }
    DocumentController& document() { return m_document; }
    ProjectStories& stories() { return m_stories; }
    Actions& actions() { return *m_actions; }
    void open(const QStringList& files);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void compose();
    void connectParts();
    void dismantle();
    void addDock(const char* name, const QString& title, QWidget& panel, Qt::DockWidgetArea area);
    void followProject();
    void refresh();
    void fillRecent(QMenu& menu);
    void chooseLanguage(const QString& tag);
    void goTo(const EntityRef& subject);
    PictureShelf pictureShelf();

    Settings& m_settings;
    Translations& m_translations;
    DocumentController m_document;
    ProjectStories m_stories;
    CheckRunner m_checks;
    std::unique_ptr<Workbench> m_bench;
    Actions* m_actions = nullptr;
    Flash* m_flash = nullptr;
    StatusLine* m_status = nullptr;
    QStackedWidget* m_pages = nullptr;
    WelcomePage* m_welcome = nullptr;
};

} // namespace metronet
