// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/aim.h"
#include "tools/line/line_tool.h"
#include "tools/line/pen_tip.h"

namespace metronet {

/// Whether the station under the pen has just been made and asks for its name.
enum class Naming { None, First };

/// The pen is down: what a click would add is previewed, and each click or Enter makes it one step. Naming a
/// new station goes on beside it. Undo and Backspace take the pen back with what it drew. Enter, Escape, a
/// double click or a click on the last stop lift the pen; so does closing a ring.
class LineDrawing : public ToolState {
public:
    LineDrawing(LineTool& tool, PenTip tip, Naming naming);

    void enter() override;
    void exit() override;
    void press(const ToolEvent& event) override;
    void move(const ToolEvent& event) override;
    void doubleClick(const ToolEvent& event) override;
    void leave() override;
    bool keyPress(const QKeyEvent& event) override;
    void suspend() override { leave(); }
    void refresh() override;

private:
    /// The pen after one of its strokes.
    struct Mark {
        std::size_t done; ///< steps of the history that lead here
        PenTip tip;
        bool isOurs; ///< whether Backspace may take the step back
    };

    const PenTip& tip() const { return m_marks.back().tip; }
    void renew();
    void preview(const Aim& aim);
    void place(const Aim& aim);
    void placeAt(Point place);
    void moveByKey(Point way);
    void takeBack();
    void name(Id station);
    void named(FieldOutcome::Key key);

    LineTool& m_line;
    std::vector<Mark> m_marks;
    Naming m_naming;
    std::uint64_t m_revision = 0; ///< of the document that what follows was made for
    std::optional<Snapping> m_snapping;
    Station m_freshStation;
    Line m_freshLine;
    std::optional<Point> m_byKey; ///< where the arrow keys have taken the next stop
};

} // namespace metronet
