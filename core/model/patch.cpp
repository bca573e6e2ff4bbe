// SPDX-License-Identifier: Apache-2.0
#include "model/patch.h"

namespace metronet {

bool Patch::isEmpty() const {
    return size() == 0;
}

std::size_t Patch::size() const {
    std::size_t count = 0;
    Records::forEach([&]<class R>() { count += of<R>().size(); });
    return count;
}

EntitySet Patch::subjects() const {
    EntitySet subjects;
    Records::forEach([&]<class R>() {
        for (const auto& [id, change] : of<R>())
            subjects.push_back(EntityRef::of(R::kind, id));
    });
    std::ranges::sort(subjects);
    return subjects;
}

Patch Patch::inverse() const {
    Patch inverse;
    forEach([&]<class R>(Id id, const Change<R>& change) {
        inverse.add<R>(id, {change.after, change.before});
    });
    return inverse;
}

Patch squash(const Patch& first, const Patch& second) {
    Patch both = first;
    second.forEach([&]<class R>(Id id, const Change<R>& change) { both.add<R>(id, change); });
    return both;
}

Patch difference(const Network& from, const Network& to) {
    Patch patch;
    Records::forEach([&]<class R>() {
        const auto& old = from.all<R>();
        const auto& now = to.all<R>();
        auto a = old.begin();
        auto b = now.begin();
        while (a != old.end() || b != now.end()) {
            if (b == now.end() || (a != old.end() && a->id < b->id)) {
                patch.add<R>(a->id, {a.shared(), nullptr});
                ++a;
            } else if (a == old.end() || b->id < a->id) {
                patch.add<R>(b->id, {nullptr, b.shared()});
                ++b;
            } else {
                if (a.shared() != b.shared())
                    patch.add<R>(a->id, {a.shared(), b.shared()});
                ++a;
                ++b;
            }
        }
    });
    return patch;
}

} // namespace metronet
