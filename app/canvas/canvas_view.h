// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_tool.h"
#include "canvas/tool_host.h"
#include "paint/picture_store.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QTimer>

#include <memory>

namespace metronet {

class DocumentController;
class InlineField;
class MapGround;
class MapLayer;
class Navigation;
class Overlay;

/// The canvas: shows the drawing of a document, moves and zooms over it, and turns events into those of the
/// current tool. The paper is white whatever the palette; the desk around it follows the palette.
///
/// Scene coordinates are map units. A zoom of 1 shows a millimetre as a millimetre of the screen.
class CanvasView : public QGraphicsView, public ToolHost {
    Q_OBJECT

public:
    static constexpr double minimumZoom = 0.05;
    static constexpr double maximumZoom = 64;

    /// The document must outlive the view.
    explicit CanvasView(DocumentController* document, QWidget* parent = nullptr);
    ~CanvasView() override;

    double zoom() const;
    void setZoom(double zoom);
    /// Zooms about the middle of the view.
    void zoomBy(double factor);
    /// Shows the sheet and everything on it.
    void fit();
    /// Shows what is selected, no larger than life; everything where nothing is.
    void fitSelection();
    /// Brings something to the middle of the view without changing the zoom.
    void centreOn(const EntityRef& subject);

    bool isGridVisible() const;
    void setGridVisible(bool visible);
    /// Pictures on the map come from here.
    void setAssets(Assets assets);

    /// Null for a canvas to look at only. The tool stays its owner's; whichever of the two goes first lets
    /// the other know.
    void setTool(CanvasTool* tool);
    CanvasTool* tool() const { return m_tool; }
    /// Escape: ends the field, else what the tool has under way.
    void cancel();

    MapLayer& layer() { return *m_layer; }

    void release(CanvasTool& tool) override;
    DocumentController& document() const override { return m_document; }
    Overlay& overlay() override { return *m_overlay; }
    std::optional<Hit> hitAt(Vec point, double tolerance) const override;
    EntitySet touchedBy(const metronet::Box& box) const override;
    metronet::Box visibleBox() const override;
    double unitsPerPixel() const override;
    void reveal(Vec point) override;
    void setToolCursor(const QCursor& cursor) override;
    void setHint(const QString& hint) override;
    void announce(const QString& text) override;
    void openField(const metronet::Box& box, const QString& text, const QString& name,
                   std::function<void(const FieldOutcome&)> done) override;
    void closeField() override;
    bool hasField() const override;

signals:
    void zoomChanged(double zoom);
    /// What the user can do now; empty: nothing special.
    void hintChanged(const QString& hint);
    /// Where the pointer is on the sheet.
    void pointerMoved(metronet::Vec point);

protected:
    bool event(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followDocument();
    void zoomAt(double factor, QPointF anchor);
    void zoomTo(const QRectF& rect);
    void applyScale(double scale);
    void updateSceneRect();
    void paintFrame();
    void updateCursor();
    void updateSelection();
    double scaleAtActualSize() const;
    QPoint scrolled() const;
    ToolEvent toToolEvent(const QMouseEvent& event) const;

    DocumentController& m_document;
    PictureStore m_pictures;
    QGraphicsScene m_scene;
    MapLayer* m_layer;   ///< the scene owns it
    MapGround* m_ground; ///< and it
    std::unique_ptr<Overlay> m_overlay;
    Navigation* m_navigation;
    InlineField* m_field;
    CanvasTool* m_tool = nullptr;
    QCursor m_toolCursor;
    QTimer m_sharpen;      ///< after the last step of zooming
    QPointF m_zoomAnchor;  ///< where the last zoom was held, in pixels…
    QPointF m_zoomCentre;  ///< …and what is there, in map units…
    QPoint m_zoomScroll;   ///< …unless the view has been scrolled since
    bool m_fitted = false; ///< whether the first showing has come
};

} // namespace metronet
