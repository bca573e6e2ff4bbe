// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_view.h"

#include "canvas/inline_field.h"
#include "canvas/map_ground.h"
#include "canvas/map_layer.h"
#include "canvas/navigation.h"
#include "canvas/overlay.h"
#include "paint/to_qt.h"

#include "document/document_controller.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <chrono>
#include <cmath>

namespace metronet {

using namespace std::chrono_literals;

namespace {

constexpr double mapUnitsPerInch = 25.4 * mapUnitsPerMm;
constexpr double fitMarginPixels = 24;

QRectF sheetOf(const Network& network) {
    const auto sheet = network.project().sheet;
    return {0, 0, static_cast<double>(sheet.width), static_cast<double>(sheet.height)};
}

} // namespace

CanvasView::CanvasView(DocumentController* document, QWidget* parent)
    : QGraphicsView(parent), m_document(*document), m_layer(new MapLayer(m_pictures)),
      m_ground(new MapGround(*m_layer)) {
    m_scene.setItemIndexMethod(QGraphicsScene::BspTreeIndex);
    m_scene.addItem(m_ground);
    m_scene.addItem(m_layer);
    setScene(&m_scene);
    m_overlay = std::make_unique<Overlay>(m_scene);
    m_navigation = new Navigation(*this);
    m_field = new InlineField(this);

    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(2);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAcceptDrops(false); // files dropped here are the window's
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("The metro map. Arrow keys move along lines from station to station."));

    connect(m_navigation, &Navigation::zoomed, this, &CanvasView::zoomAt);
    connect(m_navigation, &Navigation::armedChanged, this, &CanvasView::updateCursor);
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(120ms);
    connect(&m_sharpen, &QTimer::timeout, this,
            [this] { m_layer->setSharpness(SpriteCache::Sharpness::Exact); });
    followDocument();
    applyScale(scaleAtActualSize());
}

CanvasView::~CanvasView() {
    setTool(nullptr);
}

void CanvasView::followDocument() {
    m_layer->reset(m_document.drawing());
    m_ground->follow();
    connect(&m_document, &DocumentController::figuresChanged, this,
            [this](const std::vector<FigureKey>& keys) {
                m_layer->sync(m_document.drawing(), keys);
                m_ground->follow();
                m_overlay->selected().sync(m_document.drawing(), keys);
                m_overlay->hovered().sync(m_document.drawing(), keys);
                if (m_tool)
                    m_tool->refresh();
            });
    connect(&m_document, &DocumentController::changed, this, [this](const DocumentChange& change) {
        if (change.patch.of<Project>().empty())
            return;
        updateSceneRect();
        viewport()->update();
    });
    connect(&m_document, &DocumentController::selectionChanged, this, &CanvasView::updateSelection);
    connect(&m_document, &DocumentController::opened, this, [this] {
        cancel();
        m_layer->reset(m_document.drawing());
        m_ground->follow();
        m_overlay->hovered().setSubjects({}, m_document.shown(), m_document.drawing());
        updateSelection();
        updateSceneRect();
        viewport()->update();
        fit();
    });
}

void CanvasView::updateSelection() {
    m_overlay->selected().setSubjects(m_document.selection(), m_document.shown(), m_document.drawing());
    if (m_tool)
        m_tool->refresh();
}

double CanvasView::scaleAtActualSize() const {
    return logicalDpiX() / mapUnitsPerInch;
}
double CanvasView::zoom() const {
    return transform().m11() / scaleAtActualSize();
}
double CanvasView::unitsPerPixel() const {
    return 1 / transform().m11();
}

void CanvasView::setZoom(double zoom) {
    zoomBy(zoom / this->zoom());
}
void CanvasView::zoomBy(double factor) {
    zoomAt(factor, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomAt(double factor, QPointF anchor) {
    m_field->accept();
    const double scale = std::clamp(transform().m11() * factor, minimumZoom * scaleAtActualSize(),
                                    maximumZoom * scaleAtActualSize());
    // Scrolling is by whole pixels: while the pointer rests, the same point is kept under it, or many small
    // steps would drift.
    if (m_zoomAnchor != anchor || m_zoomScroll != scrolled()) {
        m_zoomAnchor = anchor;
        m_zoomCentre = viewportTransform().inverted().map(anchor);
    }
    applyScale(scale);
    const auto drift = viewportTransform().map(m_zoomCentre) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(drift.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(drift.y())));
    m_zoomScroll = scrolled();
}

QPoint CanvasView::scrolled() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void CanvasView::applyScale(double scale) {
    if (scale == transform().m11())
        return;
    m_layer->setSharpness(SpriteCache::Sharpness::Scaled);
    m_sharpen.start();
    setTransform(QTransform::fromScale(scale, scale));
    m_overlay->setUnitsPerPixel(1 / scale);
    updateSceneRect();
    if (m_tool)
        m_tool->refresh();
    emit zoomChanged(zoom());
}

/// The paper can be pushed to the edge of the view, no farther.
void CanvasView::updateSceneRect() {
    const double width = viewport()->width() * unitsPerPixel() * 0.9;
    const double height = viewport()->height() * unitsPerPixel() * 0.9;
    const auto content = sheetOf(m_document.shown()) | m_layer->boundingRect();
    setSceneRect(content.adjusted(-width, -height, width, height));
}

void CanvasView::zoomTo(const QRectF& rect) {
    if (rect.isEmpty() && rect.isNull())
        return;
    const double width = std::max(viewport()->width() - 2 * fitMarginPixels, 1.0);
    const double height = std::max(viewport()->height() - 2 * fitMarginPixels, 1.0);
    const double wanted =
        std::min(width / std::max(rect.width(), 1.0), height / std::max(rect.height(), 1.0));
    applyScale(std::clamp(wanted, minimumZoom * scaleAtActualSize(), maximumZoom * scaleAtActualSize()));
    centerOn(rect.center());
}

void CanvasView::fit() {
    zoomTo(sheetOf(m_document.shown()) | toQt(m_document.drawing().bounds()));
}

void CanvasView::fitSelection() {
    const auto rect = m_overlay->selected().boundingRect();
    if (rect.isEmpty()) {
        fit();
        return;
    }
    zoomTo(rect);
    if (zoom() > 1)
        setZoom(1);
}

void CanvasView::centreOn(const EntityRef& subject) {
    Highlight found(Highlight::Strength::Hovered);
    found.setSubjects({subject}, m_document.shown(), m_document.drawing());
    if (!found.boundingRect().isEmpty())
        centerOn(found.boundingRect().center());
}

void CanvasView::reveal(Vec point) {
    const double margin = 60 * unitsPerPixel();
    ensureVisible(QRectF(point.x - margin / 2, point.y - margin / 2, margin, margin), 30, 30);
}

metronet::Box CanvasView::visibleBox() const {
    return fromQt(mapToScene(viewport()->rect()).boundingRect());
}

bool CanvasView::isGridVisible() const {
    return m_layer->isGridVisible();
}
void CanvasView::setGridVisible(bool visible) {
    m_layer->setGridVisible(visible);
}

void CanvasView::setAssets(Assets assets) {
    m_pictures.setAssets(std::move(assets));
    m_layer->refresh();
}

std::optional<Hit> CanvasView::hitAt(Vec point, double tolerance) const {
    return metronet::hitAt(m_layer->index(), point, tolerance);
}

EntitySet CanvasView::touchedBy(const metronet::Box& box) const {
    return metronet::touchedBy(m_layer->index(), box);
}

void CanvasView::setHint(const QString& hint) {
    emit hintChanged(hint);
}

void CanvasView::announce(const QString& text) {
    setAccessibleDescription(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace metronet
