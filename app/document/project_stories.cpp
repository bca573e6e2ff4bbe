// SPDX-License-Identifier: Apache-2.0
#include "document/project_stories.h"

#include "base/sha256.h"
#include "document/await_work.h"
#include "document/document_controller.h"
#include "document/sample.h"
#include "drawing/improve_labels.h"
#include "exchange/format.h"
#include "storage/working_copy.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>

namespace metronet {

namespace {

constexpr qint64 largestPicture = 64LL * 1000 * 1000; // pixels

/// The network with a place for every station.
Network placed(const Network& network, const std::vector<Id>& unplaced) {
    auto outcome = apply(network, placeStationsAndLabels(network, unplaced));
    return outcome ? std::move(outcome).value() : network;
}

} // namespace

std::filesystem::path toPath(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

QString toQString(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

std::filesystem::path stateFolder() {
    return toPath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) / "open";
}

ProjectStories::ProjectStories(DocumentController& document, std::filesystem::path stateFolder,
                               QObject* parent)
    : QObject(parent), m_document(document), m_stateFolder(std::move(stateFolder)) {}

ProjectStories::~ProjectStories() {
    if (m_copy)
        release(Parting::Keep);
}

QString ProjectStories::file() const {
    return m_copy ? toQString(m_copy->projectPath()) : QString();
}

QString ProjectStories::title() const {
    const auto& project = m_document.network().project();
    if (const auto& title = project.title.best(m_document.language()); !title.empty())
        return QString::fromStdString(title);
    const QString name = QFileInfo(file()).completeBaseName();
    return name.isEmpty() ? tr("Untitled") : name;
}

bool ProjectStories::isUnsaved() const {
    return m_copy && m_document.isModified();
}

Result<void> ProjectStories::takeOver(ProjectFile file, const std::filesystem::path& path) {
    auto copy = WorkingCopy::create(m_stateFolder, std::move(file), path);
    if (!copy)
        return copy.error();
    show(std::move(copy).value());
    return {};
}

void ProjectStories::show(std::unique_ptr<WorkingCopy> copy) {
    if (m_copy)
        release(m_parting);
    m_parting = Parting::Keep;
    m_copy = copy.get();
    auto network = m_copy->network();
    auto history = m_copy->history();
    m_document.open(std::move(network), std::move(copy), std::move(history));
    emit assetsChanged();
    emit projectChanged();
}

Result<void> ProjectStories::create(const QString& language) {
    ProjectFile file;
    file.network = emptyNetwork({}, language.toStdString());
    return takeOver(std::move(file), {});
}

/// An import is one undoable step on an empty map of the same project.
Result<void> ProjectStories::begin(Network network, Assets assets) {
    Network bare;
    const auto& project = network.project();
    bare.table<Project>().put(std::make_shared<const Project>(project));
    ProjectFile file;
    file.network = bare;
    file.assets = std::move(assets);
    if (auto started = takeOver(std::move(file), {}); !started)
        return started;
    return m_document.commit(Action::Import, difference(bare, network), EntitySet{});
}

Result<void> ProjectStories::createSample(const QString& language) {
    auto sample = awaitWork([language] { return sampleNetwork(language.toStdString()); });
    if (!sample)
        return sample.error();
    return begin(std::move(sample).value(), {});
}

Result<void> ProjectStories::open(const QString& file) {
    const auto path = toPath(QFileInfo(file).absoluteFilePath());
    auto read = awaitWork([path] { return readProjectFile(path); });
    if (!read)
        return read.error();
    return takeOver(std::move(read).value(), path);
}

Result<ImportReport> ProjectStories::importFrom(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.push_back(toPath(QFileInfo(file).absoluteFilePath()));
    auto import = awaitWork([paths]() -> Result<Import> {
        auto read = importSource(paths);
        if (read)
            read->network = placed(read->network, read->unplaced);
        return read;
    });
    if (!import)
        return import.error();
    ImportReport report{std::move(import->problems), std::move(import->notUnderstood)};
    if (auto begun = begin(std::move(import->network), std::move(import->assets)); !begun)
        return begun.error();
    return report;
}

Result<void> ProjectStories::recover(const PendingWork& work) {
    auto copy = WorkingCopy::reopen(work.database);
    if (!copy)
        return copy.error();
    show(std::move(copy).value());
    return {};
}

Result<void> ProjectStories::save() {
    return saveAs(file());
}

Result<void> ProjectStories::saveAs(const QString& file) {
    if (auto done = m_copy->save(toPath(QFileInfo(file).absoluteFilePath())); !done)
        return done;
    m_document.markSaved();
    emit saved();
    return {};
}

Result<void> ProjectStories::revert() {
    const auto path = m_copy->projectPath();
    auto read = awaitWork([path] { return readProjectFile(path); });
    if (!read)
        return read.error();
    setParting(Parting::Discard);
    return takeOver(std::move(read).value(), path);
}

void ProjectStories::release(Parting parting) {
    parting == Parting::Keep ? m_copy->keep() : m_copy->discard();
    m_copy = nullptr;
    m_document.open(emptyNetwork());
}

void ProjectStories::close() {
    if (!m_copy)
        return;
    release(m_parting);
    m_parting = Parting::Keep;
    emit assetsChanged();
    emit projectChanged();
}

std::vector<PendingWork> ProjectStories::pending() const {
    return pendingWork(m_stateFolder);
}

void ProjectStories::discard(const PendingWork& work) {
    discardWork(work.database);
}

Result<std::string> ProjectStories::putPicture(const QString& file) {
    const std::string name = file.toStdString();
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {name, source.errorString().toStdString()}};
    const QByteArray bytes = source.readAll();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (format != "png" && format != "jpeg")
        return Error{ErrorCode::FormatUnknown, {name}};
    if (!size.isValid() || qint64(size.width()) * size.height() > largestPicture)
        return Error{ErrorCode::FileTooLarge, {name}};
    if (reader.read().isNull())
        return Error{ErrorCode::FormatBroken, {name, {}, reader.errorString().toStdString()}};
    auto hash = m_copy->putAsset({"image/" + format.toStdString(), {bytes.begin(), bytes.end()}});
    if (hash)
        emit assetsChanged();
    return hash;
}

Assets ProjectStories::assets() const {
    return m_copy ? m_copy->assets() : Assets{};
}

} // namespace metronet
