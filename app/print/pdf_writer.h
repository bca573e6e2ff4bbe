// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/document_info.h"

#include "base/error.h"
#include "drawing/page.h"

#include <filesystem>

namespace metronet {

class PictureStore;

/// Writes a map as one page of PDF: vector graphics, the map font embedded, text that can be selected and
/// searched.
Result<void> writePdf(const std::filesystem::path& path, const Drawing& drawing, PictureStore& pictures,
                      const Page& page, const DocumentInfo& info);

} // namespace metronet
