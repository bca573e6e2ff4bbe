// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <chrono>

namespace metronet {

inline Timestamp now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace metronet
