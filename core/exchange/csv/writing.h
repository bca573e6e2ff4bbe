// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.h"
#include "exchange/csv/tables.h"

#include <functional>

namespace metronet {

/// The columns of one written table.
template <class R>
class CsvColumns {
public:
    using Cell = std::function<std::string(const R&)>;

    /// A column of text, guarded against being taken for a formula.
    void text(std::string heading, Cell cell) {
        m_columns.emplace_back(std::move(heading),
                               [cell = std::move(cell)](const R& record) { return withGuard(cell(record)); });
    }
    /// A column of numbers, written as they are.
    void number(std::string heading, Cell cell) {
        m_columns.emplace_back(std::move(heading), std::move(cell));
    }

    /// One column for each of the languages the field is written in somewhere, Dutch where it is nowhere.
    void localized(const std::string& heading, const Network& network,
                   std::function<LocalizedText(const R&)> field) {
        for (const auto& language : languagesOf(network, field))
            text(heading + '_' + language,
                 [field, language](const R& record) { return field(record).in(language); });
    }

    CsvContent content(const std::vector<const R*>& records) const {
        CsvContent rows(1);
        for (const auto& [heading, cell] : m_columns)
            rows.front().push_back(heading);
        for (const auto* record : records) {
            auto& row = rows.emplace_back();
            for (const auto& [heading, cell] : m_columns)
                row.push_back(cell(*record));
        }
        return rows;
    }

private:
    static std::vector<std::string> languagesOf(const Network& network,
                                                const std::function<LocalizedText(const R&)>& field) {
        std::vector<std::string> used;
        for (const auto& record : network.all<R>()) {
            const auto text = field(record);
            for (const auto& [language, words] : text.entries())
                if (std::ranges::find(used, language) == used.end())
                    used.push_back(language);
        }
        const auto& preferred = network.project().languages;
        std::ranges::sort(used, {}, [&](const std::string& language) {
            return std::pair(std::ranges::find(preferred, language) - preferred.begin(), language);
        });
        if (used.empty())
            used.emplace_back("nl");
        return used;
    }

    std::vector<std::pair<std::string, Cell>> m_columns;
};

/// The records of one type in the natural order of their codes.
template <class R>
std::vector<const R*> byCode(const Network& network) {
    std::vector<const R*> records;
    for (const auto& record : network.all<R>())
        records.push_back(&record);
    std::ranges::sort(records, [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    return records;
}

template <class R>
std::string codeFor(const Network& network, std::optional<Id> id) {
    const auto* record = id ? network.find<R>(*id) : nullptr;
    return record ? record->code : std::string();
}

inline std::string numberCell(std::optional<int> number) {
    return number ? std::to_string(*number) : std::string();
}

} // namespace metronet
