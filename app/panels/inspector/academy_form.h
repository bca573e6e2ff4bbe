// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/picture_field.h"
#include "panels/inspector/form.h"

namespace metronet {

/// Everything an academy says.
class AcademyForm : public RecordForm<Academy> {
    Q_OBJECT
public:
    /// The shelf must outlive the form.
    AcademyForm(DocumentController& document, const PictureShelf& shelf);
};

} // namespace metronet
