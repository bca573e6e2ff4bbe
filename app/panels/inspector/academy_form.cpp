// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/academy_form.h"

#include "panels/fields/choice_field.h"
#include "panels/fields/localized_field.h"

namespace metronet {

AcademyForm::AcademyForm(DocumentController& document, const PictureShelf& shelf)
    : RecordForm(document, Action::EditAcademy) {
    using Text = FormattedField<std::string>;
    auto* basics = section(tr("Academy"), Unfolded::Yes);
    add(basics, tr("Name"), new LocalizedField, &Academy::name);
    auto* code = new Text(plainText());
    code->setForOneOnly();
    add(basics, tr("Code"), code, &Academy::code, Width::Half);
    add(basics, tr("Status"), new ChoiceField<AcademyStatus>, &Academy::status, Width::Half);
    add(basics, tr("Region"), new Text(plainText()), &Academy::region);
    add(basics, tr("Province"), new Text(plainText()), &Academy::province, Width::Half);
    add(basics, tr("Place"), new Text(plainText()), &Academy::place, Width::Half);
    add(basics, tr("Contact"), new Text(plainText(), TextLines::Many), &Academy::contact);
    add(basics, tr("Uptake target (stations)"), new FormattedField<std::optional<int>>(wholeNumber()),
        &Academy::uptakeTarget);
    add(basics, tr("Logo"), new PictureField(shelf), &Academy::logo);

    auto* rest = section(tr("Notes and origin"));
    add(rest, tr("Notes"), new Text(plainText(), TextLines::Many), &Academy::notes);
    auto* external = new FormattedField<ExternalIds>(externalIds(), TextLines::Many, tr("source=id"));
    external->setForOneOnly();
    add(rest, tr("Ids elsewhere"), external, &Academy::externalIds);
}

} // namespace metronet
