// SPDX-License-Identifier: Apache-2.0
#include "panels/inspector/project_form.h"

#include "panels/fields/formatted_field.h"
#include "panels/fields/localized_field.h"

namespace metronet {

ProjectForm::ProjectForm(DocumentController& document, const PictureShelf& shelf)
    : RecordForm(document, Action::EditProject) {
    using Text = FormattedField<std::string>;
    using Length = FormattedField<MapUnit>;
    auto* basics = section(tr("Project"), Unfolded::Yes);
    add(basics, tr("Title"), new LocalizedField, &Project::title);
    add(basics, tr("Subtitle"), new LocalizedField, &Project::subtitle);
    add(basics, tr("Version on the map"), new Text(plainText()), &Project::version, Width::Half);
    add(basics, tr("Languages of the map"),
        new FormattedField<std::vector<std::string>>(wordList(), TextLines::One, tr("nl, en")),
        &Project::languages, Width::Half);
    add(basics, tr("Logo"), new PictureField(shelf), &Project::logo);

    auto* style = section(tr("Style of the map"), Unfolded::Yes);
    addPart(
        style, tr("Line width (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.style.lineWidth; }, Width::Half);
    addPart(
        style, tr("Gap between lanes (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.style.laneGap; }, Width::Half);
    addPart(
        style, tr("Text size (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.style.textSize; }, Width::Half);
    addPart(
        style, tr("Corner radius (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.style.cornerRadius; }, Width::Half);

    auto* sheet = section(tr("Sheet"), Unfolded::Yes);
    addPart(
        sheet, tr("Sheet width (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.sheet.width; }, Width::Half);
    addPart(
        sheet, tr("Sheet height (mm)"), new Length(millimetres()),
        [](auto& project) -> auto& { return project.sheet.height; }, Width::Half);
    add(sheet, tr("Place of the title (mm, across; down)"),
        new FormattedField<std::optional<Point>>(optionalOffset(), TextLines::One, tr("top left")),
        &Project::titlePosition);
    add(sheet, tr("Place of the legend (mm, across; down)"),
        new FormattedField<std::optional<Point>>(optionalOffset(), TextLines::One, tr("bottom left")),
        &Project::legendPosition);

    auto* rest = section(tr("Goals and licence"));
    add(rest, tr("Uptake target (stations)"), new FormattedField<std::optional<int>>(wholeNumber()),
        &Project::uptakeTarget, Width::Half);
    add(rest, tr("To be reached by"), new Text(isoDate(), TextLines::One, tr("2026-12-31")),
        &Project::uptakeBy, Width::Half);
    add(rest, tr("Licence"), new Text(plainText()), &Project::licence);
    add(rest, tr("Ids elsewhere"),
        new FormattedField<ExternalIds>(externalIds(), TextLines::Many, tr("source=id")),
        &Project::externalIds);
}

} // namespace metronet
