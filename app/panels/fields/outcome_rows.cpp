// SPDX-License-Identifier: Apache-2.0
#include "panels/fields/outcome_rows.h"

#include "panels/fields/choice_field.h"
#include "panels/fields/fields_row.h"
#include "panels/fields/localized_field.h"

#include <QCoreApplication>

namespace metronet {

namespace {

class OutcomeRow : public FieldsRow<Outcome> {
    Q_DECLARE_TR_FUNCTIONS(OutcomeRow)
public:
    OutcomeRow() {
        add(new LocalizedField(TextLines::Many), tr("Learning outcome"), {0, 0, 2}, &Outcome::text);
        add(new ChoiceField<Bloom>, tr("Level in Bloom's taxonomy"), {1, 0}, &Outcome::bloom);
        add(new FormattedField<std::vector<std::string>>(wordList(), TextLines::One,
                                                         tr("Skills (addresses)")),
            tr("Addresses of the skills this outcome shows, separated by commas"), {1, 1}, &Outcome::skills);
    }
};

class SkillRow : public FieldsRow<Skill> {
    Q_DECLARE_TR_FUNCTIONS(SkillRow)
public:
    SkillRow() {
        add(new LocalizedField, tr("Name of the skill"), {0, 0, 2}, &Skill::label);
        add(new FormattedField<std::string>(plainText(), TextLines::One, tr("Framework")),
            tr("Framework the skill comes from, such as ESCO"), {1, 0}, &Skill::scheme);
        add(new FormattedField<std::string>(plainText(), TextLines::One, tr("Address")),
            tr("Address of the skill in its framework"), {1, 1}, &Skill::uri);
    }
};

} // namespace

RowsField<Outcome>* outcomesField() {
    return new RowsField<Outcome>([]() -> RowEditor<Outcome>* { return new OutcomeRow; },
                                  QCoreApplication::translate("OutcomeRow", "Add outcome"),
                                  QCoreApplication::translate("OutcomeRow", "Remove this outcome"));
}

RowsField<Skill>* skillsField() {
    return new RowsField<Skill>([]() -> RowEditor<Skill>* { return new SkillRow; },
                                QCoreApplication::translate("SkillRow", "Add skill"),
                                QCoreApplication::translate("SkillRow", "Remove this skill"));
}

} // namespace metronet
