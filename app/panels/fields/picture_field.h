// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/fields/field.h"

#include <QPixmap>

#include <functional>
#include <optional>
#include <string>

class QLabel;
class QPushButton;

namespace metronet {

/// Where the bytes of pictures are kept.
struct PictureShelf {
    /// Puts the picture of a file away and gives its hash; nothing where the user was told why not.
    std::function<std::optional<std::string>(const QString& file)> take;
    /// Null where there is none.
    std::function<QPixmap(const std::string& hash)> show;
};

/// A picture such as a logo, by the hash of its bytes.
class PictureField : public ValueField<std::string> {
    Q_OBJECT
public:
    explicit PictureField(const PictureShelf& shelf);

    std::string value() const override { return m_hash; }
    void setValue(const std::string& value) override;
    void setMixed() override;

private:
    void choose();

    const PictureShelf& m_shelf;
    QLabel* m_preview;
    QPushButton* m_remove;
    std::string m_hash;
};

} // namespace metronet
