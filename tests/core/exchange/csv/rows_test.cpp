// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/rows.h"

using namespace metronet;

namespace {

std::vector<std::vector<std::string>> texts(const CsvRows& table) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : table.rows) {
        rows.emplace_back();
        for (const auto& cell : row.cells)
            rows.back().push_back(cell.text);
    }
    return rows;
}

using Texts = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("Quotes, doubled quotes and new lines inside quotes are undone") {
    CHECK(texts(parseCsv("a;b\r\n\"x;y\";\"say \"\"hi\"\"\"\r\n\"two\nlines\";z")) ==
          Texts{{"a", "b"}, {"x;y", "say \"hi\""}, {"two\nlines", "z"}});
}

TEST_CASE("Line ends of every kind end a row, and rows are numbered as in a spreadsheet") {
    const auto table = parseCsv("a;b\n\n1;2\r3;4\r\n;\n5;6");
    CHECK(texts(table) == Texts{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}});
    CHECK(table.rows[1].number == 3);
    CHECK(table.rows[3].number == 6);
}

TEST_CASE("The delimiter is the one that splits evenly outside quotes") {
    CHECK(texts(parseCsv("a,b,c\n1,\"2;3;4;5\",6\n")) == Texts{{"a", "b", "c"}, {"1", "2;3;4;5", "6"}});
    CHECK(texts(parseCsv("a\tb\n1,5\t2,5\n")) == Texts{{"a", "b"}, {"1,5", "2,5"}});
    CHECK(texts(parseCsv("a;b\nx, y;2,5\nx, z;3,5\n")) ==
          Texts{{"a", "b"}, {"x, y", "2,5"}, {"x, z", "3,5"}});
}

TEST_CASE("A first line sep= names the delimiter and is no row") {
    const auto table = parseCsv("sep=;\r\na;b,c\r\n1;2,3\r\n");
    CHECK(texts(table) == Texts{{"a", "b,c"}, {"1", "2,3"}});
    CHECK(table.rows.front().number == 1);
    CHECK(texts(parseCsv("sep=|\na|b\n")) == Texts{{"a", "b"}});
}

TEST_CASE("A quote that is never closed is found, text behind a closing quote is kept and marked") {
    CHECK(parseCsv("a;b\n1;\"2\n3;4\n").unclosedQuote == 2);
    const auto stray = parseCsv("a;b\n\"x\"y;2\n");
    CHECK(stray.rows[1].cells[0].text == "xy");
    CHECK(stray.rows[1].cells[0].stray);
    CHECK(stray.unclosedQuote == 0);
}

TEST_CASE("What a spreadsheet would take for a formula is guarded, and the guard comes off again") {
    for (const std::string text :
         {"=1+1", "+31 6", "-", "@name", "\ttab", "\rcr", "'=1", "''=1", "'quoted'", "plain", ""}) {
        const auto guarded = withGuard(text);
        CHECK(withoutGuard(guarded) == text);
        CHECK((guarded.empty() || std::string("=+-@\t\r").find(guarded[0]) == std::string::npos));
    }
    CHECK(withGuard("'quoted'") == "'quoted'");
}

TEST_CASE("Rows are written with BOM, semicolons and CRLF, and read back") {
    const Texts rows{{"code", "text"}, {"1", "a;b"}, {"2", "two\nlines"}, {"3", " spaces "}, {"4", "\"q\""}};
    const auto text = formatCsv(rows);
    CHECK(text.starts_with("\xEF\xBB\xBF"
                           "code;text\r\n"));
    CHECK(text.ends_with("\r\n"));
    CHECK(texts(parseCsv(std::string_view(text).substr(3))) == rows);
}
