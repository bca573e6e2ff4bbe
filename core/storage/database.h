// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace metronet {

/// What SQLite could not do. Thrown inside core/storage only; its public functions return Errors.
class DatabaseError : public std::runtime_error {
public:
    DatabaseError(int code, int systemError, const std::string& what)
        : std::runtime_error(what), m_code(code), m_systemError(systemError) {}

    int code() const { return m_code; }               ///< primary SQLite result code
    int systemError() const { return m_systemError; } ///< errno of the last failed call, or 0

private:
    int m_code;
    int m_systemError;
};

/// Rows that break a rule of the format. Thrown inside core/storage only, with a short reason in English.
class DamagedContent : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A connection. Used on one thread at a time.
class Database {
public:
    /// Opens or creates a file. The path is made absolute: SQLite may read a relative name as a URI.
    static Database file(const std::filesystem::path& path);
    /// An empty database in memory.
    static Database inMemory();
    /// A read-only database over these bytes, which it owns. Files beside the one they came from play no
    /// part.
    static Database overBytes(std::vector<std::uint8_t> bytes);

    /// Runs one or more statements that return nothing of interest.
    void run(const std::string& sql);
    /// First column of the first row as text; empty where there is no row.
    std::string textOf(const std::string& sql);
    std::int64_t integerOf(const std::string& sql);

    /// The content as the bytes of a file.
    std::vector<std::uint8_t> bytes();

    sqlite3* handle() const { return m_handle.get(); }
    [[noreturn]] void fail(int code) const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    explicit Database(sqlite3* handle) : m_handle(handle) {}

    std::vector<std::uint8_t> m_bytes; ///< outlives the handle that reads it
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// A prepared statement. Texts and blobs that are bound must live until it has run.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);

    void bindNull(int index);
    void bind(int index, std::int64_t number);
    /// Refuses what is not UTF-8, so that nothing is written which cannot be read again.
    void bind(int index, std::string_view text);
    void bind(int index, std::span<const std::uint8_t> bytes);
    void bind(int index, const Id& id) { bind(index, std::span<const std::uint8_t>(id.bytes)); }

    /// True when there is a row to read; at the end the statement is ready to run again.
    bool step();
    /// Runs to the end and is ready to run again.
    void run() {
        while (step()) {
        }
    }

    /// Columns of the current row. A value of another type than asked for is DamagedContent.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;              ///< until the next step; valid UTF-8 without NUL
    std::span<const std::uint8_t> blob(int column) const; ///< until the next step
    Id id(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    void expect(int column, int type) const;

    const Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// Everything between construction and `commit` happens as one, or not at all.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace metronet
