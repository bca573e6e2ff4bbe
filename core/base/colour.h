// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace metronet {

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// Reads `#RRGGBB` or `RRGGBB`, either case.
    static std::optional<Colour> parse(std::string_view text);
    /// `#RRGGBB` in upper case.
    std::string toString() const;

    auto operator<=>(const Colour&) const = default;
};

inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{255, 255, 255};

/// Relative luminance, 0 to 1 (WCAG 2.2).
double luminance(Colour colour);

/// Contrast ratio, 1 to 21 (WCAG 2.2).
double contrast(Colour a, Colour b);

/// Black or white, whichever stands out more on the background.
Colour textOn(Colour background);

/// Colours for lines: each at least 3:1 on white and told apart under simulated protan-, deuter- and
/// tritanopia.
inline constexpr std::array<Colour, 9> linePalette{{{0x00, 0x00, 0xAA},
                                                    {0xEE, 0x66, 0x22},
                                                    {0xAA, 0x66, 0xEE},
                                                    {0x22, 0x66, 0x44},
                                                    {0x66, 0x00, 0x00},
                                                    {0x00, 0xAA, 0x66},
                                                    {0x88, 0x88, 0x88},
                                                    {0x22, 0x22, 0x22},
                                                    {0x66, 0x44, 0x66}}};

} // namespace metronet
