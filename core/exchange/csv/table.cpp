// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/table.h"

#include "exchange/csv/decode.h"

namespace metronet {

Result<CsvTable> CsvTable::open(const Source& source, const FileBytes& file,
                                std::span<const ColumnSpec> specs, Import& import) {
    const auto path =
        source.files.size() > 1 ? pathText(source.path) + '/' + file.name : pathText(source.path);
    const auto decoded = decodeText(file.bytes);
    if (!decoded)
        return Error{ErrorCode::FormatBroken, {path, "", codeText(Reason::BrokenEncoding)}};
    auto parsed = parseCsv(*decoded);
    if (parsed.unclosedQuote > 0)
        return Error{ErrorCode::FormatBroken,
                     {path, std::to_string(parsed.unclosedQuote), codeText(Reason::UnclosedQuote)}};
    if (parsed.rows.empty())
        return Error{ErrorCode::NoContent, {path, "row"}};

    CsvTable table(file.name, import);
    if (decoded->find("\xEF\xBF\xBD") != std::string::npos)
        import.problems.push_back({"encoding", file.name, 0, {}, {}, codeText(Reason::BrokenEncoding)});
    table.readHeadings(parsed.rows.front(), specs);
    for (const auto& spec : specs)
        if (spec.required && !table.has(spec.field))
            return Error{ErrorCode::ColumnMissing, {path, std::string(spec.names.front())}};
    const auto width = parsed.rows.front().cells.size();
    parsed.rows.erase(parsed.rows.begin());
    table.m_rows = std::move(parsed.rows);
    table.reportShape(width);
    return table;
}

void CsvTable::readHeadings(const CsvRow& headings, std::span<const ColumnSpec> specs) {
    for (std::size_t i = 0; i < headings.cells.size(); ++i) {
        const std::string heading(trimmed(headings.cells[i].text));
        if (heading.empty())
            continue;
        auto found = matchHeading(heading, specs);
        if (!found) {
            m_import->notUnderstood.push_back(m_name + ": " + heading);
            continue;
        }
        found->index = i;
        if (std::ranges::any_of(m_columns, [&](const Column& column) { return column.isSameAs(*found); }))
            m_import->problems.push_back(
                {"column", m_name, headings.number, heading, heading, codeText(Reason::DuplicateColumn)});
        else
            m_columns.push_back(std::move(*found));
    }
}

void CsvTable::reportShape(std::size_t width) {
    for (const auto& row : m_rows) {
        const auto add = [&](std::string code, std::string value, Reason reason) {
            m_import->problems.push_back(
                {std::move(code), m_name, row.number, {}, std::move(value), codeText(reason)});
        };
        if (row.cells.size() < width)
            add("row", {}, Reason::ShortRow);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            if (i >= width && !trimmed(cell.text).empty())
                add("cell", cell.text, Reason::ExtraCell);
            if (cell.stray)
                add("cell", cell.text, Reason::StrayQuote);
        }
    }
}

const Column* CsvTable::column(std::string_view field, int number) const {
    for (const auto& column : m_columns)
        if (column.field == field && column.number == number)
            return &column;
    return nullptr;
}

bool CsvTable::has(std::string_view field) const {
    return std::ranges::any_of(m_columns, [&](const Column& column) { return column.field == field; });
}

int CsvTable::highestNumber(std::string_view field) const {
    int highest = 0;
    for (const auto& column : m_columns)
        if (column.field == field)
            highest = std::max(highest, column.number);
    return highest;
}

std::vector<std::string> CsvTable::languages() const {
    std::vector<std::string> found;
    for (const auto& column : m_columns)
        if (!column.language.empty() && std::ranges::find(found, column.language) == found.end())
            found.push_back(column.language);
    return found;
}

std::string_view CsvTable::Row::cell(std::string_view field, int columnNumber) const {
    const auto* column = m_table->column(field, columnNumber);
    if (!column || column->index >= m_row->cells.size())
        return {};
    return m_row->cells[column->index].text;
}

namespace {

std::string meant(const Cell& cell) {
    return std::string(withoutGuard(cell.quoted ? std::string_view(cell.text) : trimmed(cell.text)));
}

} // namespace

std::string CsvTable::Row::text(std::string_view field, int columnNumber) const {
    const auto* column = m_table->column(field, columnNumber);
    if (!column || column->index >= m_row->cells.size())
        return {};
    return meant(m_row->cells[column->index]);
}

std::vector<std::string> CsvTable::Row::list(std::string_view field) const {
    std::string parts = text(field);
    if (parts.find('|') == std::string::npos)
        std::ranges::replace_if(
            parts, [](char c) { return c == ',' || c == ';' || c == '\n'; }, '|');
    return splitTrimmed(parts, '|');
}

LocalizedText CsvTable::Row::localized(std::string_view field, int columnNumber) const {
    LocalizedText localized;
    for (const auto& column : m_table->m_columns)
        if (column.field == field && column.number == columnNumber && column.index < m_row->cells.size())
            localized.set(column.language, meant(m_row->cells[column.index]));
    return localized;
}

void CsvTable::Row::report(std::string_view field, Reason reason, int columnNumber) const {
    const auto* column = m_table->column(field, columnNumber);
    m_table->m_import->problems.push_back({"cell", m_table->m_name, m_row->number,
                                           column ? column->heading : std::string(field),
                                           std::string(cell(field, columnNumber)), codeText(reason)});
}

void CsvTable::Row::report(std::string_view code, std::string_view field, std::string_view value,
                           Reason reason) const {
    const auto* column = m_table->column(field, 1);
    m_table->m_import->problems.push_back({std::string(code), m_table->m_name, m_row->number,
                                           column ? column->heading : std::string(field), std::string(value),
                                           codeText(reason)});
}

} // namespace metronet
