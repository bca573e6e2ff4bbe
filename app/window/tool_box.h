// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <map>
#include <memory>

namespace metronet {

class CanvasTool;
class CanvasView;

enum class ToolId : std::uint8_t { Select, Line, Station };

/// The tools of one canvas, of which one is in the hand.
class ToolBox : public QObject {
    Q_OBJECT
public:
    /// The canvas must outlive the tool box.
    explicit ToolBox(CanvasView& canvas, QObject* parent = nullptr);
    ~ToolBox() override;

    void take(ToolId tool);
    ToolId current() const { return m_current; }

signals:
    void taken();

private:
    CanvasView& m_canvas;
    std::map<ToolId, std::unique_ptr<CanvasTool>> m_tools;
    ToolId m_current = ToolId::Select;
};

} // namespace metronet
