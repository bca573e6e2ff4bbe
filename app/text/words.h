// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/finding.h"
#include "model/records.h"

#include <QString>

namespace metronet {

// The words of the interface for the values of each enumeration, in its language, as they stand alone: in a
// list, a table cell or a choice. What has no value set says so.

QString word(Kind kind);
QString word(Severity severity);
QString word(Status status);
QString word(AcademyStatus status);
QString word(Validation validation);
QString word(Pattern pattern);
QString word(BranchKind kind);
QString word(Call call);
QString word(StationKind kind);
QString word(Stage stage);
QString word(Bloom bloom);
QString word(Component component);
QString word(Delivery delivery);
QString word(Assessment assessment);
QString word(Scope scope);
QString word(Marker marker);
QString word(LabelSide side);
QString word(RequirementKind kind);
QString word(Bend bend);

} // namespace metronet
