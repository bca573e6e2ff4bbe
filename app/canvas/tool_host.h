// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/field_outcome.h"
#include "canvas/hit_test.h"

#include <QCursor>

#include <functional>

namespace metronet {

class CanvasTool;
class DocumentController;
class Overlay;

/// What a tool can ask of the canvas it works on. Tools know nothing else of it, and nothing of the window.
class ToolHost {
public:
    virtual ~ToolHost() = default;

    /// Lets go of a tool that is about to be destroyed.
    virtual void release(CanvasTool& tool) = 0;

    virtual DocumentController& document() const = 0;
    virtual Overlay& overlay() = 0;

    /// What a click there means.
    virtual std::optional<Hit> hitAt(Vec point, double tolerance) const = 0;
    /// What a marquee touches.
    virtual EntitySet touchedBy(const Box& box) const = 0;

    /// The part of the map in view, in map units.
    virtual Box visibleBox() const = 0;
    /// Map units for each logical pixel.
    virtual double unitsPerPixel() const = 0;
    /// Scrolls as little as needed to have a point in view.
    virtual void reveal(Vec point) = 0;

    virtual void setToolCursor(const QCursor& cursor) = 0;
    /// What the user can do now, for the status bar. Translated.
    virtual void setHint(const QString& hint) = 0;
    /// Has a screen reader say something. Translated.
    virtual void announce(const QString& text) = 0;

    /// Opens a one-line field over the map at `box`; `done` hears of its end once, and never after
    /// `closeField`. An earlier field is closed as by Enter.
    virtual void openField(const Box& box, const QString& text, const QString& name,
                           std::function<void(const FieldOutcome&)> done) = 0;
    /// Ends the field without a word to anybody.
    virtual void closeField() = 0;
    /// Whether a field is open.
    virtual bool hasField() const = 0;
};

} // namespace metronet
