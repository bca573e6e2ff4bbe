// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/inspector/form.h"

namespace metronet {

/// Everything a line says.
class LineForm : public RecordForm<Line> {
    Q_OBJECT
public:
    explicit LineForm(DocumentController& document);
};

} // namespace metronet
