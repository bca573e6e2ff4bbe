// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/text_measurer.h"

#include <string>
#include <vector>

namespace metronet {

/// One line of a wrapped text.
struct WrappedLine {
    std::string text;
    double width = 0; ///< in em

    bool operator==(const WrappedLine&) const = default;
};

using WrappedText = std::vector<WrappedLine>;

/// Breaks a text into as few lines as fit the width (in em) and makes them as equal as they can be. Breaks at
/// spaces and after hyphens and slashes, and wherever the text has a line break; a longer word sticks out.
WrappedText wrapBalanced(std::string_view text, double width, const TextMeasurer& measurer, bool bold);

/// Of the widest line, in em.
double widthOf(const WrappedText& lines);

} // namespace metronet
