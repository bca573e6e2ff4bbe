// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/tool_host.h"

#include <QKeyEvent>

namespace metronet {

class Walk;

/// The direction of an arrow key as x and y of -1, 0 or 1; nothing for another key.
std::optional<Point> arrowOf(int key);

/// How far an arrow key moves something: 5 mm, ten times that with Shift.
Point keyStep(Point arrow, Qt::KeyboardModifiers modifiers);

/// Whether arrow keys without Alt walk as well.
enum class PlainArrows { Walk, Ignored };

/// Selects another station by key and says its name: Tab and Shift+Tab go along the line, Home and End to its
/// ends, Alt with an arrow key to a station in that direction; any arrow key to the middle of the view where
/// nothing is selected. False for a key that leads nowhere, such as Tab at the end of a line.
bool walkByKey(ToolHost& host, Walk& walk, const QKeyEvent& event, PlainArrows plainArrows);

} // namespace metronet
