#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes core/drawing/advance_table.cpp: how wide each character of the map font is.

    packaging/fonts/make_advance_table.py Inter-Regular.otf Inter-Bold.otf > core/drawing/advance_table.cpp

The table is committed, so that labels break alike on machines without the font. Widths are in thousandths of an em,
without kerning. A new font or range changes how maps wrap: give standardTextMeasurer() a new name then.
"""
import struct
import sys

RANGES = [
    (0x0020, 0x007E, "Basic Latin"),
    (0x00A0, 0x017F, "Latin-1 and Latin Extended-A"),
    (0x2010, 0x2027, "dashes, quotes, bullets"),
    (0x2030, 0x203A, "per mille to angle quotes"),
    (0x20AC, 0x20AC, "euro"),
    (0x2122, 0x2122, "trade mark"),
    (0x2190, 0x2193, "arrows"),
    (0x2212, 0x2212, "minus"),
    (0x2264, 0x2265, "less or equal, greater or equal"),
]


class Font:
    """The few tables of an OpenType file that tell advances: head, hhea, hmtx and cmap."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()
        count = self.u16(4)
        self.tables = {}
        for i in range(count):
            tag, _, offset, _ = struct.unpack_from(">4sIII", self.data, 12 + 16 * i)
            self.tables[tag.decode()] = offset
        self.units_per_em = self.u16(self.tables["head"] + 18)
        self.metric_count = self.u16(self.tables["hhea"] + 34)
        self.glyphs = self.read_cmap()

    def u16(self, at):
        return struct.unpack_from(">H", self.data, at)[0]

    def read_cmap(self):
        base = self.tables["cmap"]
        for i in range(self.u16(base + 2)):
            platform, encoding, offset = struct.unpack_from(">HHI", self.data, base + 4 + 8 * i)
            if (platform, encoding) in ((3, 1), (0, 3)) and self.u16(base + offset) == 4:
                return self.read_format4(base + offset)
        raise SystemExit("no Unicode cmap of format 4")

    def read_format4(self, at):
        segments = self.u16(at + 6) // 2
        ends, starts = at + 14, at + 16 + 2 * segments
        deltas, offsets = starts + 2 * segments, starts + 4 * segments
        glyphs = {}
        for i in range(segments):
            delta, offset = self.u16(deltas + 2 * i), self.u16(offsets + 2 * i)
            first = self.u16(starts + 2 * i)
            for code in range(first, self.u16(ends + 2 * i) + 1):
                glyph = code
                if offset:
                    glyph = self.u16(offsets + 2 * i + offset + 2 * (code - first))
                    if glyph == 0:
                        continue
                glyphs[code] = (glyph + delta) & 0xFFFF
        return glyphs

    def advance(self, code):
        glyph = self.glyphs.get(code)
        if not glyph:
            return 0
        glyph = min(glyph, self.metric_count - 1)
        return round(self.u16(self.tables["hmtx"] + 4 * glyph) * 1000 / self.units_per_em)


def rows(font, first, last):
    numbers = [font.advance(code) for code in range(first, last + 1)]
    for i in range(0, len(numbers), 20):
        yield "    " + ", ".join(str(n) for n in numbers[i : i + 20]) + ","


def main():
    regular, bold = Font(sys.argv[1]), Font(sys.argv[2])
    print("// SPDX-License-Identifier: Apache-2.0")
    print("// Written by packaging/fonts/make_advance_table.py from Inter (SIL Open Font License 1.1); do not edit.")
    print("// clang-format off")
    print('#include "drawing/advance_table.h"\n\nnamespace metronet {\n\nnamespace {\n')
    for name, font in (("regular", regular), ("bold", bold)):
        print(f"constexpr std::uint16_t {name}Advances[] = {{")
        for first, last, title in RANGES:
            print(f"    // U+{first:04X} to U+{last:04X}: {title}")
            print("\n".join(rows(font, first, last)))
        print("};\n")
    print("constexpr AdvanceRange ranges[] = {")
    offset = 0
    for first, last, _ in RANGES:
        print(f"    {{0x{first:04X}, 0x{last:04X}, {offset}}},")
        offset += last - first + 1
    print("};\n\n} // namespace\n")
    print("AdvanceTable advanceTable() { return {ranges, regularAdvances, boldAdvances}; }\n")
    print("} // namespace metronet")


main()
