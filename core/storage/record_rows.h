// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/child_rows.h"

#include <memory>

namespace metronet {

/// The rows of one field that has a table of its own, for records of one type.
class ChildStatements {
public:
    explicit ChildStatements(ChildTable table) : m_table(std::move(table)) {}

    Statement& insert(const Database& database);
    Statement& erase(const Database& database);
    /// Owner and values, by owner and order.
    Statement select(const Database& database) const;

private:
    ChildTable m_table;
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_erase;
};

/// Statements for the table of one record type, `columns` after id and changed_at.
class TableStatements {
public:
    TableStatements(std::string table, std::vector<std::string> columns)
        : m_table(std::move(table)), m_columns(std::move(columns)) {}

    /// Inserts, or takes the place of the row with this id.
    Statement& put(const Database& database);
    Statement& erase(const Database& database);
    /// By id.
    Statement select(const Database& database) const;

private:
    std::string columnList() const;

    std::string m_table;
    std::vector<std::string> m_columns;
    std::unique_ptr<Statement> m_put;
    std::unique_ptr<Statement> m_erase;
};

/// Records of one type as rows: the one place where a record meets its tables. Everything follows from the
/// list of its fields. References are not looked at here.
template <Record R>
class RecordRows {
public:
    RecordRows() : m_row(std::string(codeOf(R::kind)), columnsOfRecord()) {
        forEachChild([&]<class T>(const char* name, T R::*) {
            m_children.emplace_back(ChildRows<T>::table(std::string(codeOf(R::kind)), snakeCase(name)));
        });
    }

    /// Removes what the rows say of `before` and will not say of `after`; null: nothing stays.
    void remove(const Database& database, const R& before, const R* after) {
        auto child = m_children.begin();
        forEachChild([&]<class T>(const char*, T R::*member) {
            auto& statement = (child++)->erase(database);
            if (before.*member == T{} || (after && before.*member == after->*member))
                return;
            statement.bind(1, before.id);
            statement.run();
        });
        if (!after) {
            auto& statement = m_row.erase(database);
            statement.bind(1, before.id);
            statement.run();
        }
    }

    /// Writes what the rows do not say yet after `remove`; `before` is null for a new record.
    void put(const Database& database, const R* before, const R& after) {
        auto& statement = m_row.put(database);
        Binder binder(statement);
        binder.add(after.id);
        binder.add(std::int64_t{after.changedAt});
        m_texts.clear();
        R::fields([&]<class T>(const char*, T R::*member) {
            if constexpr (!ChildRows<T>::exists)
                bindColumns(binder, after.*member, m_texts);
        });
        statement.run();

        auto child = m_children.begin();
        forEachChild([&]<class T>(const char*, T R::*member) {
            const auto current = child++;
            if (before && before->*member == after.*member)
                return;
            ChildRows<T>::forEach(after.*member, [&](auto&& bindRow) {
                auto& insert = current->insert(database);
                Binder row(insert);
                row.add(after.id);
                bindRow(row);
                insert.run();
            });
        });
    }

    /// Every record, by id.
    std::vector<std::shared_ptr<R>> read(const Database& database) const {
        std::vector<std::shared_ptr<R>> records;
        auto rows = m_row.select(database);
        while (rows.step()) {
            RowReader row(rows);
            auto record = std::make_shared<R>();
            record->id = row.id();
            record->changedAt = row.integer();
            R::fields([&]<class T>(const char*, T R::*member) {
                if constexpr (ChildRows<T>::exists)
                    (*record).*member = T{};
                else
                    readColumns(row, (*record).*member);
            });
            records.push_back(std::move(record));
        }
        auto child = m_children.begin();
        forEachChild([&]<class T>(const char*, T R::*member) {
            readChildren<T>((child++)->select(database), member, records);
        });
        return records;
    }

private:
    /// Both run in order of id, so one walk along the records suffices.
    template <class T>
    static void readChildren(Statement rows, T R::*member, const std::vector<std::shared_ptr<R>>& records) {
        auto at = records.begin();
        while (rows.step()) {
            const auto owner = rows.id(0);
            while (at != records.end() && (*at)->id < owner)
                ++at;
            json_fields::require(at != records.end() && (*at)->id == owner,
                                 "a row of a record that is not there");
            RowReader row(rows, 1);
            ChildRows<T>::read(row, (**at).*member);
        }
    }

    template <class Visit>
    static void forEachChild(Visit&& visit) {
        R::fields([&]<class T>(const char* name, T R::*member) {
            if constexpr (ChildRows<T>::exists)
                visit(name, member);
        });
    }

    static std::vector<std::string> columnsOfRecord() {
        std::vector<std::string> names;
        R::fields([&]<class T>(const char* name, T R::*) {
            if constexpr (!ChildRows<T>::exists)
                columnNames<T>(snakeCase(name), names);
        });
        return names;
    }

    TableStatements m_row;
    std::vector<ChildStatements> m_children; ///< in order of the fields
    std::deque<std::string> m_texts;         ///< made for the statement that runs
};

} // namespace metronet
