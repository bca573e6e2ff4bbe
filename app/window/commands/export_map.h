// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/export_dialog.h"

#include "base/error.h"
#include "model/assets.h"
#include "model/network.h"

namespace metronet {

/// Writes a map in the format, paper and language chosen, in a worker while the window waits.
Result<void> exportTo(const QString& file, const Network& network, const Assets& assets,
                      const ExportChoice& choice);

} // namespace metronet
