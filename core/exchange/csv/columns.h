// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// How a column may be varied in its heading.
enum class ColumnForm : std::uint8_t {
    Plain,
    Localized,         ///< with a language: `title_nl`, `Titel (Engels)`; without one it is Dutch
    Numbered,          ///< with a number: `bloom_level_2`
    LocalizedNumbered, ///< `learning_outcome_2_nl`
};

/// A column a table may have. `names` are the headings it goes by, without spaces and marks; the first is
/// written.
struct ColumnSpec {
    std::string_view field;
    ColumnForm form = ColumnForm::Plain;
    std::vector<std::string_view> names;
    bool required = false;
};

/// What a heading turned out to mean.
struct Column {
    std::size_t index = 0; ///< of the cell in a row
    std::string heading;   ///< as it stands in the file
    std::string_view field;
    std::string language; ///< of a localized column
    int number = 1;

    bool isSameAs(const Column& other) const {
        return field == other.field && language == other.language && number == other.number;
    }
};

/// The column a heading names, whatever its case, spaces and marks, in Dutch or English; nothing for a
/// heading nobody knows. `index` is left to the caller.
std::optional<Column> matchHeading(std::string_view heading, std::span<const ColumnSpec> specs);

} // namespace metronet
