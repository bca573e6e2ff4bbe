// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_view.h"
#include "dialogs/settings_dialog.h"
#include "panels/inspector/inspector_panel.h"
#include "panels/outline/outline_panel.h"
#include "settings/interface_language.h"
#include "settings/settings.h"
#include "window/commands/commands.h"
#include "window/look.h"
#include "window/workbench.h"

#include "document/document_controller.h"
#include "edit/remove.h"

#include <QMainWindow>

namespace metronet {

void undo(Workbench& bench) {
    bench.inspector.flush();
    bench.canvas.cancel();
    (void)bench.document.undo();
}

void redo(Workbench& bench) {
    bench.inspector.flush();
    bench.canvas.cancel();
    (void)bench.document.redo();
}

void removeSelected(Workbench& bench) {
    if (bench.outline.hasTreeFocus() && bench.outline.removeCurrentStop())
        return;
    const auto patch = removeEntities(bench.document.network(), bench.document.selection());
    (void)bench.document.commit(Action::Remove, patch, EntitySet{});
}

void rename(Workbench& bench) {
    bench.outline.rename();
}

void selectAll(Workbench& bench) {
    EntitySet stations;
    for (const auto& station : bench.document.network().stations())
        stations.push_back(EntityRef::station(station.id));
    bench.document.select(std::move(stations));
}

void selectNothing(Workbench& bench) {
    bench.document.select({});
}

void editProject(Workbench& bench) {
    bench.document.select({});
    goToInspector(bench);
}

void openSettings(Workbench& bench) {
    SettingsDialog dialog(bench.settings, &bench.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    applyLook(bench.settings.get(option::colourScheme));
    bench.canvas.setGridVisible(bench.settings.get(option::gridVisible));
    // The window makes all its parts anew in the new language, this workbench too: nothing may follow.
    const QString language = effectiveLanguage(bench.settings.get(option::language));
    if (language != bench.translations.language())
        bench.translations.speak(language);
}

} // namespace metronet
