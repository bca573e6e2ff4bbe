// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exchange/import.h"
#include "storage/pending_work.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace metronet {

class DocumentController;
struct ProjectFile;
class WorkingCopy;

/// What becomes of unsaved work when its project is closed.
enum class Parting : std::uint8_t {
    Keep,    ///< stays on this computer and is offered at the next start
    Discard, ///< goes to the bin
};

/// What an import could not take over.
struct ImportReport {
    std::vector<Problem> problems;
    std::vector<std::string> notUnderstood;
};

/// How projects come into a window's document and leave it. Every edit is durable in a working copy from the
/// first; saving publishes it to the file. Each story either happens or leaves everything as it was. It asks
/// nobody anything: the window does. GUI thread; reading runs in a worker while the window waits.
class ProjectStories : public QObject {
    Q_OBJECT
public:
    /// The document must outlive the stories. Working copies live in the state folder.
    ProjectStories(DocumentController& document, std::filesystem::path stateFolder,
                   QObject* parent = nullptr);
    ~ProjectStories() override;

    bool isOpen() const { return m_copy != nullptr; }
    /// Empty: never saved.
    QString file() const;
    /// The title of the map, else the name of its file, else "Untitled".
    QString title() const;
    /// There is work that no file holds.
    bool isUnsaved() const;

    /// What becomes of the unsaved work once one of the next stories puts another project in its place; Keep
    /// unless said otherwise.
    void setParting(Parting parting) { m_parting = parting; }

    Result<void> create(const QString& language);
    Result<void> createSample(const QString& language);
    Result<void> open(const QString& file);
    /// A new project from other sources; stations without a place get one.
    Result<ImportReport> importFrom(const QStringList& files);
    /// Work left by a crash or kept for later goes on.
    Result<void> recover(const PendingWork& work);

    /// To its own file; only for a project that has one.
    Result<void> save();
    Result<void> saveAs(const QString& file);
    /// Back to what the file holds; the unsaved work goes to the bin.
    Result<void> revert();
    /// Leaves no project open.
    void close();

    std::vector<PendingWork> pending() const;
    void discard(const PendingWork& work);

    /// Keeps the picture of a file with the project and returns the hash records name it by.
    Result<std::string> putPicture(const QString& file);
    /// The pictures of the project.
    Assets assets() const;

signals:
    /// Another project is here, or none.
    void projectChanged();
    /// It has another file, or the file holds the work now.
    void saved();
    void assetsChanged();

private:
    Result<void> takeOver(ProjectFile file, const std::filesystem::path& path);
    void show(std::unique_ptr<WorkingCopy> copy);
    Result<void> begin(Network network, Assets assets);
    void release(Parting parting);

    DocumentController& m_document;
    std::filesystem::path m_stateFolder;
    WorkingCopy* m_copy = nullptr; ///< the document's sink
    Parting m_parting = Parting::Keep;
};

/// Where working copies of this user live.
std::filesystem::path stateFolder();

std::filesystem::path toPath(const QString& file);
QString toQString(const std::filesystem::path& path);

} // namespace metronet
