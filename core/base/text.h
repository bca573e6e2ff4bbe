// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// True for well-formed UTF-8 without NUL.
bool isValidUtf8(std::string_view text);

/// The text with case, accents and punctuation folded away and runs of spaces made one: what decides whether
/// two titles read alike (`Café-bezoek` and `CAFE bezoek` do). Invalid UTF-8 is folded byte by byte.
std::string foldForComparison(std::string_view text);

/// Without white space at both ends (ASCII white space and the no-break space).
std::string_view trimmed(std::string_view text);

/// The parts between separators, each trimmed; empty parts are left out.
std::vector<std::string> splitTrimmed(std::string_view text, char separator);

/// Natural order: digits compare as numbers, so `M2` comes before `M10`. Ties fall back to byte order.
bool naturalLess(std::string_view a, std::string_view b);

/// Windows-1252 bytes as UTF-8. Bytes without a meaning there become U+FFFD.
std::string fromWindows1252(std::string_view bytes);

} // namespace metronet
