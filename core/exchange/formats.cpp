// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "exchange/archive.h"
#include "exchange/csv/csv_set.h"
#include "exchange/format.h"
#include "exchange/json/json_document.h"
#include "exchange/line_graph/line_graph.h"

#include <array>

namespace metronet {

namespace {

std::vector<FileBytes> writeCsv(const Network& network, const Assets&) {
    return writeCsvSet(network);
}

std::vector<FileBytes> writeJsonFile(const Network& network, const Assets& assets) {
    return {{"network.json", writeJson(network, assets)}};
}

std::vector<FileBytes> writeLineGraphFile(const Network& network, const Assets&) {
    return {{"network.line-graph.json", writeLineGraph(network)}};
}

} // namespace

std::span<const Format> formats() {
    static const std::array all{
        Format{"csv", {".csv.zip"}, isCsvSet, readCsvSet, writeCsv},
        Format{"json", {".json"}, isJson, readJson, writeJsonFile},
        Format{"line-graph", {".line-graph.json"}, isLineGraph, readLineGraph, writeLineGraphFile},
    };
    return all;
}

const Format* formatNamed(std::string_view name) {
    for (const auto& format : formats())
        if (format.name == name)
            return &format;
    return nullptr;
}

const Format* formatForEnding(const std::filesystem::path& path) {
    const auto name = pathText(path.filename());
    const Format* best = nullptr;
    std::size_t longest = 0;
    for (const auto& format : formats()) {
        for (const auto ending : format.endings) {
            if (ending.size() > longest && name.size() > ending.size() && name.ends_with(ending)) {
                best = &format;
                longest = ending.size();
            }
        }
    }
    std::error_code fault;
    const bool folder = !path.has_extension() || std::filesystem::is_directory(path, fault);
    return !best && folder ? formatNamed("csv") : best;
}

} // namespace metronet
