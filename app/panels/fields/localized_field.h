// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"
#include "panels/fields/text_box.h"

#include "base/localized_text.h"

namespace metronet {

/// A text in the language the form is switched to. Where that language has none, the text of another shows
/// through as a hint.
class LocalizedField : public ValueField<LocalizedText> {
    Q_OBJECT
public:
    explicit LocalizedField(TextLines lines = TextLines::One);

    void setLanguage(const QString& tag) override;
    void applyTo(LocalizedText& target) const override;
    LocalizedText value() const override;
    void setValue(const LocalizedText& value) override;
    void setMixed() override;

private:
    void fill();

    TextBox* m_box;
    std::string m_language = "nl";
    LocalizedText m_shown;
    bool m_mixed = false;
    bool m_edited = false;
};

} // namespace metronet
