// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace metronet {

/// Text as it may stand between tags or in a quoted attribute: the five special characters escaped, what
/// XML 1.0 does not allow (control characters, lone surrogates, U+FFFE and U+FFFF) left out, broken UTF-8 as
/// U+FFFD.
std::string xmlEscaped(std::string_view text);

/// A name that is valid as an XML id and differs wherever the text does: letters, digits, `-` and `.` stay,
/// every other byte becomes `_` and two hexadecimal digits.
std::string xmlIdPart(std::string_view text);

} // namespace metronet
