// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "property/random_network.h"

#include "drawing/map_drawing.h"

#include <rapidcheck.h>

using namespace metronet;

namespace {

/// What differs between two drawings, in words.
std::string difference(const Drawing& a, const Drawing& b) {
    std::string found;
    const auto tell = [&found](const char* what, const FigureKey& key) {
        found += std::string(what) + " layer " + std::to_string(static_cast<int>(key.layer)) + " of " +
                 std::string(codeOf(key.subject.kind)) + '\n';
    };
    for (const auto& [key, figure] : a.figures()) {
        const auto* other = b.find(key);
        if (!other)
            tell("left over", key);
        else if (!(*other == *figure))
            tell("differs", key);
    }
    for (const auto& [key, figure] : b.figures())
        if (!a.find(key))
            tell("missing", key);
    return found;
}

} // namespace

TEST_CASE("A drawing that follows patches equals one made from scratch") {
    const auto holds = rc::check("incremental drawing equals draw()", [](unsigned seed) {
        test::RandomEdits random(seed);
        auto network = emptyNetwork("kaart");
        MapDrawing map(network, {});
        for (int i = 0; i < 60; ++i) {
            const auto patch = random.edit(network);
            const auto next = apply(network, patch);
            RC_ASSERT(next.ok());
            network = next.value();
            const auto before = map.drawing();
            const auto changed = map.update(network, patch);
            RC_ASSERT(difference(map.drawing(), draw(network, {})) == std::string());
            // What it says changed is what changed.
            for (const auto& [key, figure] : map.drawing().figures())
                if (before.figures().count(key) == 0 || !(*before.find(key) == *figure))
                    RC_ASSERT(std::ranges::binary_search(changed, key));
            for (const auto& [key, figure] : before.figures())
                if (!map.drawing().find(key))
                    RC_ASSERT(std::ranges::binary_search(changed, key));
            if (i % 7 == 6) {
                const auto back = patch.inverse();
                network = apply(network, back).value();
                map.update(network, back);
                RC_ASSERT(difference(map.drawing(), draw(network, {})) == std::string());
            }
        }
    });
    REQUIRE(holds);
}
