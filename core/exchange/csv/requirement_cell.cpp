// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/requirement_cell.h"

#include "base/text.h"

namespace metronet {

namespace {

void replaceWord(std::string& text, std::string_view word, std::string_view with) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + with.size()))
        text.replace(at, word.size(), with);
}

} // namespace

std::vector<std::vector<std::string>> parseRequirementCell(std::string_view text, const CodeBook& stations) {
    const auto whole = trimmed(text);
    if (whole.empty())
        return {};
    if (stations.find(whole))
        return {{std::string(whole)}};
    std::string marks(whole);
    for (const std::string_view anyOf : {" of ", " OF ", " Of ", " or ", " OR ", " Or "})
        replaceWord(marks, anyOf, "|");
    for (const std::string_view allOf :
         {" en ", " EN ", " En ", " and ", " AND ", " And ", ";", "\n", "&", "+"})
        replaceWord(marks, allOf, ",");
    std::vector<std::vector<std::string>> groups;
    for (const auto& group : splitTrimmed(marks, ','))
        if (auto codes = splitTrimmed(group, '|'); !codes.empty())
            groups.push_back(std::move(codes));
    return groups;
}

} // namespace metronet
