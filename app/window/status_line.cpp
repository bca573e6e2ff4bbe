// SPDX-License-Identifier: Apache-2.0
#include "window/status_line.h"

#include "canvas/canvas_view.h"
#include "window/workbench.h"

#include "document/project_stories.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <cmath>

namespace metronet {

StatusLine::StatusLine(Workbench& bench, QStatusBar& bar)
    : QObject(&bar), m_bench(bench), m_hint(new QLabel), m_saved(new QLabel), m_zoom(new QLabel) {
    for (auto* label : {m_hint, m_saved, m_zoom})
        label->setTextFormat(Qt::PlainText);
    m_hint->setAccessibleName(tr("What can be done now"));
    m_saved->setAccessibleName(tr("Whether the work is saved"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("6400 %  ")));
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setContentsMargins(8, 0, 0, 0);
    bar.addWidget(m_hint, 1);
    bar.addPermanentWidget(m_saved);
    bar.addPermanentWidget(m_zoom);
    connect(&bench.canvas, &CanvasView::hintChanged, m_hint, &QLabel::setText);
    connect(&bench.canvas, &CanvasView::zoomChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh() {
    const bool open = m_bench.stories.isOpen();
    m_hint->setVisible(open);
    m_zoom->setVisible(open);
    m_saved->setVisible(open);
    if (!open)
        return;
    m_zoom->setText(tr("%1 %").arg(std::lround(m_bench.canvas.zoom() * 100)));
    m_saved->setText(m_bench.stories.isUnsaved() ? tr("Changes kept on this computer, not yet in the file")
                     : m_bench.stories.file().isEmpty() ? tr("Nothing to save yet")
                                                        : tr("Saved"));
}

} // namespace metronet
