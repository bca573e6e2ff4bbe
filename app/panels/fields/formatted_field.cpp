// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/formatted_field.h"

#include <QCoreApplication>

namespace metronet {

QString mixedText() {
    return QCoreApplication::translate("Field", "(different values)");
}

} // namespace metronet
