// SPDX-License-Identifier: Apache-2.0
#include "storage/working_database.h"

#include "storage/file_rows.h"
#include "storage/file_system.h"
#include "storage/network_rows.h"
#include "storage/schema.h"

#include <sqlite3.h>

namespace metronet {

namespace fs = std::filesystem;

namespace {

constexpr auto binLifetime = std::chrono::hours(24 * 30);

void useLog(Database& database) {
    if (database.textOf("PRAGMA journal_mode = WAL") != "wal")
        database.fail(SQLITE_CANTOPEN);
    database.run("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;");
}

void lock(Database& database, std::chrono::milliseconds patience) {
    sqlite3_busy_timeout(database.handle(), static_cast<int>(patience.count()));
    database.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA trusted_schema = OFF;");
}

const std::vector<SchemaEntry>& workingCopyEntries() {
    static const auto expected = [] {
        auto database = Database::inMemory();
        createWorkingCopySchema(database);
        return schemaOf(database);
    }();
    return expected;
}

fs::path stateFolderOf(const fs::path& database) {
    return database.parent_path().parent_path();
}

} // namespace

Database createWorkingDatabase(const fs::path& path, const ProjectFile& file, const Origin& origin) {
    TemporaryFile unfinished(path);
    auto database = Database::file(path);
    lock(database, std::chrono::milliseconds(0));
    database.run("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8';");
    if (file.head) // read from a file, where every constraint was looked at
        database.run("PRAGMA ignore_check_constraints = ON");
    Transaction transaction(database);
    createWorkingCopySchema(database);
    NetworkRows(database).insert(file.network);
    insertAssets(database, file.assets);
    for (const auto& [id, revision] : file.revisions)
        insertRevision(database, revision);
    insertConflicts(database, file.conflicts);
    writeOrigin(database, origin);
    writeCursor(database, {});
    transaction.commit();
    database.run("PRAGMA ignore_check_constraints = OFF");
    useLog(database);
    syncFolder(path.parent_path());
    unfinished.release();
    return database;
}

Database openWorkingDatabase(const fs::path& path, std::chrono::milliseconds patience) {
    auto database = Database::file(path);
    lock(database, patience);
    if (schemaOf(database).empty())
        throw UnfinishedDatabase("nothing in it");
    if (database.integerOf("PRAGMA application_id") != workingCopyApplicationId)
        throw DamagedContent("not a working copy");
    if (database.integerOf("PRAGMA user_version") != currentSchema ||
        schemaOf(database) != workingCopyEntries())
        throw DamagedContent("another schema");
    useLog(database);
    { Transaction(database).commit(); } // takes the lock for good
    if (const auto found = database.textOf("PRAGMA integrity_check(1)"); found != "ok")
        throw DamagedContent(found);
    return database;
}

Error workingCopyError(const fs::path& path, const std::exception& fault) {
    const auto name = toUtf8(path);
    if (const auto* error = dynamic_cast<const DatabaseError*>(&fault)) {
        if (error->code() == SQLITE_BUSY || error->code() == SQLITE_LOCKED)
            return {ErrorCode::FileInUse, {name}};
        if (error->code() == SQLITE_FULL)
            return {ErrorCode::DiskFull, {name}};
        if (error->systemError() != 0)
            return fileError(path, error->systemError(), ErrorCode::WorkingCopyFailed);
    }
    return {ErrorCode::WorkingCopyFailed, {name, fault.what()}};
}

fs::path openFolder(const fs::path& stateFolder) {
    return stateFolder / "open";
}

fs::path snapshotFolder(const fs::path& database, Id project) {
    return stateFolderOf(database) / "snapshots" / project.toString();
}

void moveToBin(const fs::path& database) {
    std::error_code ignored;
    const auto bin = stateFolderOf(database) / "bin";
    fs::create_directories(bin, ignored);
    for (const auto* ending : {"", "-wal", "-journal"}) {
        auto from = database;
        from += ending;
        auto to = bin / database.filename();
        to += ending;
        if (!fs::exists(from, ignored))
            continue;
        fs::rename(from, to, ignored);
        fs::last_write_time(to, fs::file_time_type::clock::now(), ignored);
    }
}

void emptyBin(const fs::path& stateFolder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(stateFolder / "bin", ignored))
        if (fs::file_time_type::clock::now() - entry.last_write_time(ignored) > binLifetime)
            fs::remove(entry.path(), ignored);
}

} // namespace metronet
