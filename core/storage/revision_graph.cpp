// SPDX-License-Identifier: Apache-2.0
#include "storage/revision_graph.h"

#include "storage/clock.h"
#include "storage/patch_codec.h"
#include "storage/untrusted.h"

#include <algorithm>
#include <map>
#include <vector>

namespace metronet {

namespace {

std::vector<Id> parentsOf(const Revision& revision) {
    std::vector<Id> parents;
    for (const auto* parent : {&revision.parent, &revision.mergedParent})
        if (*parent)
            parents.push_back((*parent)->id);
    return parents;
}

/// Cuts off roots until the limit holds. A root that two revisions descend from stays: a merge may need it.
void prune(Revisions& revisions) {
    while (revisions.size() > revisionLimit) {
        std::map<Id, int> children;
        for (const auto& [id, revision] : revisions)
            for (const auto& parent : parentsOf(revision))
                ++children[parent];
        const Revision* oldest = nullptr;
        for (const auto& [id, revision] : revisions)
            if (parentsOf(revision).empty() && children[id] == 1 && (!oldest || revision.time < oldest->time))
                oldest = &revision;
        if (!oldest)
            return;
        const auto gone = oldest->id;
        const auto child = std::ranges::find_if(revisions, [&](const auto& entry) {
            return std::ranges::count(parentsOf(entry.second), gone) > 0;
        });
        if (child->second.mergedParent)
            return;
        child->second.parent.reset();
        revisions.erase(gone);
    }
}

} // namespace

bool isAcyclic(const Revisions& revisions) {
    // Takes away roots for as long as there are any; a cycle never becomes one.
    std::map<Id, std::size_t> missing;
    std::multimap<Id, Id> children;
    std::vector<Id> roots;
    for (const auto& [id, revision] : revisions) {
        const auto parents = parentsOf(revision);
        for (const auto& parent : parents) {
            if (!revisions.contains(parent))
                return false;
            children.emplace(parent, id);
        }
        missing[id] = parents.size();
        if (parents.empty())
            roots.push_back(id);
    }
    std::size_t taken = 0;
    while (!roots.empty()) {
        const auto root = roots.back();
        roots.pop_back();
        ++taken;
        for (auto [at, end] = children.equal_range(root); at != end; ++at)
            if (--missing[at->second] == 0)
                roots.push_back(at->second);
    }
    return taken == revisions.size();
}

void addRevision(ProjectFile& file, const std::string& digest, const Authorship& authorship) {
    const auto patch = file.head ? difference(file.base, file.network) : Patch();
    if (file.head && patch.isEmpty())
        return;
    Revision revision;
    revision.id = Id::random();
    if (file.head) {
        revision.parent = Revision::Parent{*file.head, encodePatch(patch)};
        if (revision.parent->patch.size() > valueSizeLimit)
            revision.parent->patch.clear();
    }
    revision.digest = digest;
    revision.time = now();
    revision.author = authorship.author;
    revision.note = authorship.note;
    file.head = revision.id;
    file.base = file.network;
    file.revisions.emplace(revision.id, std::move(revision));
    prune(file.revisions);
}

} // namespace metronet
