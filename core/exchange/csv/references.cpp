// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/tables.h"

namespace metronet {

std::string claimCode(const CsvTable::Row& row, CodeBook& codes, Id id) {
    const auto wanted = row.code("code");
    if (wanted.empty())
        row.report("code", Reason::Missing);
    else if (codes.find(wanted))
        row.report("T01", "code", wanted, Reason::DuplicateCode);
    return codes.claim(wanted, id);
}

void reserveCodes(const CsvTable& table, CodeBook& codes) {
    for (std::size_t i = 0; i < table.rowCount(); ++i)
        codes.reserve(table.row(i).code("code"));
}

std::optional<Id> findReference(const CsvTable::Row& row, std::string_view field, std::string_view code,
                                const CodeBook& codes) {
    if (const auto* id = codes.find(code))
        return *id;
    row.report("T02", field, code, Reason::UnknownReference);
    return std::nullopt;
}

std::vector<Id> findReferences(const CsvTable::Row& row, std::string_view field,
                               const std::vector<std::string>& codes, const CodeBook& book) {
    std::vector<Id> found;
    for (const auto& code : codes)
        if (const auto id = findReference(row, field, code, book))
            found.push_back(*id);
    return found;
}

} // namespace metronet
