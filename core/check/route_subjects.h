// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curriculum/routes.h"
#include "model/entity_ref.h"

#include <vector>

namespace metronet {

/// How a finding names a route: by its line, and by its branch where it takes one.
inline std::vector<EntityRef> routeSubjects(const Route& route) {
    std::vector<EntityRef> subjects{EntityRef::line(route.line)};
    if (!route.isMain())
        subjects.push_back(EntityRef::branch(route.branch));
    return subjects;
}

} // namespace metronet
