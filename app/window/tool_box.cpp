// SPDX-License-Identifier: Apache-2.0
#include "window/tool_box.h"

#include "canvas/canvas_view.h"
#include "tools/line/line_tool.h"
#include "tools/select/select_tool.h"
#include "tools/station/station_tool.h"

namespace metronet {

ToolBox::ToolBox(CanvasView& canvas, QObject* parent) : QObject(parent), m_canvas(canvas) {
    m_tools[ToolId::Select] = std::make_unique<SelectTool>();
    m_tools[ToolId::Line] = std::make_unique<LineTool>();
    m_tools[ToolId::Station] = std::make_unique<StationTool>();
    take(ToolId::Select);
}

ToolBox::~ToolBox() {
    m_canvas.setTool(nullptr);
}

void ToolBox::take(ToolId tool) {
    m_current = tool;
    m_canvas.setTool(m_tools.at(tool).get());
    emit taken();
}

} // namespace metronet
