// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/reason.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace metronet {

/// What a cell says, or why it says nothing.
template <class T>
using Parsed = std::variant<T, Reason>;

/// `2,5` and `2.5` alike.
Parsed<double> parseNumber(std::string_view text);

/// A whole number from 0 up. `1.000` is refused: it may be a thousand or one.
Parsed<int> parseCount(std::string_view text);

/// The unit a duration's heading names.
enum class DurationUnit : std::uint8_t { None, Minutes, Hours };

/// Minutes from `2u30`, `2:30`, `150 min`, `2,5 uur`, and a bare number in the unit of its heading; rounded
/// to a whole minute where the unit is hours.
Parsed<int> parseMinutes(std::string_view text, DurationUnit unit);

/// An ISO date from an ISO date, `d-m-jjjj` (also with `/` and `.`), or the serial number Excel keeps for a
/// date.
Parsed<std::string> parseDate(std::string_view text);

/// `ja`, `yes`, `x`, `1`… and their opposites.
Parsed<bool> parseFlag(std::string_view text);

/// A number with as many decimals as it needs, decimal comma: what a Dutch spreadsheet takes as a number.
std::string formatNumber(double value);

} // namespace metronet
