// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/code_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// What a prerequisite cell asks for: all of the groups, any of the codes within one. `A, B` is all of; `A of
/// B`, `A or B` and `A|B` are any of; `A, B of C` is A and one of B and C. A cell that as a whole is
/// somebody's code is that code.
std::vector<std::vector<std::string>> parseRequirementCell(std::string_view text, const CodeBook& stations);

} // namespace metronet
