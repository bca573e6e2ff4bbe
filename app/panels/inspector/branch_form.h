// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/inspector/form.h"

namespace metronet {

/// Everything a branch says.
class BranchForm : public RecordForm<Branch> {
    Q_OBJECT
public:
    explicit BranchForm(DocumentController& document);
};

} // namespace metronet
