// SPDX-License-Identifier: Apache-2.0
#include "dialogs/close_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/import_report.h"
#include "panels/inspector/inspector_panel.h"
#include "settings/interface_language.h"
#include "settings/settings.h"
#include "window/commands/commands.h"
#include "window/commands/export_map.h"
#include "window/notice_bar.h"
#include "window/workbench.h"

#include "document/document_controller.h"
#include "document/project_stories.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace metronet {

namespace {

struct FileCommands {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

/// A wait cursor for what must happen on this thread.
struct Busy {
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
};

QString projectFilter() {
    return FileCommands::tr("Metronet project (*.metronet)");
}

/// Where a file of this project would be proposed.
QString proposedFile(const Workbench& bench, const QString& ending) {
    const QString present = bench.stories.file();
    const QString folder =
        present.isEmpty() ? bench.settings.get(option::lastFolder) : QFileInfo(present).absolutePath();
    QString name = present.isEmpty() ? bench.stories.title() : QFileInfo(present).completeBaseName();
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (auto& letter : name)
        if (forbidden.contains(letter) || letter.category() == QChar::Other_Control)
            letter = u'-';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (folder.isEmpty() ? QString() : QString(folder + u'/')) + name.left(100) + u'.' + ending;
}

QString withEnding(const QString& file, const QString& ending) {
    return file.endsWith(u'.' + ending, Qt::CaseInsensitive) ? file : QString(file + u'.' + ending);
}

bool told(Workbench& bench, const Result<void>& done) {
    if (!done)
        bench.notices.tell(done.error());
    else
        bench.notices.hide();
    return done.ok();
}

bool saveTo(Workbench& bench, const QString& file) {
    Result<void> done;
    {
        const Busy busy;
        done = bench.stories.saveAs(file);
    }
    if (told(bench, done))
        bench.settings.addRecentFile(file);
    return done.ok();
}

bool saveSomewhere(Workbench& bench) {
    const QString chosen =
        QFileDialog::getSaveFileName(&bench.window, FileCommands::tr("Save the project"),
                                     proposedFile(bench, QStringLiteral("metronet")), projectFilter());
    return !chosen.isEmpty() && saveTo(bench, withEnding(chosen, QStringLiteral("metronet")));
}

bool saveNow(Workbench& bench) {
    bench.inspector.flush();
    const QString file = bench.stories.file();
    return file.isEmpty() ? saveSomewhere(bench) : saveTo(bench, file);
}

/// Asks about unsaved work before another project takes its place; that happens only once the other is there.
bool mayMakeRoom(Workbench& bench) {
    bench.inspector.flush();
    bench.stories.setParting(Parting::Keep);
    if (!bench.stories.isUnsaved())
        return true;
    switch (askWhatToKeep(&bench.window, bench.stories.title())) {
    case CloseChoice::Save:
        return saveNow(bench);
    case CloseChoice::Keep:
        return true;
    case CloseChoice::Discard:
        bench.stories.setParting(Parting::Discard);
        return true;
    case CloseChoice::Stay:
        break;
    }
    return false;
}

} // namespace

QString mapLanguage(const Workbench& bench) {
    return bench.translations.language();
}

bool leaveProject(Workbench& bench) {
    if (!mayMakeRoom(bench))
        return false;
    bench.stories.close();
    return true;
}

void newProject(Workbench& bench) {
    if (mayMakeRoom(bench))
        told(bench, bench.stories.create(mapLanguage(bench)));
}

void newSample(Workbench& bench) {
    if (mayMakeRoom(bench))
        told(bench, bench.stories.createSample(mapLanguage(bench)));
}

void openFiles(Workbench& bench, const QStringList& files) {
    if (files.isEmpty() || !mayMakeRoom(bench))
        return;
    const QString& file = files.front();
    if (file.endsWith(QStringLiteral(".metronet"), Qt::CaseInsensitive)) {
        if (told(bench, bench.stories.open(file)))
            bench.settings.addRecentFile(file);
        else
            bench.settings.removeRecentFile(file);
        return;
    }
    const auto report = bench.stories.importFrom(files);
    if (!report) {
        bench.notices.tell(report.error());
        return;
    }
    bench.notices.hide();
    bench.settings.set(option::lastFolder, QFileInfo(file).absolutePath());
    showReport(&bench.window, QFileInfo(file).fileName(), *report);
}

void openProject(Workbench& bench) {
    const QString file =
        QFileDialog::getOpenFileName(&bench.window, FileCommands::tr("Open a project"),
                                     bench.settings.get(option::lastFolder), projectFilter());
    if (!file.isEmpty())
        openFiles(bench, {file});
}

void importProject(Workbench& bench) {
    QFileDialog dialog(&bench.window, FileCommands::tr("Import"), bench.settings.get(option::lastFolder));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters({FileCommands::tr("Everything that can be imported (*.csv *.zip *.json *.geojson)"),
                           FileCommands::tr("All files (*)")});
    dialog.setLabelText(QFileDialog::Accept, FileCommands::tr("Import"));
    if (dialog.exec() == QDialog::Accepted)
        openFiles(bench, dialog.selectedFiles());
}

void save(Workbench& bench) {
    saveNow(bench);
}

void saveAs(Workbench& bench) {
    bench.inspector.flush();
    saveSomewhere(bench);
}

void revert(Workbench& bench) {
    bench.inspector.flush();
    QMessageBox box(&bench.window);
    box.setWindowTitle(FileCommands::tr("Back to the file"));
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(FileCommands::tr("Give up all changes since “%1” was last saved?")
                    .arg(QFileInfo(bench.stories.file()).fileName()));
    auto* go = box.addButton(FileCommands::tr("&Give Up the Changes"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(FileCommands::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.exec();
    if (box.clickedButton() == go)
        told(bench, bench.stories.revert());
}

void exportMap(Workbench& bench) {
    bench.inspector.flush();
    ExportDialog dialog(bench.document, bench.settings, &bench.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto choice = dialog.choice();
    QString file = QFileDialog::getSaveFileName(&bench.window, FileCommands::tr("Export"),
                                                proposedFile(bench, choice.ending), dialog.fileFilter());
    if (file.isEmpty())
        return;
    file = withEnding(file, choice.ending);
    if (told(bench, exportTo(file, bench.document.network(), bench.stories.assets(), choice)))
        bench.notices.tell(FileCommands::tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
}

void closeProject(Workbench& bench) {
    if (leaveProject(bench))
        bench.notices.hide();
}

void quit(Workbench& bench) {
    bench.window.close();
}

void recoverWork(Workbench& bench, const PendingWork& work) {
    if (mayMakeRoom(bench))
        told(bench, bench.stories.recover(work));
}

void discardPending(Workbench& bench, const PendingWork& work) {
    bench.stories.discard(work);
}

} // namespace metronet
