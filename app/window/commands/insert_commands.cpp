// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_view.h"
#include "dialogs/named_stations.h"
#include "dialogs/station_list_dialog.h"
#include "panels/fields/record_names.h"
#include "panels/inspector/inspector_panel.h"
#include "panels/outline/outline_panel.h"
#include "window/commands/commands.h"
#include "window/workbench.h"

#include "document/document_controller.h"
#include "edit/attributes.h"
#include "edit/branches.h"
#include "edit/codes.h"
#include "edit/lines.h"
#include "edit/stations.h"
#include "layout/first_placement.h"

#include <QCoreApplication>
#include <QMainWindow>

#include <algorithm>

namespace metronet {

namespace {

struct InsertCommands {
    Q_DECLARE_TR_FUNCTIONS(InsertCommands)
};

/// The line or branch to go on with: what is selected, else the first line that calls at a selected station,
/// else the first line.
const Branch* chosenBranch(const Workbench& bench) {
    const auto& network = bench.document.network();
    for (const auto& ref : bench.document.selection()) {
        if (ref.kind == Kind::Branch)
            return network.find<Branch>(ref.id);
        if (ref.kind == Kind::Line)
            return mainBranch(network, ref.id);
    }
    for (const auto& ref : bench.document.selection())
        for (const auto& branch : network.branches())
            for (const auto& stop : branch.stops)
                if (stop.station == ref.id)
                    return &branch;
    for (const auto& line : network.lines())
        if (const auto* branch = mainBranch(network, line.id))
            return branch;
    return nullptr;
}

std::vector<std::string> names(const StationListDialog& dialog) {
    std::vector<std::string> names;
    for (const auto& line : dialog.stations())
        names.push_back(line.toStdString());
    return names;
}

void follow(Draft& draft, const Patch& patch) {
    patch.forEach([&]<class R>(const Id& id, const Change<R>& change) {
        change.after ? draft.put(R(*change.after)) : draft.erase<R>(id);
    });
}

/// Gives the new stations a place once they are on their line, and does it all as one step.
void finish(Workbench& bench, Action action, Draft draft, const std::vector<Id>& stations,
            EntitySet selection) {
    std::vector<Id> unplaced;
    for (const auto& id : stations)
        if (!bench.document.network().find<Station>(id) &&
            std::find(unplaced.begin(), unplaced.end(), id) == unplaced.end())
            unplaced.push_back(id);
    if (!unplaced.empty())
        follow(draft, placeStations(draft.network(), unplaced));
    if (bench.document.commit(action, std::move(draft).take(), std::move(selection)))
        bench.canvas.fit();
}

} // namespace

void insertLine(Workbench& bench) {
    StationListDialog dialog(
        bench.document,
        {.title = InsertCommands::tr("Line from a list"),
         .explanation = InsertCommands::tr(
             "&Stations of the line in their order, one on each line. New titles become new stations."),
         .nameLabel = InsertCommands::tr("&Name of the line:"),
         .accept = InsertCommands::tr("&Draw the Line")},
        2, &bench.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Draft draft(bench.document.network());
    const auto stations = takeStations(draft, names(dialog));
    auto line = newLine(draft.network());
    line.name.set(bench.document.language(), dialog.name().toStdString());
    const Id id = line.id;
    follow(draft, drawLine(draft.network(), std::move(line), stations));
    finish(bench, Action::DrawLine, std::move(draft), stations, {EntityRef::line(id)});
}

void insertStation(Workbench& bench) {
    const auto box = bench.canvas.visibleBox();
    auto station = newStation(bench.document.network(), box.centre().rounded());
    // Not on top of another: the next free place to the right.
    constexpr MapUnit step = 2000;
    const auto taken = [&](Point place) {
        for (const auto& other : bench.document.network().stations())
            if (std::abs(other.position.x - place.x) < step / 2 &&
                std::abs(other.position.y - place.y) < step / 2)
                return true;
        return false;
    };
    station.position = {station.position.x / 500 * 500, station.position.y / 500 * 500};
    while (taken(station.position))
        station.position.x += step;
    const auto ref = EntityRef::station(station.id);
    if (bench.document.commit(Action::AddStation, addStation(bench.document.network(), std::move(station)),
                              EntitySet{ref}))
        goToInspector(bench);
}

void insertStops(Workbench& bench) {
    const auto* branch = chosenBranch(bench);
    if (!branch)
        return;
    const auto* line = bench.document.network().find<Line>(branch->line);
    StationListDialog dialog(
        bench.document,
        {.title = InsertCommands::tr("Stops on %1").arg(nameOf(*line, bench.document.language())),
         .explanation = InsertCommands::tr(
             "&Stations to add at the end, or behind the selected stop, one on each line."),
         .nameLabel = {},
         .accept = InsertCommands::tr("&Add the Stops")},
        1, &bench.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Id id = branch->id;
    std::size_t at = branch->stops.size();
    for (std::size_t index = 0; index < branch->stops.size(); ++index)
        for (const auto& ref : bench.document.selection())
            if (ref == EntityRef::station(branch->stops[index].station))
                at = index + 1;
    Draft draft(bench.document.network());
    const auto stations = takeStations(draft, names(dialog));
    for (const auto& station : stations)
        follow(draft, insertStop(draft.network(), id, at++, station));
    finish(bench, Action::InsertStation, std::move(draft), stations, {EntityRef::station(stations.back())});
}

void insertBranch(Workbench& bench) {
    const auto* branch = chosenBranch(bench);
    if (!branch)
        return;
    const Id lineId = branch->line;
    const auto* line = bench.document.network().find<Line>(lineId);
    StationListDialog dialog(
        bench.document,
        {.title = InsertCommands::tr("Branch of %1").arg(nameOf(*line, bench.document.language())),
         .explanation = InsertCommands::tr(
             "&Stations of the branch, one on each line. The first is where it leaves the trunk."),
         .nameLabel = InsertCommands::tr("&Name of the branch:"),
         .accept = InsertCommands::tr("&Draw the Branch")},
        2, &bench.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Draft draft(bench.document.network());
    const auto stations = takeStations(draft, names(dialog));
    const auto added = addBranch(draft.network(), lineId, stations);
    follow(draft, added);
    EntitySet selection;
    for (const auto& [id, change] : added.of<Branch>())
        if (!change.before) {
            selection = {EntityRef::branch(id)};
            draft.change<Branch>(id, [&](Branch& fresh) { fresh.name = dialog.name().toStdString(); });
        }
    finish(bench, Action::AddBranch, std::move(draft), stations, std::move(selection));
}

void insertAcademy(Workbench& bench) {
    Academy academy;
    academy.id = Id::random();
    academy.code = nextAcademyCode(bench.document.network());
    const auto ref = EntityRef::academy(academy.id);
    if (bench.document.commit(Action::AddAcademy, put(bench.document.network(), std::move(academy)),
                              EntitySet{ref}))
        goToInspector(bench);
}

void reverseLine(Workbench& bench) {
    if (const auto* branch = chosenBranch(bench))
        (void)bench.document.commit(Action::ReverseBranch,
                                    reverseBranch(bench.document.network(), branch->id));
}

void makeRing(Workbench& bench) {
    if (const auto* branch = chosenBranch(bench))
        (void)bench.document.commit(Action::ExtendLine, closeRing(bench.document.network(), branch->id));
}

void moveStopUp(Workbench& bench) {
    bench.outline.moveCurrentStop(-1);
}

void moveStopDown(Workbench& bench) {
    bench.outline.moveCurrentStop(+1);
}

} // namespace metronet
