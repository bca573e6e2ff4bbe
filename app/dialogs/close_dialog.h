// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace metronet {

/// What a user wants done with unsaved work.
enum class CloseChoice { Save, Keep, Discard, Stay };

/// Asks what to do with the unsaved work on this project.
CloseChoice askWhatToKeep(QWidget* parent, const QString& title);

} // namespace metronet
