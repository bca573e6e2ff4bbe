// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace metronet {

/// What this program is, which version, under which licence.
void showAboutMetronet(QWidget* parent);

} // namespace metronet
