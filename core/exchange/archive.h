// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exchange/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// True for bytes that begin like a zip archive.
bool isArchive(std::string_view bytes);

/// The files of a zip archive, folders dropped from their names. An archive from a stranger may be made to
/// swell: more than 1,000 entries, 200 MB in all or a hundred times its own size is refused with
/// FormatBroken. `path` is for messages.
Result<std::vector<FileBytes>> unpack(std::string_view bytes, const std::string& path);

/// A zip archive of these files; equal files give equal bytes.
std::string pack(const std::vector<FileBytes>& files);

} // namespace metronet
