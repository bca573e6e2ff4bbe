// SPDX-License-Identifier: Apache-2.0
#include "bench/report.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace metronet::bench {

std::string Report::json() const {
    auto rows = nlohmann::ordered_json::array();
    for (const auto& row : m_rows)
        rows.push_back({{"name", row.name},
                        {"n", row.stations},
                        {"medianMs", row.figures.medianMs},
                        {"p99Ms", row.figures.p99Ms},
                        {"peakMb", row.figures.peakMb}});
    return rows.dump(2) + '\n';
}

std::string Report::text() const {
    std::array<char, 160> line{};
    std::string text;
    const auto add = [&](int length) { text.append(line.data(), static_cast<std::size_t>(length)); };
    add(std::snprintf(line.data(), line.size(), "%-14s %8s %12s %12s %9s %8s\n", "case", "stations",
                      "median ms", "p99 ms", "peak MB", "growth"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        std::array<char, 16> growth{};
        if (i > 0 && m_rows[i - 1].name == row.name && m_rows[i - 1].figures.medianMs > 0)
            std::snprintf(growth.data(), growth.size(), "x%.1f",
                          row.figures.medianMs / m_rows[i - 1].figures.medianMs);
        add(std::snprintf(line.data(), line.size(), "%-14s %8d %12.3f %12.3f %9.1f %8s\n", row.name.c_str(),
                          row.stations, row.figures.medianMs, row.figures.p99Ms, row.figures.peakMb,
                          growth.data()));
    }
    return text;
}

} // namespace metronet::bench
