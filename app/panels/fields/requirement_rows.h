// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/record_names.h"
#include "panels/fields/rows_field.h"

#include "model/draft.h"

namespace metronet {

/// The prerequisites of one station: which station, of which kind, in which group. Groups are all needed;
/// members of one group are alternatives.
RowsField<Requirement>* requirementsField(std::function<Choices()> stations);

/// The prerequisites of a station by group, then in the order they were made known.
std::vector<Requirement> requirementsOf(const Network& network, Id station);

/// Makes the prerequisites of a station what the list says. A new one without a group gets one of its own.
Patch setRequirements(const Network& network, Id station, std::vector<Requirement> wanted);

} // namespace metronet
