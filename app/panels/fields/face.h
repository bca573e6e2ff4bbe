// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace metronet {

/// The control that has the focus in the end where a widget passes it on.
inline QWidget* faceOf(QWidget* widget) {
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

} // namespace metronet
