// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/line_form.h"

#include "panels/fields/choice_field.h"
#include "panels/fields/colour_field.h"
#include "panels/fields/localized_field.h"
#include "panels/fields/record_names.h"
#include "panels/fields/reference_field.h"

namespace metronet {

LineForm::LineForm(DocumentController& document) : RecordForm(document, Action::EditLine) {
    using Text = FormattedField<std::string>;
    auto* basics = section(tr("Line"), Unfolded::Yes);
    add(basics, tr("Name"), new LocalizedField, &Line::name);
    auto* code = new Text(plainText());
    code->setForOneOnly();
    add(basics, tr("Code"), code, &Line::code, Width::Half);
    auto* badge = new Text(plainText());
    badge->setForOneOnly();
    add(basics, tr("Badge on the map"), badge, &Line::badge, Width::Half);
    add(basics, tr("Colour"), new ColourField, &Line::colour);
    add(basics, tr("Pattern"), new ChoiceField<Pattern>, &Line::pattern, Width::Half);
    add(basics, tr("Status"), new ChoiceField<Status>, &Line::status, Width::Half);

    auto* content = section(tr("Content"), Unfolded::Yes);
    add(content, tr("Theme"), new Text(plainText()), &Line::theme);
    add(content, tr("Sector"), new Text(plainText()), &Line::sector);
    add(content, tr("Target group"), new LocalizedField(TextLines::Many), &Line::targetGroup);
    add(content, tr("Lead academy"),
        new ReferenceField([this] { return academyChoices(m_document.network(), m_document.language()); }),
        &Line::leadAcademy);

    auto* profile = section(tr("Skills profile"), Unfolded::Yes);
    addPart(
        profile, tr("Name of the skills profile"), new Text(plainText()),
        [](auto& line) -> auto& { return line.skillsProfile.name; });
    addPart(
        profile, tr("Validation"), new ChoiceField<Validation>,
        [](auto& line) -> auto& { return line.skillsProfile.validation; }, Width::Half);
    addPart(
        profile, tr("Date"), new Text(isoDate(), TextLines::One, tr("2026-03-31")),
        [](auto& line) -> auto& { return line.skillsProfile.date; }, Width::Half);

    auto* rest = section(tr("Notes and origin"));
    add(rest, tr("Notes"), new Text(plainText(), TextLines::Many), &Line::notes);
    addPart(
        rest, tr("Layer"), new Text(plainText()), [](auto& line) -> auto& { return line.stacking.layer; },
        Width::Half);
    addPart(
        rest, tr("Height in the pile"), new FormattedField<int>(integer()),
        [](auto& line) -> auto& { return line.stacking.z; }, Width::Half);
    auto* external = new FormattedField<ExternalIds>(externalIds(), TextLines::Many, tr("source=id"));
    external->setForOneOnly();
    add(rest, tr("Ids elsewhere"), external, &Line::externalIds);
}

} // namespace metronet
