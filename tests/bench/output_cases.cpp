// SPDX-License-Identifier: Apache-2.0
#include "bench/cases.h"
#include "bench/scratch_folder.h"
#include "paint/picture_store.h"
#include "print/pdf_writer.h"

#include "check/run_checks.h"
#include "drawing/map_drawing.h"
#include "drawing/svg_writer.h"

#include <array>
#include <stdexcept>

namespace metronet::bench {

namespace {

void exportSvg(const Network& network, Meter& meter) {
    meter.measure([&] {
        if (writeSvg(draw(network, {}), {}).empty())
            throw std::runtime_error("no SVG");
    });
}

void exportPdf(const Network& network, Meter& meter) {
    const ScratchFolder folder;
    meter.measure([&] {
        PictureStore pictures;
        const Page page{network.project().sheet};
        if (!writePdf(folder.path() / "map.pdf", draw(network, {}), pictures, page,
                      documentInfo(network, "nl")))
            throw std::runtime_error("no PDF");
    });
}

void check(const Network& network, Meter& meter) {
    std::size_t findings = 0;
    meter.measure([&] { findings += runChecks(network).size(); });
}

constexpr std::array cases{Case{"exportSvg", exportSvg}, Case{"exportPdf", exportPdf}, Case{"check", check}};

} // namespace

std::span<const Case> outputCases() {
    return cases;
}

} // namespace metronet::bench
