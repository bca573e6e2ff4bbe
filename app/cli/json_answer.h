// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curriculum/network_counts.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace metronet {

/// Keys in the order in which they are written down.
using Json = nlohmann::ordered_json;

inline void print(std::ostream& out, const Json& document) {
    out << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

inline Json toJson(const NetworkCounts& counts) {
    return {
        {"academies", counts.academies},      {"lines", counts.lines}, {"branches", counts.branches},
        {"stations", counts.stations},        {"stops", counts.stops}, {"requirements", counts.requirements},
        {"interchanges", counts.interchanges}};
}

} // namespace metronet
