// SPDX-License-Identifier: Apache-2.0
#include "storage/record_rows.h"

namespace metronet {

namespace {

std::string inQuotes(const std::string& name) {
    return '"' + name + '"';
}

std::string list(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += ", " + inQuotes(name);
    return text;
}

Statement& prepared(std::unique_ptr<Statement>& statement, const Database& database, const std::string& sql) {
    if (!statement)
        statement = std::make_unique<Statement>(database, sql);
    return *statement;
}

} // namespace

Statement& ChildStatements::insert(const Database& database) {
    if (m_insert)
        return *m_insert;
    std::string names = inQuotes(m_table.owner) + list(m_table.columns);
    std::string values = "?";
    for (std::size_t i = 0; i < m_table.columns.size(); ++i)
        values += ", ?";
    if (!m_table.filterColumn.empty()) {
        names += ", " + inQuotes(m_table.filterColumn);
        values += ", '" + m_table.filterValue + "'";
    }
    return prepared(m_insert, database,
                    "INSERT INTO " + inQuotes(m_table.table) + " (" + names + ") VALUES (" + values + ")");
}

Statement& ChildStatements::erase(const Database& database) {
    std::string sql = "DELETE FROM " + inQuotes(m_table.table) + " WHERE " + inQuotes(m_table.owner) + " = ?";
    if (!m_table.filterColumn.empty())
        sql += " AND " + inQuotes(m_table.filterColumn) + " = '" + m_table.filterValue + "'";
    return prepared(m_erase, database, sql);
}

Statement ChildStatements::select(const Database& database) const {
    std::string sql =
        "SELECT " + inQuotes(m_table.owner) + list(m_table.columns) + " FROM " + inQuotes(m_table.table);
    if (!m_table.filterColumn.empty())
        sql += " WHERE " + inQuotes(m_table.filterColumn) + " = '" + m_table.filterValue + "'";
    sql += " ORDER BY " + inQuotes(m_table.owner) + ", " + inQuotes(m_table.order);
    return Statement(database, sql);
}

std::string TableStatements::columnList() const {
    return "\"id\", \"changed_at\"" + list(m_columns);
}

Statement& TableStatements::put(const Database& database) {
    if (m_put)
        return *m_put;
    std::string values = "?, ?";
    std::string updates = "\"changed_at\" = excluded.\"changed_at\"";
    for (const auto& column : m_columns) {
        values += ", ?";
        updates += ", " + inQuotes(column) + " = excluded." + inQuotes(column);
    }
    return prepared(m_put, database,
                    "INSERT INTO " + inQuotes(m_table) + " (" + columnList() + ") VALUES (" + values +
                        ") ON CONFLICT (\"id\") DO UPDATE SET " + updates);
}

Statement& TableStatements::erase(const Database& database) {
    return prepared(m_erase, database, "DELETE FROM " + inQuotes(m_table) + " WHERE \"id\" = ?");
}

Statement TableStatements::select(const Database& database) const {
    return Statement(database, "SELECT " + columnList() + " FROM " + inQuotes(m_table) + " ORDER BY \"id\"");
}

} // namespace metronet
