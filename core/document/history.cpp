// SPDX-License-Identifier: Apache-2.0
#include "document/history.h"

namespace metronet {

void History::push(StepPtr step) {
    if (m_saved != unreachable && m_saved > m_done)
        m_saved = unreachable;
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
}

} // namespace metronet
