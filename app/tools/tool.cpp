// SPDX-License-Identifier: Apache-2.0
#include "tools/tool.h"

namespace metronet {

ToolHost& ToolState::host() const {
    return m_tool.host();
}

void ToolState::cancel() {
    m_tool.goIdle();
}

Tool::~Tool() {
    if (m_host)
        m_host->release(*this);
}

template <class Event>
auto Tool::during(Event&& event) {
    struct Depth {
        Tool& tool;
        explicit Depth(Tool& of) : tool(of) { ++tool.m_depth; }
        ~Depth() {
            if (--tool.m_depth == 0)
                tool.m_left.clear();
        }
    };
    const Depth depth(*this);
    return event();
}

void Tool::goTo(std::unique_ptr<ToolState> next) {
    during([&] {
        if (m_state) {
            m_left.push_back(std::move(m_state));
            m_left.back()->exit();
        }
        m_state = std::move(next);
        if (m_state)
            m_state->enter();
    });
}

void Tool::goIdle() {
    goTo(makeIdle());
}

void Tool::activate(ToolHost& host) {
    m_host = &host;
    goIdle();
}

void Tool::deactivate() {
    goTo(nullptr);
    m_host = nullptr;
}

void Tool::press(const ToolEvent& event) {
    during([&] { m_state->press(event); });
}
void Tool::move(const ToolEvent& event) {
    during([&] { m_state->move(event); });
}
void Tool::release(const ToolEvent& event) {
    during([&] { m_state->release(event); });
}
void Tool::doubleClick(const ToolEvent& event) {
    during([&] { m_state->doubleClick(event); });
}
void Tool::leave() {
    during([&] { m_state->leave(); });
}
bool Tool::keyPress(const QKeyEvent& event) {
    return during([&] { return m_state->keyPress(event); });
}
bool Tool::keyRelease(const QKeyEvent& event) {
    return during([&] { return m_state->keyRelease(event); });
}
void Tool::suspend() {
    during([&] { m_state->suspend(); });
}
void Tool::cancel() {
    during([&] { m_state->cancel(); });
}
void Tool::refresh() {
    during([&] {
        if (m_state)
            m_state->refresh();
    });
}

} // namespace metronet
