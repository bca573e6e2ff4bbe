// SPDX-License-Identifier: Apache-2.0
#include "text/sentences.h"

#include <QCoreApplication>

namespace metronet {

namespace {

struct ActionTexts {
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
};

} // namespace

QString actionText(Action action) {
    switch (action) {
    case Action::MoveStations:
        return ActionTexts::tr("move stations");
    case Action::AddStation:
        return ActionTexts::tr("add station");
    case Action::InsertStation:
        return ActionTexts::tr("insert station");
    case Action::DrawLine:
        return ActionTexts::tr("draw line");
    case Action::ExtendLine:
        return ActionTexts::tr("extend line");
    case Action::AddBranch:
        return ActionTexts::tr("add branch");
    case Action::ReverseBranch:
        return ActionTexts::tr("reverse direction");
    case Action::RemoveStop:
        return ActionTexts::tr("remove stop");
    case Action::MoveStop:
        return ActionTexts::tr("move stop");
    case Action::Remove:
        return ActionTexts::tr("delete");
    case Action::EditStation:
        return ActionTexts::tr("edit station");
    case Action::EditLine:
        return ActionTexts::tr("edit line");
    case Action::EditAcademy:
        return ActionTexts::tr("edit academy");
    case Action::EditProject:
        return ActionTexts::tr("edit project");
    case Action::EditRequirements:
        return ActionTexts::tr("edit prerequisites");
    case Action::EditTrack:
        return ActionTexts::tr("edit track");
    case Action::AddAcademy:
        return ActionTexts::tr("add academy");
    case Action::Import:
        return ActionTexts::tr("import");
    case Action::ApplyFix:
        return ActionTexts::tr("apply fix");
    case Action::ArrangeStations:
        return ActionTexts::tr("arrange stations");
    case Action::Layout:
        return ActionTexts::tr("lay out");
    }
    return {};
}

} // namespace metronet
