// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

namespace metronet {

/// Several editing verbs as one patch: each sees what those before it did.
///
///     Edits edits(network);
///     edits.add(addStation(edits.network(), station));
///     edits.add(extendBranch(edits.network(), branch, End::Finish, station.id));
class Edits {
public:
    explicit Edits(Network network) : m_network(std::move(network)) {}

    /// A patch that does not apply is left out; `isSound` tells.
    void add(const Patch& patch) {
        auto next = apply(m_network, patch);
        m_sound = m_sound && next.ok();
        if (!next)
            return;
        m_network = std::move(next).value();
        m_patch = squash(m_patch, patch);
    }

    const Network& network() const { return m_network; }
    const Patch& patch() const { return m_patch; }
    bool isSound() const { return m_sound; }

private:
    Network m_network;
    Patch m_patch;
    bool m_sound = true;
};

} // namespace metronet
