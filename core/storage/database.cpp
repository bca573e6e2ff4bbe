// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "base/text.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace metronet {

namespace {

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

sqlite3* open(const std::string& name, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const DatabaseError error(code & 0xFF, handle ? sqlite3_system_errno(handle) : 0,
                                  handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
        sqlite3_close(handle);
        throw error;
    }
    sqlite3_extended_result_codes(handle, 1);
    // A double-quoted name that does not exist is an error and not a text.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return handle;
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}
void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Database Database::file(const std::filesystem::path& path) {
    return Database(open(utf8(std::filesystem::absolute(path)), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
}

Database Database::inMemory() {
    return Database(open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY));
}

Database Database::overBytes(std::vector<std::uint8_t> bytes) {
    auto database = inMemory();
    database.m_bytes = std::move(bytes);
    const auto size = static_cast<sqlite3_int64>(database.m_bytes.size());
    const int code = sqlite3_deserialize(database.handle(), "main", database.m_bytes.data(), size, size,
                                         SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        database.fail(code);
    return database;
}

void Database::run(const std::string& sql) {
    if (const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

std::string Database::textOf(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

std::int64_t Database::integerOf(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<std::uint8_t> Database::bytes() {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> copy(
        sqlite3_serialize(handle(), "main", &size, 0), &sqlite3_free);
    if (!copy)
        fail(SQLITE_NOMEM);
    return {copy.get(), copy.get() + size};
}

void Database::fail(int code) const {
    throw DatabaseError(code & 0xFF, sqlite3_system_errno(handle()), sqlite3_errmsg(handle()));
}

Statement::Statement(const Database& database, std::string_view sql) : m_database(&database) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        database.fail(code);
}

void Statement::bindNull(int index) {
    sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bind(int index, std::int64_t number) {
    sqlite3_bind_int64(m_statement.get(), index, number);
}

void Statement::bind(int index, std::string_view text) {
    if (!isValidUtf8(text))
        throw DamagedContent("a text that is not UTF-8");
    // A null pointer would bind NULL.
    const int code = sqlite3_bind_text64(m_statement.get(), index, text.empty() ? "" : text.data(),
                                         text.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database->fail(code);
}

void Statement::bind(int index, std::span<const std::uint8_t> bytes) {
    const auto* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    if (const int code = sqlite3_bind_blob64(m_statement.get(), index, data, bytes.size(), SQLITE_STATIC);
        code != SQLITE_OK)
        m_database->fail(code);
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        try {
            m_database->fail(code);
        } catch (...) {
            sqlite3_reset(m_statement.get());
            throw;
        }
    }
    sqlite3_reset(m_statement.get());
    return false;
}

void Statement::expect(int column, int type) const {
    if (sqlite3_column_type(m_statement.get(), column) != type)
        throw DamagedContent(std::string("a value of the wrong type in ") +
                             sqlite3_column_name(m_statement.get(), column));
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    expect(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const {
    expect(column, SQLITE_TEXT);
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (!data)
        m_database->fail(SQLITE_NOMEM);
    const std::string_view text(data,
                                static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
    if (!isValidUtf8(text))
        throw DamagedContent(std::string("a text that is not UTF-8 in ") +
                             sqlite3_column_name(m_statement.get(), column));
    return text;
}

std::span<const std::uint8_t> Statement::blob(int column) const {
    expect(column, SQLITE_BLOB);
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

Id Statement::id(int column) const {
    const auto bytes = blob(column);
    Id id;
    if (bytes.size() != id.bytes.size())
        throw DamagedContent("an id of the wrong length");
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace metronet
