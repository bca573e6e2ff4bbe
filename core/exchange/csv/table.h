// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/localized_text.h"
#include "exchange/csv/columns.h"
#include "exchange/csv/rows.h"
#include "exchange/csv/values.h"
#include "exchange/csv/words.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace metronet {

/// One table of a set with what its headings mean. Reading a cell that cannot be understood adds a problem to
/// the import with file, row, column and value, and leaves what it was to fill as it was.
class CsvTable {
public:
    /// Errors: FormatBroken for what is no text or ends inside quotes, NoContent without rows, ColumnMissing.
    static Result<CsvTable> open(const Source& source, const FileBytes& file,
                                 std::span<const ColumnSpec> specs, Import& import);

    std::size_t rowCount() const { return m_rows.size(); }

    bool has(std::string_view field) const;
    /// Highest number of a numbered column.
    int highestNumber(std::string_view field) const;
    /// Languages its headings name, in order.
    std::vector<std::string> languages() const;

    /// A row to read from. Only while the table lives.
    class Row {
    public:
        int number() const { return m_row->number; }

        /// Text as it stands, spaces at its ends dropped unless they were quoted; empty where there is none.
        std::string text(std::string_view field, int columnNumber = 1) const;
        /// A key, as text.
        std::string code(std::string_view field) const { return std::string(trimmed(text(field))); }
        /// The parts of a list, separated by `|`; where there is none, by `,`, `;` or new lines.
        std::vector<std::string> list(std::string_view field) const;
        LocalizedText localized(std::string_view field, int columnNumber = 1) const;

        template <CodedEnum E>
        void read(std::string_view field, E& into, int columnNumber = 1) const {
            const auto word = trimmed(cell(field, columnNumber));
            if (word.empty())
                return;
            if (const auto value = parseWord<E>(word))
                into = *value;
            else
                report(field, Reason::UnknownWord, columnNumber);
        }
        /// Through one of the parsers of values.h.
        template <class T, class Into, class Parse>
        void parse(std::string_view field, Into& into, Parse&& parser) const {
            const auto word = trimmed(cell(field, 1));
            if (word.empty())
                return;
            const Parsed<T> parsed = parser(word);
            if (const auto* value = std::get_if<T>(&parsed))
                into = *value;
            else
                report(field, std::get<Reason>(parsed));
        }

        /// Adds a problem about a cell of this row.
        void report(std::string_view field, Reason reason, int columnNumber = 1) const;
        void report(std::string_view code, std::string_view field, std::string_view value,
                    Reason reason) const;

    private:
        friend CsvTable;
        Row(const CsvTable& table, const CsvRow& row) : m_table(&table), m_row(&row) {}
        std::string_view cell(std::string_view field, int columnNumber) const;

        const CsvTable* m_table;
        const CsvRow* m_row;
    };
    Row row(std::size_t index) const { return {*this, m_rows[index]}; }

private:
    CsvTable(std::string name, Import& import) : m_name(std::move(name)), m_import(&import) {}

    void readHeadings(const CsvRow& headings, std::span<const ColumnSpec> specs);
    void reportShape(std::size_t width);
    const Column* column(std::string_view field, int number) const;

    std::string m_name;
    Import* m_import;
    std::vector<Column> m_columns;
    std::vector<CsvRow> m_rows;
};

} // namespace metronet
