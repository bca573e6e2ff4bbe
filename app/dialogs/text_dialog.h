// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace metronet {

/// Shows a longer text to read, copy or save: plain, with its heading above it.
void showText(QWidget* parent, const QString& title, const QString& heading, const QString& text);

} // namespace metronet
