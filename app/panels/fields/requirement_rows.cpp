// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/requirement_rows.h"

#include "panels/fields/choice_field.h"
#include "panels/fields/fields_row.h"
#include "panels/fields/reference_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace metronet {

namespace {

class RequirementRow : public FieldsRow<Requirement> {
    Q_DECLARE_TR_FUNCTIONS(RequirementRow)
public:
    explicit RequirementRow(std::function<Choices()> stations) {
        addPart(
            new ReferenceField(std::move(stations), ReferenceField::Empty::Refused),
            tr("Station that is needed"), {0, 0, 2},
            [](const Requirement& r) {
                return r.requires_.isNil() ? std::optional<Id>() : std::optional(r.requires_);
            },
            [](Requirement& r, const ReferenceField& entered) {
                r.requires_ = entered.value().value_or(Id{});
            });
        add(new ChoiceField<RequirementKind>, tr("Kind of prerequisite"), {1, 0},
            &Requirement::requirementKind);
        add(new FormattedField<int>(integer(), TextLines::One, tr("Group")),
            tr("Group: stations with the same number are alternatives; of each group one is needed"), {1, 1},
            &Requirement::group);
    }
};

} // namespace

RowsField<Requirement>* requirementsField(std::function<Choices()> stations) {
    return new RowsField<Requirement>(
        [stations]() -> RowEditor<Requirement>* { return new RequirementRow(stations); },
        QCoreApplication::translate("RequirementRow", "Add prerequisite"),
        QCoreApplication::translate("RequirementRow", "Remove this prerequisite"));
}

std::vector<Requirement> requirementsOf(const Network& network, Id station) {
    std::vector<Requirement> found;
    for (const auto& requirement : network.requirements())
        if (requirement.station == station)
            found.push_back(requirement);
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return std::pair(a.group, a.changedAt) < std::pair(b.group, b.changedAt);
    });
    return found;
}

Patch setRequirements(const Network& network, Id station, std::vector<Requirement> wanted) {
    Draft draft(network);
    int lastGroup = 0;
    for (const auto& requirement : wanted)
        if (!requirement.id.isNil())
            lastGroup = std::max(lastGroup, requirement.group);
    for (const auto& present : requirementsOf(network, station)) {
        const bool stays =
            std::any_of(wanted.begin(), wanted.end(), [&](const auto& r) { return r.id == present.id; });
        if (!stays)
            draft.erase<Requirement>(present.id);
    }
    for (auto& requirement : wanted) {
        if (requirement.requires_.isNil())
            continue;
        if (requirement.id.isNil()) {
            requirement.id = Id::random();
            requirement.station = station;
            requirement.group = ++lastGroup;
        }
        draft.put(requirement);
    }
    return std::move(draft).take();
}

} // namespace metronet
