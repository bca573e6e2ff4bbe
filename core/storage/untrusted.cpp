// SPDX-License-Identifier: Apache-2.0
#include "storage/untrusted.h"

#include "storage/file_system.h"
#include "storage/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace metronet {

namespace {

using Clock = std::chrono::steady_clock;

// Offsets of the database header, sqlite.org/fileformat.html.
constexpr std::size_t headerSize = 100;
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t width) {
    std::uint32_t number = 0;
    for (const auto byte : bytes.subspan(at, width))
        number = (number << 8) | byte;
    return number;
}

void setOptions(sqlite3* handle) {
    constexpr std::pair<int, int> options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    };
    for (const auto& [option, value] : options)
        sqlite3_db_config(handle, option, value, nullptr);

    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 64 << 20},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 40},
        {SQLITE_LIMIT_COMPOUND_SELECT, 4},
        {SQLITE_LIMIT_VDBE_OP, 25'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

bool isOurTable(std::string_view name) {
    if (name == "sqlite_master" || name == "sqlite_schema")
        return true;
    const auto& entries = expectedSchema();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const SchemaEntry& entry) { return entry.table == name; });
}

/// Lets reading of our own tables pass, and nothing else.
int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
    const std::string_view name = first ? first : "";
    switch (action) {
    case SQLITE_SELECT:
        return SQLITE_OK;
    case SQLITE_READ:
        return isOurTable(name) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION: {
        constexpr std::string_view allowed[] = {"count", "length", "glob"};
        return std::ranges::find(allowed, std::string_view(second ? second : "")) != std::end(allowed)
                   ? SQLITE_OK
                   : SQLITE_DENY;
    }
    case SQLITE_PRAGMA: {
        constexpr std::string_view allowed[] = {"integrity_check", "foreign_key_check"};
        return std::ranges::find(allowed, name) != std::end(allowed) ? SQLITE_OK : SQLITE_DENY;
    }
    default:
        return SQLITE_DENY;
    }
}

int isLate(void* deadline) {
    return Clock::now() > *static_cast<Clock::time_point*>(deadline) ? 1 : 0;
}

/// Interrupts whatever the connection runs once the time is over.
class TimeLimit {
public:
    TimeLimit(sqlite3* handle, Clock::duration limit) : m_handle(handle), m_deadline(Clock::now() + limit) {
        sqlite3_progress_handler(m_handle, 10'000, isLate, &m_deadline);
    }
    ~TimeLimit() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;

private:
    sqlite3* m_handle;
    Clock::time_point m_deadline;
};

} // namespace

Result<void> checkHeader(std::span<const std::uint8_t> bytes, const std::filesystem::path& path) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const auto name = toUtf8(path);
    if (bytes.size() < magic.size() || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
        return Error{ErrorCode::NotAProject, {name}};
    if (bytes.size() < headerSize)
        return Error{ErrorCode::ProjectDamaged, {name, "truncated"}};
    if (bigEndian(bytes, applicationIdAt, 4) != projectApplicationId)
        return Error{ErrorCode::NotAProject, {name}};
    const std::int64_t version = bigEndian(bytes, userVersionAt, 4);
    if (version > currentSchema)
        return Error{ErrorCode::ProjectNewer, {name, std::to_string(version), std::to_string(currentSchema)}};
    if (version < 1)
        return Error{ErrorCode::ProjectDamaged, {name, "no schema version"}};
    if (bytes[writeVersionAt] != 1 || bytes[readVersionAt] != 1)
        return Error{ErrorCode::ProjectDamaged, {name, "write-ahead log"}};
    const auto stated = bigEndian(bytes, pageSizeAt, 2);
    const std::uint64_t pageSize = stated == 1 ? 65536 : stated;
    const auto expected = pageSize * bigEndian(bytes, pageCountAt, 4);
    if (bytes.size() < expected)
        return Error{ErrorCode::ProjectDamaged, {name, "truncated"}};
    if (bytes.size() > expected)
        return Error{ErrorCode::ProjectDamaged, {name, "more bytes than pages"}};
    return {};
}

Database openUntrusted(std::vector<std::uint8_t> bytes) {
    sqlite3_hard_heap_limit64(std::int64_t{512} << 20);
    auto database = Database::overBytes(std::move(bytes));
    setOptions(database.handle());
    const TimeLimit limit(database.handle(), std::chrono::seconds(5));
    database.run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON;"
                 "PRAGMA trusted_schema = OFF;");
    sqlite3_set_authorizer(database.handle(), authorize, nullptr);
    if (schemaOf(database) != expectedSchema())
        throw DamagedContent("another schema");
    return database;
}

void checkIntegrity(Database& database) {
    const TimeLimit limit(database.handle(), std::chrono::seconds(5));
    if (const auto found = database.textOf("PRAGMA integrity_check(1)"); found != "ok")
        throw DamagedContent(found);
    if (Statement(database, "PRAGMA foreign_key_check").step())
        throw DamagedContent("a reference to something that is not there");
}

} // namespace metronet
