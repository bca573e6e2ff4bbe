// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// One cell as it stood in the file, quotes undone.
struct Cell {
    std::string text;
    bool quoted = false; ///< spaces at its ends were meant
    bool stray = false;  ///< text stood behind its closing quote
};

/// One row; `number` counts rows as a spreadsheet does, the headings being row 1.
struct CsvRow {
    int number = 0;
    std::vector<Cell> cells;
};

/// A table as rows of cells, without what its columns mean. Rows without any text are left out.
struct CsvRows {
    std::vector<CsvRow> rows;
    int unclosedQuote = 0; ///< number of the row where a quote is never closed, or 0
};

/// Reads RFC 4180 with line ends of any kind and new lines inside quotes. A first line `sep=;` names the
/// delimiter; otherwise the one of `;`, `,` and tab that splits the rows most evenly outside quotes is taken.
CsvRows parseCsv(std::string_view text);

/// Rows as the program writes them: UTF-8 with BOM, `;`, CRLF. A text a spreadsheet would take for a formula
/// is prefixed with `'`, which `withoutGuard` undoes.
std::string formatCsv(const std::vector<std::vector<std::string>>& rows);

/// The text without the `'` that keeps a spreadsheet from taking it for a formula.
std::string_view withoutGuard(std::string_view text);
/// The text with that `'` where it needs one.
std::string withGuard(std::string_view text);

} // namespace metronet
