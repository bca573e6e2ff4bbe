// SPDX-License-Identifier: Apache-2.0
#include "check/rules.h"
#include "curriculum/partition.h"

#include <algorithm>
#include <unordered_map>

namespace metronet {

namespace {

/// T08: the lines form more than one connected part; lines that share a station are connected, and a line
/// without stops is a part of its own. One finding. Subjects: every line, those outside the largest part
/// first and alone in the key, so that a network accepted in its pieces stays so while its largest part
/// grows. Arguments: the number of parts, then the codes of the lines outside the largest.
std::vector<Finding> find(const CheckContext& context) {
    std::unordered_map<Id, std::size_t> indexOf;
    for (std::size_t i = 0; i < context.lines.size(); ++i)
        indexOf.emplace(context.lines[i].line->id, i);
    Partition connected(context.lines.size());
    for (const auto& [station, lines] : context.linesAt)
        for (const auto& line : lines)
            connected.join(indexOf.at(lines.front()), indexOf.at(line));

    const auto parts = connected.parts();
    if (parts.size() < 2)
        return {};
    const auto& largest = *std::ranges::max_element(parts, {}, [](const auto& part) { return part.size(); });
    std::vector<EntityRef> inside;
    std::vector<EntityRef> outside;
    std::vector<std::string> arguments{std::to_string(parts.size())};
    for (std::size_t i = 0; i < context.lines.size(); ++i) {
        const auto* line = context.lines[i].line;
        const bool isInside = std::ranges::binary_search(largest, i);
        (isInside ? inside : outside).push_back(EntityRef::line(line->id));
        if (!isInside)
            arguments.push_back(line->code);
    }
    std::ranges::sort(inside);
    std::ranges::sort(outside);

    auto finding = makeFinding(Severity::Warning, outside, std::move(arguments));
    finding.key = networkInPieces.code;
    for (const auto& line : outside)
        finding.key += ':' + line.id.toString();
    finding.subjects.insert(finding.subjects.end(), inside.begin(), inside.end());
    return {std::move(finding)};
}

} // namespace

const Rule networkInPieces{"T08", find};

} // namespace metronet
