// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/station_form.h"

#include "panels/fields/checklist_field.h"
#include "panels/fields/choice_field.h"
#include "panels/fields/flag_field.h"
#include "panels/fields/localized_field.h"
#include "panels/fields/outcome_rows.h"
#include "panels/fields/reference_field.h"

namespace metronet {

namespace {

using Text = FormattedField<std::string>;
using Number = FormattedField<std::optional<int>>;

Text* oneOnly(Text* field) {
    field->setForOneOnly();
    return field;
}

} // namespace

StationForm::StationForm(DocumentController& document) : RecordForm(document, Action::EditStation) {
    addContent();
    addPrerequisites();
    addOffer();
    addPlace();
    addLabel();
    addRest();
}

void StationForm::addContent() {
    auto* basics = section(tr("Station"), Unfolded::Yes);
    add(basics, tr("Title"), new LocalizedField, &Station::title);
    add(basics, tr("Code"), oneOnly(new Text(plainText())), &Station::code, Width::Half);
    add(basics, tr("Short label"), new LocalizedField, &Station::shortLabel, Width::Half);
    add(basics, tr("Study time (minutes)"), new Number(duration(), TextLines::One, tr("120 to 360")),
        &Station::minutes, Width::Half);
    add(basics, tr("Stage"), new ChoiceField<Stage>, &Station::stage, Width::Half);
    add(basics, tr("Status"), new ChoiceField<Status>, &Station::status, Width::Half);
    add(basics, tr("Kind"), new ChoiceField<StationKind>, &Station::stationKind, Width::Half);
    add(basics, tr("Description"), new LocalizedField(TextLines::Many), &Station::description);

    auto* outcomes = section(tr("Learning outcomes"), Unfolded::Yes);
    add(outcomes, {}, outcomesField(), &Station::outcomes);
    auto* skills = section(tr("Skills"));
    add(skills, {}, skillsField(), &Station::skills);
}

void StationForm::addPrerequisites() {
    auto* prerequisites = section(tr("Prerequisites"), Unfolded::Yes);
    m_requirements = requirementsField([this] {
        auto choices = stationChoices(m_document.network(), m_document.language());
        if (!records().empty())
            std::erase_if(choices, [&](const auto& choice) { return choice.first == records().front(); });
        return choices;
    });
    keep(m_requirements);
    prerequisites->addRow({}, m_requirements);
    connect(m_requirements, &Field::edited, this, [this] {
        if (records().size() == 1)
            commit(Action::EditRequirements,
                   setRequirements(m_document.network(), records().front(), m_requirements->value()),
                   m_requirements);
    });
}

void StationForm::addOffer() {
    const auto academies = [this] { return academyChoices(m_document.network(), m_document.language()); };
    auto* offer = section(tr("Academies"));
    add(offer, tr("Owner"), new ReferenceField(academies), &Station::owner);
    add(offer, tr("Offered by"), new ChecklistField(academies), &Station::offeredBy);
    add(offer, tr("Scope"), new ChoiceField<Scope>, &Station::scope);
    add(offer, tr("Variant of"),
        new ReferenceField([this] { return stationChoices(m_document.network(), m_document.language()); }),
        &Station::variantOf);

    auto* form = section(tr("Form of teaching"));
    add(form, tr("Component type"), new ChoiceField<Component>, &Station::component);
    add(form, tr("Mode of delivery"), new ChoiceField<Delivery>, &Station::delivery);
    add(form, tr("Assessment"), new ChoiceField<Assessment>, &Station::assessment);
    add(form, tr("Languages"),
        new FormattedField<std::vector<std::string>>(wordList(), TextLines::One, tr("nl, en")),
        &Station::languages, Width::Half);
    add(form, tr("Maximum participants"), new Number(wholeNumber()), &Station::maxParticipants, Width::Half);
    add(form, tr("Target group"), new LocalizedField, &Station::targetGroup);
    add(form, tr("Indicative level"), new Text(plainText()), &Station::level);
    add(form, tr("Dates"), new Text(plainText(), TextLines::Many), &Station::dates);
    add(form, tr("Link"), new Text(webLink(), TextLines::One, QStringLiteral("https://")), &Station::link);
}

void StationForm::addPlace() {
    auto* place = section(tr("On the map"));
    addPart(
        place, tr("Across (mm)"), new FormattedField<MapUnit>(millimetres()),
        [](auto& station) -> auto& { return station.position.x; }, Width::Half);
    addPart(
        place, tr("Down (mm)"), new FormattedField<MapUnit>(millimetres()),
        [](auto& station) -> auto& { return station.position.y; }, Width::Half);
    add(place, tr("Marker"), new ChoiceField<Marker>, &Station::marker);
    add(place, {}, new FlagField(tr("Automatic layout keeps this place")), &Station::pinned);
    addPart(
        place, {}, new FlagField(tr("Locked against moving")),
        [](auto& station) -> auto& { return station.stacking.locked; });
    addPart(
        place, tr("Layer"), new Text(plainText()),
        [](auto& station) -> auto& { return station.stacking.layer; }, Width::Half);
    addPart(
        place, tr("Height in the pile"), new FormattedField<int>(integer()),
        [](auto& station) -> auto& { return station.stacking.z; }, Width::Half);
}

void StationForm::addLabel() {
    using Length = FormattedField<std::optional<MapUnit>>;
    auto* label = section(tr("Label"));
    add(label, tr("Side"), new ChoiceField<LabelSide>, &Station::labelSide, Width::Half);
    add(label, tr("Angle (degrees)"), new FormattedField<int>(integer()), &Station::labelAngle, Width::Half);
    add(label, tr("Offset (mm, across; down)"),
        new FormattedField<std::optional<Point>>(optionalOffset(), TextLines::One, tr("by side")),
        &Station::labelOffset);
    add(label, tr("Text size (mm)"), new Length(optionalMillimetres(), TextLines::One, tr("as the project")),
        &Station::labelSize, Width::Half);
    add(label, tr("Width (mm)"), new Length(optionalMillimetres(), TextLines::One, tr("balanced")),
        &Station::labelWidth, Width::Half);
}

void StationForm::addRest() {
    auto* rest = section(tr("Notes and origin"));
    add(rest, tr("Notes"), new Text(plainText(), TextLines::Many), &Station::notes);
    add(rest, tr("Version"), new Text(plainText()), &Station::version);
    auto* external = new FormattedField<ExternalIds>(externalIds(), TextLines::Many, tr("source=id"));
    external->setForOneOnly();
    add(rest, tr("Ids elsewhere"), external, &Station::externalIds);
}

void StationForm::refresh() {
    RecordForm::refresh();
    m_requirements->setEnabled(records().size() == 1);
    if (records().size() == 1)
        m_requirements->setValue(requirementsOf(m_document.network(), records().front()));
    else
        m_requirements->setMixed();
}

} // namespace metronet
