// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/branch.h"
#include "model/entity_ref.h"
#include "model/network.h"

#include <QColor>
#include <QString>

#include <memory>
#include <vector>

namespace metronet {

enum class NodeKind : std::uint8_t { Root, Lines, Depot, Academies, Line, Branch, Stop, Station, Academy };

/// What a row of the outline stands for; stays the same while its record does.
struct NodeKey {
    NodeKind kind = NodeKind::Root;
    Id id; ///< of the record; of a stop for NodeKind::Stop

    auto operator<=>(const NodeKey&) const = default;
};

/// One row of the outline. A value tree: made anew from the network and compared with the one shown.
struct OutlineNode {
    NodeKey key;
    EntityRef subject; ///< what selecting the row selects; a stop selects its station
    Id branch;         ///< of a stop
    QString text;
    QString searched; ///< folded, for the search box
    QColor colour;    ///< of a line
    bool interchange = false;
    Call call = Call::Calls; ///< of a stop
    int count = 0;           ///< stations below a heading or a line

    OutlineNode* parent = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;

    int row() const;
};

/// Lines with their branches and stops, the depot of stations on no line, and the academies. A line that is
/// only a trunk has its stops directly below.
std::unique_ptr<OutlineNode> outlineOf(const Network& network, const std::string& language);

} // namespace metronet
