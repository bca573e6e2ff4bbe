// SPDX-License-Identifier: Apache-2.0
#include "panels/outline/outline_tree.h"

#include "panels/fields/record_names.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace metronet {

namespace {

struct OutlineWords {
    Q_DECLARE_TR_FUNCTIONS(OutlineWords)
};

OutlineNode* append(OutlineNode& parent, NodeKey key, EntityRef subject, QString text) {
    auto node = std::make_unique<OutlineNode>();
    node->key = key;
    node->subject = subject;
    node->searched = QString::fromStdString(foldForComparison(text.toStdString()));
    node->text = std::move(text);
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

OutlineNode* appendHeading(OutlineNode& root, NodeKind kind, const QString& text) {
    return append(root, {kind, {}}, EntityRef::of(Kind::Project, {}), text);
}

template <class R>
std::vector<const R*> byCode(const Table<R>& table) {
    std::vector<const R*> records;
    for (const auto& record : table)
        records.push_back(&record);
    std::sort(records.begin(), records.end(),
              [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    return records;
}

class Builder {
public:
    Builder(const Network& network, const std::string& language) : m_network(network), m_language(language) {
        for (const auto& branch : network.branches())
            for (const auto& stop : branch.stops)
                m_linesAt[stop.station].insert(branch.line);
    }

    std::unique_ptr<OutlineNode> build() {
        auto root = std::make_unique<OutlineNode>();
        auto* lines = appendHeading(*root, NodeKind::Lines, OutlineWords::tr("Lines"));
        for (const auto* line : byCode(m_network.lines()))
            addLine(*lines, *line);
        lines->count = static_cast<int>(lines->children.size());
        auto* depot = appendHeading(*root, NodeKind::Depot, OutlineWords::tr("Depot"));
        for (const auto* station : byCode(m_network.stations()))
            if (!station->isWaypoint() && !m_linesAt.count(station->id))
                append(*depot, {NodeKind::Station, station->id}, EntityRef::station(station->id),
                       nameOf(*station, m_language));
        depot->count = static_cast<int>(depot->children.size());
        auto* academies = appendHeading(*root, NodeKind::Academies, OutlineWords::tr("Academies"));
        for (const auto* academy : byCode(m_network.academies()))
            append(*academies, {NodeKind::Academy, academy->id}, EntityRef::academy(academy->id),
                   nameOf(*academy, m_language));
        academies->count = static_cast<int>(academies->children.size());
        return root;
    }

private:
    void addLine(OutlineNode& lines, const Line& line) {
        auto* node =
            append(lines, {NodeKind::Line, line.id}, EntityRef::line(line.id), nameOf(line, m_language));
        node->colour = QColor(line.colour.red, line.colour.green, line.colour.blue);
        const auto branches = m_network.branchesOf(line.id);
        const bool onlyTrunk = branches.size() == 1;
        std::unordered_set<Id> stations;
        for (const auto* branch : branches) {
            OutlineNode* holder = node;
            if (!onlyTrunk) {
                holder = append(*node, {NodeKind::Branch, branch->id}, EntityRef::branch(branch->id),
                                nameOf(*branch));
                holder->colour = node->colour;
                holder->count = static_cast<int>(branch->stops.size());
            }
            for (const auto& stop : branch->stops)
                addStop(*holder, *branch, stop, stations);
        }
        node->count = static_cast<int>(stations.size());
        if (onlyTrunk)
            node->branch = branches.front()->id;
    }

    void addStop(OutlineNode& holder, const Branch& branch, const Stop& stop,
                 std::unordered_set<Id>& stations) {
        const auto* station = m_network.find<Station>(stop.station);
        if (!station || station->isWaypoint())
            return;
        stations.insert(station->id);
        auto* node = append(holder, {NodeKind::Stop, stop.id}, EntityRef::station(station->id),
                            nameOf(*station, m_language));
        node->branch = branch.id;
        node->colour = holder.colour;
        node->call = stop.call;
        node->interchange = m_linesAt[station->id].size() > 1;
    }

    const Network& m_network;
    const std::string& m_language;
    std::unordered_map<Id, std::unordered_set<Id>> m_linesAt;
};

} // namespace

int OutlineNode::row() const {
    if (!parent)
        return 0;
    const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                 [this](const auto& child) { return child.get() == this; });
    return static_cast<int>(at - parent->children.begin());
}

std::unique_ptr<OutlineNode> outlineOf(const Network& network, const std::string& language) {
    return Builder(network, language).build();
}

} // namespace metronet
