// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace metronet {

/// Tells how wide text is, in em, so that the core can break lines and place labels without a font.
/// Implementations are safe to call from any thread.
class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;

    /// Advance width of one line of UTF-8 text at an em size of 1.
    virtual double width(std::string_view text, bool bold) const = 0;
    /// Names the table, so that a project can say which metrics it was laid out with.
    virtual std::string_view name() const = 0;
};

/// The committed advance table: the same on every machine, so a map wraps alike everywhere.
const TextMeasurer& standardTextMeasurer();

} // namespace metronet
