// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/enum_codes.h"

#include <cstdint>

namespace metronet {

/// What the user did, as the undo menu names it. `app/text` has the words.
enum class Action : std::uint8_t {
    MoveStations,
    AddStation,
    InsertStation,
    DrawLine,
    ExtendLine,
    AddBranch,
    ReverseBranch,
    RemoveStop,
    MoveStop,
    Remove,
    EditStation,
    EditLine,
    EditAcademy,
    EditProject,
    EditRequirements,
    EditTrack,
    AddAcademy,
    Import,
    ApplyFix,
    ArrangeStations,
    Layout,
};

template <>
struct EnumCodes<Action> {
    static constexpr std::pair<Action, std::string_view> values[] = {
        {Action::MoveStations, "move-stations"},
        {Action::AddStation, "add-station"},
        {Action::InsertStation, "insert-station"},
        {Action::DrawLine, "draw-line"},
        {Action::ExtendLine, "extend-line"},
        {Action::AddBranch, "add-branch"},
        {Action::ReverseBranch, "reverse-branch"},
        {Action::RemoveStop, "remove-stop"},
        {Action::MoveStop, "move-stop"},
        {Action::Remove, "remove"},
        {Action::EditStation, "edit-station"},
        {Action::EditLine, "edit-line"},
        {Action::EditAcademy, "edit-academy"},
        {Action::EditProject, "edit-project"},
        {Action::EditRequirements, "edit-requirements"},
        {Action::EditTrack, "edit-track"},
        {Action::AddAcademy, "add-academy"},
        {Action::Import, "import"},
        {Action::ApplyFix, "apply-fix"},
        {Action::ArrangeStations, "arrange-stations"},
        {Action::Layout, "layout"},
    };
};

} // namespace metronet
