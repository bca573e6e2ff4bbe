// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

#include <span>

namespace metronet {

struct Workbench;

/// One thing a user can do: menus, toolbar and shortcuts are all made from these.
struct ActionSpec {
    const char* id;
    const char* text;          ///< with mnemonic, to be translated in the context "Actions"
    const char* icon = "";     ///< in resources/icons
    const char* shortcut = ""; ///< portable text; several are separated by "; "
    void (*run)(Workbench&) = nullptr;
    bool (*enabled)(const Workbench&) = nullptr;                   ///< null: always
    bool (*checked)(const Workbench&) = nullptr;                   ///< null: not checkable
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey; ///< the platform's own shortcut instead
};

std::span<const ActionSpec> actionTable();

} // namespace metronet
