// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"

#include "base/colour.h"

class QButtonGroup;
class QToolButton;

namespace metronet {

/// A colour of the palette whose colours stay apart for everyone, or one of the user's own.
class ColourField : public ValueField<Colour> {
    Q_OBJECT
public:
    ColourField();

    Colour value() const override { return m_colour; }
    void setValue(const Colour& value) override;
    void setMixed() override;

private:
    void choose(Colour colour);
    void chooseOther();

    QButtonGroup* m_swatches;
    QToolButton* m_other;
    Colour m_colour;
};

} // namespace metronet
