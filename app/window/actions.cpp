// SPDX-License-Identifier: Apache-2.0
#include "window/actions.h"

#include "text/plain_tip.h"
#include "text/sentences.h"
#include "window/action_table.h"
#include "window/icons.h"
#include "window/workbench.h"

#include "document/document_controller.h"

#include <QCoreApplication>

namespace metronet {

QString actionWords(const ActionSpec& spec) {
    return QCoreApplication::translate("Actions", spec.text);
}

Actions::Actions(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench) {
    for (const auto& spec : actionTable()) {
        auto* action = new QAction(actionWords(spec), this);
        const QString id = QLatin1String(spec.id);
        action->setObjectName(id);
        if (*spec.icon)
            action->setIcon(icon(QLatin1String(spec.icon)));
        if (spec.standard != QKeySequence::UnknownKey)
            action->setShortcuts(spec.standard);
        else if (*spec.shortcut)
            action->setShortcuts(
                QKeySequence::listFromString(QLatin1String(spec.shortcut), QKeySequence::PortableText));
        action->setCheckable(spec.checked != nullptr);
        QString tip = action->text();
        tip.remove(u'&').remove(u'…');
        if (const auto keys = action->shortcut(); !keys.isEmpty())
            tip += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
        action->setToolTip(plainTip(tip));
        connect(action, &QAction::triggered, this, [this, run = spec.run] {
            run(m_bench);
            refresh();
        });
        m_actions[id] = {&spec, action};
    }
    refresh();
}

QAction* Actions::operator[](const char* id) const {
    const auto at = m_actions.find(QLatin1String(id));
    Q_ASSERT(at != m_actions.end());
    return at->second.second;
}

void Actions::refresh() {
    for (const auto& [id, entry] : m_actions) {
        const auto& [spec, action] = entry;
        if (spec->enabled)
            action->setEnabled(spec->enabled(m_bench));
        if (spec->checked)
            action->setChecked(action->isEnabled() && spec->checked(m_bench));
    }
    const auto& history = m_bench.document.history();
    const auto name = [](QAction* action, const QString& plain, const QString& with,
                         const History::StepPtr& step) {
        action->setText(step ? with.arg(actionText(step->action)) : plain);
    };
    name((*this)["edit.undo"], tr("&Undo"), tr("&Undo: %1"), history.undoStep());
    name((*this)["edit.redo"], tr("&Redo"), tr("&Redo: %1"), history.redoStep());
}

} // namespace metronet
