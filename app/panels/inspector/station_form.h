// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/record_names.h"
#include "panels/fields/requirement_rows.h"
#include "panels/inspector/form.h"

namespace metronet {

/// Everything a station says, and its prerequisites.
class StationForm : public RecordForm<Station> {
    Q_OBJECT
public:
    explicit StationForm(DocumentController& document);

    void refresh() override;

private:
    void addContent();
    void addPrerequisites();
    void addOffer();
    void addPlace();
    void addLabel();
    void addRest();

    RowsField<Requirement>* m_requirements;
};

} // namespace metronet
