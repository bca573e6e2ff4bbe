// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/assets.h"
#include "model/network.h"

#include <string>
#include <vector>

namespace metronet {

/// A row, cell or element of a source that could not be taken over as it stands. `app/text` makes the
/// sentence from the code and the value.
struct Problem {
    std::string code;   ///< a check's code (`T02`), or a reader's own (`cell`, `column`, `encoding`, …)
    std::string file;   ///< name without its folder
    int row = 0;        ///< 1-based line of a table, header included; 0 where there is none
    std::string column; ///< heading, or path of the element
    std::string value;  ///< as it stands in the source
    std::string
        reason; ///< stable code of what is wrong with it (`not-a-number`, `no-unit`, `unknown-code`, …)
};

/// What a reader made of a source.
struct Import {
    Network network;
    Assets assets;
    std::vector<Problem> problems;
    std::vector<std::string> notUnderstood; ///< columns, keys and elements that were left
    std::vector<Id> unplaced;               ///< stations the source gives no position for
};

} // namespace metronet
