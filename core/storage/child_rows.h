// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/branch.h"
#include "storage/columns.h"

namespace metronet {

/// Where the rows of a field with rows of its own stand: `owner` names the record, `filter` the field where
/// several share a table.
struct ChildTable {
    std::string table;
    std::string owner;
    std::string filterColumn; ///< empty: the table belongs to this field
    std::string filterValue;
    std::vector<std::string> columns; ///< of the values, without owner and filter
    std::string order;                ///< column that orders the rows of one owner
};

// One overload for each such type: its table, its rows bound after the owner, and a row added to the value.

template <class T>
struct ChildRows {
    static constexpr bool exists = false;
};

template <>
struct ChildRows<LocalizedText> {
    static constexpr bool exists = true;
    static ChildTable table(const std::string& record, const std::string& field) {
        return {record + "_text", record, "field", field, {"lang", "text"}, "lang"};
    }
    template <class Write>
    static void forEach(const LocalizedText& value, Write&& write) {
        for (const auto& entry : value.entries())
            write([&](Binder& binder) {
                binder.add(std::string_view(entry.first));
                binder.add(std::string_view(entry.second));
            });
    }
    static void read(RowReader& row, LocalizedText& value) {
        const auto language = row.text();
        value.set(language, row.text());
    }
};

template <>
struct ChildRows<ExternalIds> {
    static constexpr bool exists = true;
    static ChildTable table(const std::string& record, const std::string&) {
        return {record + "_external_id", record, {}, {}, {"source", "external_id"}, "source"};
    }
    template <class Write>
    static void forEach(const ExternalIds& value, Write&& write) {
        for (const auto& entry : value)
            write([&](Binder& binder) {
                binder.add(std::string_view(entry.first));
                binder.add(std::string_view(entry.second));
            });
    }
    static void read(RowReader& row, ExternalIds& value) {
        std::string source(row.text());
        value.emplace(std::move(source), row.text());
    }
};

/// Lists count their rows from 0 without a gap.
template <class Count>
void requireNext(RowReader& row, Count expected) {
    json_fields::require(row.integer() == static_cast<std::int64_t>(expected), "a gap in a list");
}

template <>
struct ChildRows<std::vector<Id>> {
    static constexpr bool exists = true;
    static ChildTable table(const std::string& record, const std::string& field) {
        return {record + '_' + field, record, {}, {}, {"ord", "item"}, "ord"};
    }
    template <class Write>
    static void forEach(const std::vector<Id>& value, Write&& write) {
        std::int64_t ord = 0;
        for (const auto& id : value)
            write([&](Binder& binder) {
                binder.add(ord++);
                binder.add(id);
            });
    }
    static void read(RowReader& row, std::vector<Id>& value) {
        requireNext(row, value.size());
        value.push_back(row.id());
    }
};

template <>
struct ChildRows<std::vector<Stop>> {
    static constexpr bool exists = true;
    static ChildTable table(const std::string& record, const std::string&) {
        return {"stop", record, {}, {}, {"ord", "id", "station", "call"}, "ord"};
    }
    template <class Write>
    static void forEach(const std::vector<Stop>& value, Write&& write) {
        std::int64_t ord = 0;
        for (const auto& stop : value)
            write([&](Binder& binder) {
                binder.add(ord++);
                binder.add(stop.id);
                binder.add(stop.station);
                binder.add(codeOf(stop.call));
            });
    }
    static void read(RowReader& row, std::vector<Stop>& value) {
        requireNext(row, value.size());
        auto& stop = value.emplace_back();
        stop.id = row.id();
        stop.station = row.id();
        readColumns(row, stop.call);
    }
};

} // namespace metronet
