// SPDX-License-Identifier: Apache-2.0
#include "storage/columns.h"

namespace metronet {

std::string snakeCase(std::string_view name) {
    std::string snake;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            snake += '_';
            snake += static_cast<char>(c - 'A' + 'a');
        } else {
            snake += c;
        }
    }
    return snake;
}

} // namespace metronet
