// SPDX-License-Identifier: Apache-2.0
#include "base/colour.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace metronet {

namespace {

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

} // namespace

std::optional<Colour> Colour::parse(std::string_view text) {
    if (text.starts_with('#'))
        text.remove_prefix(1);
    std::uint32_t value = 0;
    const auto* end = text.data() + text.size();
    if (text.size() != 6 || std::from_chars(text.data(), end, value, 16).ptr != end)
        return std::nullopt;
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                  static_cast<std::uint8_t>(value)};
}

std::string Colour::toString() const {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const auto channel : {red, green, blue}) {
        text += digits[channel >> 4];
        text += digits[channel & 0x0F];
    }
    return text;
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour a, Colour b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Colour textOn(Colour background) {
    return contrast(background, white) >= contrast(background, black) ? white : black;
}

} // namespace metronet
