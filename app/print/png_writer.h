// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/document_info.h"

#include "base/error.h"
#include "drawing/page.h"

#include <filesystem>

namespace metronet {

class PictureStore;

/// Writes a map on white as an image of `dotsPerInch` for each inch of paper, which the file states too, so
/// that it comes out at its own size where it is placed or printed. An image too large to paint is refused.
Result<void> writePng(const std::filesystem::path& path, const Drawing& drawing, PictureStore& pictures,
                      const Page& page, double dotsPerInch, const DocumentInfo& info);

} // namespace metronet
