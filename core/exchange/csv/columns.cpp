// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/columns.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace metronet {

namespace {

/// What languages are called in headings, longest spellings first so that `nl` does not win over
/// `nederlands`.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> languages{{
    {"nederlands", "nl"}, {"dutch", "nl"}, {"engels", "en"}, {"english", "en"}, {"duits", "de"},
    {"german", "de"},     {"frans", "fr"}, {"french", "fr"}, {"fries", "fy"},   {"frisian", "fy"},
    {"nl", "nl"},         {"en", "en"},    {"de", "de"},     {"fr", "fr"},      {"fy", "fy"},
    {"es", "es"},         {"pl", "pl"},    {"tr", "tr"},     {"ar", "ar"},      {"uk", "uk"},
}};

bool isLocalized(ColumnForm form) {
    return form == ColumnForm::Localized || form == ColumnForm::LocalizedNumbered;
}
bool isNumbered(ColumnForm form) {
    return form == ColumnForm::Numbered || form == ColumnForm::LocalizedNumbered;
}

/// The language a heading ends with after a mark or a space (`title_pt-BR`), cut off; only a real tag: two
/// letters and perhaps subtags.
std::string takeLanguageTag(std::string_view& heading) {
    const auto mark = heading.find_last_of("_ (.");
    if (mark == std::string_view::npos)
        return {};
    std::string tag(heading.substr(mark + 1));
    std::erase(tag, ')');
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool real = tag.size() >= 2 && isLetter(tag[0]) && isLetter(tag[1]) &&
                      (tag.size() == 2 || (tag[2] == '-' && tag.size() > 4));
    if (!real)
        return {};
    heading = heading.substr(0, mark);
    std::transform(tag.begin(), tag.begin() + 2, tag.begin(),
                   [](char c) { return c < 'a' ? char(c + 32) : c; });
    return tag;
}

/// Whether what follows the name is nothing, a number, a language or both, as far as the form allows.
bool matchTail(std::string_view tail, ColumnForm form, Column& column) {
    if (isNumbered(form)) {
        const auto* end = tail.data() + tail.size();
        int number = 0;
        const auto [stop, fault] = std::from_chars(tail.data(), end, number);
        if (fault == std::errc()) {
            if (number < 1 || number > 100)
                return false;
            column.number = number;
            tail.remove_prefix(static_cast<std::size_t>(stop - tail.data()));
        }
    }
    if (!isLocalized(form))
        return tail.empty();
    if (tail.empty()) {
        if (column.language.empty())
            column.language = "nl";
        return true;
    }
    const auto* found =
        std::ranges::find(languages, tail, &std::pair<std::string_view, std::string_view>::first);
    if (found == languages.end() || !column.language.empty())
        return false;
    column.language = found->second;
    return true;
}

std::string joined(std::string_view text) {
    std::string folded = foldForComparison(text);
    std::erase(folded, ' ');
    return folded;
}

/// The column whose name is the longest the heading begins with.
std::optional<Column> match(std::string_view heading, const std::string& language,
                            std::span<const ColumnSpec> specs) {
    const auto wanted = joined(heading);
    std::optional<Column> best;
    std::size_t bestLength = 0;
    for (const auto& spec : specs) {
        if (!language.empty() && !isLocalized(spec.form))
            continue;
        for (const auto name : spec.names) {
            const auto known = joined(name);
            Column column{0, {}, spec.field, language, 1};
            if (known.size() > bestLength && wanted.starts_with(known) &&
                matchTail(std::string_view(wanted).substr(known.size()), spec.form, column)) {
                best = std::move(column);
                bestLength = known.size();
            }
        }
    }
    return best;
}

} // namespace

std::optional<Column> matchHeading(std::string_view heading, std::span<const ColumnSpec> specs) {
    auto found = match(heading, {}, specs);
    if (!found) {
        auto shorter = heading;
        const auto tag = takeLanguageTag(shorter);
        if (!tag.empty())
            found = match(shorter, tag, specs);
    }
    if (found)
        found->heading = heading;
    return found;
}

} // namespace metronet
