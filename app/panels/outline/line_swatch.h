// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/outline/outline_tree.h"

#include <QIcon>

namespace metronet {

/// The sign before a row: a line's stroke, a stop on it, an interchange's ring.
QIcon outlineIcon(const OutlineNode& node);

} // namespace metronet
