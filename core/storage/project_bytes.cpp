// SPDX-License-Identifier: Apache-2.0
#include "storage/project_bytes.h"

#include "model/digest.h"
#include "model/patch.h"
#include "storage/file_rows.h"
#include "storage/file_system.h"
#include "storage/network_rows.h"
#include "storage/revision_graph.h"
#include "storage/schema.h"
#include "storage/untrusted.h"

#include <set>

namespace metronet {

namespace {

/// Feeds the seal; what has no fixed length is preceded by it.
class Seal {
public:
    void add(std::int64_t number) {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
        m_hash.update(bytes);
    }
    void add(std::string_view text) {
        add(static_cast<std::int64_t>(text.size()));
        m_hash.update(text);
    }
    void add(const Id& id) { m_hash.update(id.bytes); }
    void addOptional(const std::optional<std::string>& text) {
        add(std::int64_t{text.has_value()});
        if (text)
            add(*text);
    }
    void addParent(const std::optional<Revision::Parent>& parent) {
        add(parent ? parent->id : Id{});
        add(parent ? parent->patch : std::string());
    }
    std::string finish() { return toHex(m_hash.finish()); }

private:
    Sha256 m_hash;
};

std::string sealOf(const ProjectFile& file, const std::string& digest) {
    Seal seal;
    seal.add(digest);
    seal.add(file.head.value_or(Id{}));
    Records::forEach([&]<class R>() {
        for (const auto& record : file.network.all<R>())
            seal.add(record.changedAt);
    });
    for (const auto& [hash, asset] : file.assets) {
        seal.add(hash);
        seal.add(asset->mime);
    }
    for (const auto& [id, revision] : file.revisions) {
        seal.add(id);
        seal.addParent(revision.parent);
        seal.addParent(revision.mergedParent);
        seal.add(revision.digest);
        seal.add(revision.time);
        seal.add(revision.author);
        seal.add(revision.note);
    }
    for (const auto& conflict : file.conflicts) {
        seal.add(conflict.id);
        seal.add(conflict.kind);
        seal.add(codeOf(conflict.entityKind));
        seal.add(conflict.entity);
        seal.add(conflict.field);
        seal.addOptional(conflict.base);
        seal.addOptional(conflict.mine);
        seal.addOptional(conflict.theirs);
        seal.add(conflict.state);
    }
    return seal.finish();
}

/// What no record names any more does not travel.
void dropUnusedAssets(ProjectFile& file) {
    std::set<std::string_view> used;
    for (const auto& project : file.network.all<Project>())
        used.insert(project.logo);
    for (const auto& academy : file.network.academies())
        used.insert(academy.logo);
    for (const auto& image : file.network.all<Image>())
        used.insert(image.hash);
    std::erase_if(file.assets, [&](const auto& entry) { return !used.contains(entry.first); });
}

ProjectStamp stampOf(const Database& database) {
    ProjectStamp stamp;
    const auto project = Id::parse(readMeta(database, "project_id"));
    json_fields::require(project.has_value(), "no project id");
    stamp.project = *project;
    stamp.head = Id::parse(readMeta(database, "head"));
    stamp.digest = readMeta(database, "digest");
    stamp.seal = readMeta(database, "seal");
    return stamp;
}

SealedProject read(Database& database) {
    checkIntegrity(database);
    const auto stamp = stampOf(database);
    auto network = apply({}, NetworkRows(database).read());
    if (!network)
        throw DamagedContent(network.error().arguments.empty() ? "records that do not fit together"
                                                               : network.error().arguments.back());
    ProjectFile file;
    file.network = *std::move(network);
    file.base = file.network;
    file.assets = readAssets(database);
    file.revisions = readRevisions(database);
    file.head = stamp.head;
    file.conflicts = readConflicts(database);

    using json_fields::require;
    require(file.network.all<Project>().size() == 1 && file.network.project().id == stamp.project,
            "no project record");
    require(file.head && file.revisions.contains(*file.head) && isAcyclic(file.revisions),
            "a broken history");
    require(file.revisions.at(*file.head).digest == stamp.digest, "another revision than the newest");
    auto found = toHex(digest(file.network));
    auto project = sealed(std::move(file), std::move(found));
    require(project.digest == stamp.digest && project.seal == stamp.seal,
            "content that is not what was saved");
    project.file.seal = project.seal;
    return project;
}

template <class T, class Read>
Result<T> guarded(std::vector<std::uint8_t> bytes, const std::filesystem::path& path, Read&& read) {
    if (auto header = checkHeader(bytes, path); !header)
        return header.error();
    try {
        auto database = openUntrusted(std::move(bytes));
        return read(database);
    } catch (
        const std::exception& fault) { // of SQLite, of the content, or no memory for what it claims to be
        return Error{ErrorCode::ProjectDamaged, {toUtf8(path), fault.what()}};
    }
}

} // namespace

SealedProject sealed(ProjectFile file, std::string digest) {
    dropUnusedAssets(file);
    SealedProject project;
    project.digest = std::move(digest);
    project.seal = sealOf(file, project.digest);
    project.file = std::move(file);
    return project;
}

std::vector<std::uint8_t> encodeProject(const SealedProject& project) {
    const auto& file = project.file;
    auto database = Database::inMemory();
    // Every constraint is looked at when the file is read back; asking twice would cost a fifth of a save.
    database.run("PRAGMA ignore_check_constraints = ON;");
    database.run("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';");
    Transaction transaction(database);
    createProjectSchema(database);
    insertMeta(database, "digest", project.digest);
    insertMeta(database, "head", file.head ? file.head->toString() : std::string());
    insertMeta(database, "project_id", file.network.project().id.toString());
    insertMeta(database, "seal", project.seal);
    NetworkRows(database).insert(file.network);
    insertAssets(database, file.assets);
    for (const auto& [id, revision] : file.revisions)
        insertRevision(database, revision);
    insertConflicts(database, file.conflicts);
    transaction.commit();
    return database.bytes();
}

Result<SealedProject> decodeProject(std::vector<std::uint8_t> bytes, const std::filesystem::path& path) {
    return guarded<SealedProject>(std::move(bytes), path, read);
}

Result<ProjectStamp> decodeStamp(std::vector<std::uint8_t> bytes, const std::filesystem::path& path) {
    return guarded<ProjectStamp>(std::move(bytes), path, stampOf);
}

} // namespace metronet
