// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace metronet {

class CanvasView;
class CheckRunner;
class DocumentController;
class InspectorPanel;
class NoticeBar;
class OutlinePanel;
class ProblemsPanel;
class ProjectStories;
class Settings;
class ToolBox;
class Translations;

/// The parts of one window that commands work with. The window owns them all and makes new ones when the
/// language changes; document and stories stay.
struct Workbench {
    QMainWindow& window;
    Settings& settings;
    Translations& translations;
    DocumentController& document;
    ProjectStories& stories;
    CheckRunner& checks;
    CanvasView& canvas;
    ToolBox& tools;
    OutlinePanel& outline;
    InspectorPanel& inspector;
    ProblemsPanel& problems;
    NoticeBar& notices;
};

} // namespace metronet
