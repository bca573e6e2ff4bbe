// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/rows_field.h"

#include "model/station.h"

namespace metronet {

/// Learning outcomes: what a participant can do afterwards, at which level of Bloom, with which skills.
RowsField<Outcome>* outcomesField();

/// Skills of a published framework: label, scheme and URI.
RowsField<Skill>* skillsField();

} // namespace metronet
