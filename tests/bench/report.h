// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/meter.h"

#include <string>
#include <vector>

namespace metronet::bench {

/// What was measured, for people and for programs.
class Report {
public:
    void add(std::string name, int stations, Figures figures) {
        m_rows.push_back({std::move(name), stations, figures});
    }

    /// `[{"name":…,"n":…,"medianMs":…,"p99Ms":…,"peakMb":…}]`
    std::string json() const;

    /// A table with a row for each case and size; the last column says how many times the median of the size
    /// before it is: 10 is in proportion where the size is ten times as large.
    std::string text() const;

private:
    struct Row {
        std::string name;
        int stations;
        Figures figures;
    };
    std::vector<Row> m_rows;
};

} // namespace metronet::bench
