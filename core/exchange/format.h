// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import.h"
#include "exchange/source.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace metronet {

/// One way a network is written down elsewhere. The window and the command line offer what stands in
/// `formats()` and know nothing else about formats.
struct Format {
    std::string_view name;                 ///< as `--format` takes it
    std::vector<std::string_view> endings; ///< of files it writes, the most telling first
    bool (*recognises)(const Source&);     ///< by content, never by name; cheap and safe on anything
    Result<Import> (*read)(const Source&);
    /// One file, or the tables of a set, by name; empty function where Metronet does not write the format.
    std::vector<FileBytes> (*write)(const Network&, const Assets&);
};

/// Every format there is. A reader asks them in this order whether they recognise a source.
std::span<const Format> formats();

/// By name, or null.
const Format* formatNamed(std::string_view name);

/// By the ending of the file to be written, or null. The longest ending decides: `.line-graph.json` before
/// `.json`.
const Format* formatForEnding(const std::filesystem::path& path);

/// Reads a source: files, or a folder with a CSV set. The content decides on the format where none is named.
/// What comes back keeps every invariant of `apply`. Errors: those of `loadSource`, FormatUnknown, and what
/// the reader of the format gives.
Result<Import> importSource(const std::vector<std::filesystem::path>& paths,
                            std::optional<std::string_view> format = std::nullopt);

/// Writes a network. The ending decides where no format is named; a CSV set goes into a folder, or into one
/// archive where the ending is `.csv.zip`. Nothing is left behind and nothing there is touched unless all
/// could be written. Errors: ExportUnsupported, FileUnwritable, FileIsDirectory.
Result<void> exportNetwork(const Network& network, const Assets& assets, const std::filesystem::path& target,
                           std::optional<std::string_view> format = std::nullopt);

} // namespace metronet
