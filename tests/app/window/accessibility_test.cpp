// SPDX-License-Identifier: Apache-2.0
#include "app/window/window_fixture.h"
#include "panels/inspector/inspector_panel.h"

#include "edit/stations.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace metronet;

namespace {

QString describe(const QWidget& widget) {
    QString text = QLatin1String(widget.metaObject()->className());
    for (auto* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        text += QStringLiteral(" < ") + QLatin1String(parent->metaObject()->className());
    return text;
}

/// What a person meets with the Tab key, and what a screen reader calls it.
void checkNames(QWidget& root) {
    int met = 0;
    for (auto* widget : root.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                             qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                             qobject_cast<QAbstractItemView*>(widget);
        if (!control || !widget->isVisibleTo(&root) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        // The line of an editable combo box speaks with the box's name.
        if (qobject_cast<QComboBox*>(widget->parentWidget()) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto* face = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(face);
        INFO(describe(*widget).toStdString());
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        ++met;
    }
    CHECK(met > 10);
}

} // namespace

TEST_CASE("Every control has a name for screen readers") {
    WindowFixture f(GENERATE(QStringLiteral("nl"), QStringLiteral("en")));
    SECTION("on the welcome page") {
        checkNames(*f.window);
    }
    SECTION("with the map's fields") {
        f.newEmpty();
        checkNames(*f.window);
    }
    SECTION("with a station's fields") {
        f.newEmpty();
        f.trigger("insert.station");
        checkNames(*f.window);
    }
    SECTION("with an academy's fields") {
        f.newEmpty();
        f.trigger("insert.academy");
        checkNames(*f.window);
    }
}
