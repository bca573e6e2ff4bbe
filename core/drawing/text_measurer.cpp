// SPDX-License-Identifier: Apache-2.0
#include "drawing/text_measurer.h"

#include "drawing/advance_table.h"
#include "drawing/utf8.h"

#include <algorithm>

namespace metronet {

namespace {

/// Widths of what the table lacks, by class of character, in thousandths of an em: means over common fonts.
int classAdvance(char32_t c) {
    if (c < 0x20 || (c >= 0x300 && c < 0x370) || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 ||
        (c >= 0xFE00 && c < 0xFE10))
        return 0; // controls, combining marks, joiners
    if (c < 0x1100)
        return 600; // alphabets
    if (c >= 0x1E00 && c < 0x2000)
        return 600; // Latin and Greek with more accents
    if (c >= 0x2000 && c < 0x200B)
        return 300; // spaces
    if ((c >= 0x1100 && c < 0x1200) || (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7B0) ||
        (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF00 && c < 0xFF61))
        return 1000;                  // East Asian, full width
    return c >= 0x1F000 ? 1200 : 650; // emoji; symbols and other scripts
}

class StandardTextMeasurer final : public TextMeasurer {
public:
    double width(std::string_view text, bool bold) const override {
        const auto& advances = bold ? m_table.bold : m_table.regular;
        int sum = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto character = nextCharacter(text, at);
            sum += advance(advances, character);
        }
        return sum / 1000.0;
    }
    std::string_view name() const override { return "metronet-1"; }

private:
    int advance(std::span<const std::uint16_t> advances, char32_t character) const {
        const auto range = std::ranges::find_if(m_table.ranges, [character](const AdvanceRange& r) {
            return character >= r.first && character <= r.last;
        });
        if (range != m_table.ranges.end())
            if (const int known = advances[range->offset + (character - range->first)]; known > 0)
                return known;
        return classAdvance(character);
    }

    AdvanceTable m_table = advanceTable();
};

} // namespace

const TextMeasurer& standardTextMeasurer() {
    static const StandardTextMeasurer measurer;
    return measurer;
}

} // namespace metronet
