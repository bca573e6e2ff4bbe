// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace metronet {

/// What becomes of an editing field on the canvas.
struct FieldOutcome {
    enum class Key {
        Enter,          ///< or a click elsewhere, with text changed or not
        Escape,         ///< the text is to be forgotten
        EmptyEnter,     ///< Enter without a word typed
        Tab,            ///< the text counts as with Enter
        EmptyBackspace, ///< Backspace in an empty field
    };
    Key key;
    QString text;
};

} // namespace metronet
