// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/branch_form.h"

#include "panels/fields/choice_field.h"

namespace metronet {

BranchForm::BranchForm(DocumentController& document) : RecordForm(document, Action::EditLine) {
    auto* basics = section(tr("Branch"), Unfolded::Yes);
    add(basics, tr("Name"), new FormattedField<std::string>(plainText()), &Branch::name);
    add(basics, tr("Kind"), new ChoiceField<BranchKind>, &Branch::branchKind, Width::Half);
    add(basics, tr("Order on the line"), new FormattedField<int>(integer()), &Branch::position, Width::Half);
}

} // namespace metronet
