// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <functional>
#include <ostream>

namespace metronet {

/// Where a command speaks: its answer goes to `out`, everything else to `err`. UTF-8.
struct Console {
    std::ostream& out;
    std::ostream& err;
};

/// What a command found; the exit code of the program. What cannot be done is an Error, and 2.
enum class Answer { Clean = 0, NotClean = 1 };
inline constexpr int exitNotDone = 2;

/// A command with its options as the user gave them.
using Run = std::function<Result<Answer>(Console&)>;

} // namespace metronet
