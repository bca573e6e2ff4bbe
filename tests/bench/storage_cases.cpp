// SPDX-License-Identifier: Apache-2.0
#include "bench/cases.h"
#include "bench/scratch_folder.h"

#include "document/document_controller.h"
#include "edit/stations.h"
#include "storage/working_copy.h"

#include <array>
#include <stdexcept>

namespace metronet::bench {

namespace {

template <class T>
T need(Result<T> result) {
    if (!result)
        throw std::runtime_error("a case could not be prepared");
    return std::move(result).value();
}

void need(const Result<void>& result) {
    if (!result)
        throw std::runtime_error("a case could not be run");
}

std::filesystem::path saved(const Network& network, const ScratchFolder& folder) {
    const auto path = folder.path() / "map.metronet";
    ProjectFile file;
    file.network = network;
    need(writeProjectFile(path, file));
    return path;
}

/// A step that moves one station a little, another one each time.
Patch nudge(const Network& network, int turn) {
    auto station = network.stations().begin();
    for (int i = 0; i < turn % static_cast<int>(std::min<std::size_t>(50, network.stations().size())); ++i)
        ++station;
    return moveStations(network, {{station->id, station->position + Point{500, 0}}});
}

/// From the bytes of a file to a document that can be edited and has its drawing.
void open(const Network& network, Meter& meter) {
    const ScratchFolder folder;
    const auto path = saved(network, folder);
    meter.measure([&] {
        auto copy = need(WorkingCopy::create(folder.path() / "state", need(readProjectFile(path)), path));
        DocumentController document;
        auto opened = copy->network();
        document.open(std::move(opened), std::move(copy));
    });
}

void save(const Network& network, Meter& meter) {
    const ScratchFolder folder;
    const auto path = saved(network, folder);
    const auto copy = need(WorkingCopy::create(folder.path() / "state", need(readProjectFile(path)), path));
    int turn = 0;
    meter.measure(
        [&] {
            need(copy->commit({Action::MoveStations, nudge(copy->network(), ++turn), {}, {}}));
        },
        [&] { need(copy->save(path)); });
}

/// One step of a user: applied, durable on disk, the drawing up to date.
void editCommit(const Network& network, Meter& meter) {
    const ScratchFolder folder;
    ProjectFile file;
    file.network = network;
    DocumentController document;
    document.open(network, need(WorkingCopy::create(folder.path() / "state", std::move(file), {})));
    int turn = 0;
    Patch patch;
    meter.measure([&] { patch = nudge(document.network(), ++turn); },
                  [&] { need(document.commit(Action::MoveStations, patch)); });
}

constexpr std::array cases{Case{"open", open}, Case{"save", save}, Case{"edit.commit", editCommit}};

} // namespace

std::span<const Case> storageCases() {
    return cases;
}

} // namespace metronet::bench
