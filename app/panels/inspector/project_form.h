// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/picture_field.h"
#include "panels/inspector/form.h"

namespace metronet {

/// Everything a project says.
class ProjectForm : public RecordForm<Project> {
    Q_OBJECT
public:
    /// The shelf must outlive the form.
    ProjectForm(DocumentController& document, const PictureShelf& shelf);
};

} // namespace metronet
