// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/rows.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace metronet {

namespace {

/// Takes one text apart with one delimiter.
class CsvParser {
public:
    CsvParser(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    CsvRows parse(std::size_t rowLimit) {
        CsvRows table;
        for (int number = 1; m_at < m_text.size() && table.rows.size() < rowLimit; ++number) {
            CsvRow row{number, {}};
            do
                row.cells.push_back(cell());
            while (takeDelimiter());
            takeLineEnd();
            if (m_unclosed && table.unclosedQuote == 0)
                table.unclosedQuote = number;
            const bool empty =
                std::ranges::all_of(row.cells, [](const Cell& c) { return trimmed(c.text).empty(); });
            if (!empty)
                table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    Cell cell() {
        Cell cell;
        const auto opening = m_text.find_first_not_of(' ', m_at);
        if (opening != std::string_view::npos && m_text[opening] == '"') {
            m_at = opening + 1;
            cell.quoted = true;
            readQuoted(cell.text);
        }
        std::string rest;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd())
            rest += m_text[m_at++];
        if (!cell.quoted) {
            cell.text = std::move(rest);
        } else if (!trimmed(rest).empty()) {
            cell.stray = true;
            cell.text += rest;
        }
        return cell;
    }

    void readQuoted(std::string& into) {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c != '"') {
                into += c;
            } else if (m_at < m_text.size() && m_text[m_at] == '"') {
                into += c;
                ++m_at;
            } else {
                return;
            }
        }
        m_unclosed = true;
    }

    bool takeDelimiter() {
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd() {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    bool m_unclosed = false;
};

/// How well a delimiter fits: how many of the first rows have as many cells as the headings, then how many
/// those are.
std::pair<double, std::size_t> fit(std::string_view text, char delimiter) {
    constexpr std::size_t sample = 200;
    const auto rows = CsvParser(text, delimiter).parse(sample).rows;
    if (rows.empty() || rows.front().cells.size() < 2)
        return {0, 0};
    const auto width = rows.front().cells.size();
    const auto even =
        std::ranges::count_if(rows, [&](const CsvRow& row) { return row.cells.size() == width; });
    return {static_cast<double>(even) / static_cast<double>(rows.size()), width};
}

char delimiterOf(std::string_view text) {
    char best = ';';
    std::pair<double, std::size_t> bestFit{0, 0};
    for (const char candidate : {';', ',', '\t'}) {
        const auto candidateFit = fit(text, candidate);
        // A few broken rows must not lose against a delimiter that happens to occur once in every row.
        const bool better = candidateFit.first >= 0.8 && bestFit.first >= 0.8
                                ? candidateFit.second > bestFit.second
                                : candidateFit > bestFit;
        if (better) {
            best = candidate;
            bestFit = candidateFit;
        }
    }
    return best;
}

/// `sep=;` on a line of its own: the delimiter it names, and the text behind it.
char takeSeparatorLine(std::string_view& text) {
    const auto end = std::min(text.find_first_of("\r\n"), text.size());
    const auto line = text.substr(0, end);
    const bool quoted = line.starts_with("\"sep=") && line.size() == 7 && line.back() == '"';
    const bool plain = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
    if (!quoted && !plain)
        return 0;
    text.remove_prefix(end);
    if (text.starts_with('\r'))
        text.remove_prefix(1);
    if (text.starts_with('\n'))
        text.remove_prefix(1);
    return line[quoted ? 5 : 4];
}

bool looksLikeFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

bool isGuarded(std::string_view text) {
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos && first > 0 && looksLikeFormula(text.substr(first));
}

std::string quoted(std::string_view text) {
    const bool needed = text.find_first_of(";,\t\"\r\n") != std::string_view::npos || trimmed(text) != text;
    if (!needed)
        return std::string(text);
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell += '"';
}

} // namespace

CsvRows parseCsv(std::string_view text) {
    char delimiter = takeSeparatorLine(text);
    if (delimiter == 0)
        delimiter = delimiterOf(text);
    return CsvParser(text, delimiter).parse(std::string_view::npos);
}

std::string formatCsv(const std::vector<std::vector<std::string>>& rows) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += ';';
            text += quoted(row[i]);
        }
        text += "\r\n";
    }
    return text;
}

std::string_view withoutGuard(std::string_view text) {
    return isGuarded(text) ? text.substr(1) : text;
}

std::string withGuard(std::string_view text) {
    // A text that already looks guarded gets one more, so that reading it back takes away no more than was
    // added.
    return looksLikeFormula(text) || isGuarded(text) ? '\'' + std::string(text) : std::string(text);
}

} // namespace metronet
