// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_view.h"
#include "catch.h"
#include "settings/interface_language.h"
#include "settings/settings.h"
#include "window/action_table.h"
#include "window/actions.h"
#include "window/main_window.h"

#include "document/document_controller.h"
#include "document/project_stories.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace metronet {

/// A window as a new user gets it, in a folder of its own that goes away afterwards.
struct WindowFixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Translations translations;
    std::unique_ptr<MainWindow> window;

    explicit WindowFixture(const QString& language = QStringLiteral("en")) {
        settings.set(option::language, language);
        translations.speak(language);
        start();
    }
    ~WindowFixture() {
        window.reset();
        translations.speak(QStringLiteral("en"));
    }

    void start() {
        window = std::make_unique<MainWindow>(settings, translations,
                                              toPath(folder.filePath(QStringLiteral("open"))));
        window->resize(1400, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        QTest::qWait(1);
    }
    void newEmpty() { REQUIRE(window->stories().create(QStringLiteral("en"))); }

    QAction* action(const char* id) { return window->actions()[id]; }
    void trigger(const char* id) { action(id)->trigger(); }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    const Network& network() const { return window->document().network(); }

    /// Presses the button with this text (mnemonic apart) in the next question.
    static void answer(const QString& text) {
        QTimer::singleShot(0, qApp, [text] {
            auto* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            for (auto* button : dialog->findChildren<QAbstractButton*>())
                if (button->text().remove(u'&') == text)
                    return button->click();
            FAIL("no such button: " << text.toStdString());
        });
    }
};

} // namespace metronet
