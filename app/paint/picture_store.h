// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"
#include "model/assets.h"

#include <QHash>
#include <QImage>
#include <QMutex>

#include <string>

class QPainter;

namespace metronet {

/// Decodes the pictures of a project once and paints them. Shares the bytes of the assets it is given. Safe
/// to use from several threads.
class PictureStore {
public:
    PictureStore() = default;
    explicit PictureStore(Assets assets) : m_assets(std::move(assets)) {}

    /// Replaces what can be painted; what stays is not decoded again.
    void setAssets(Assets assets);

    /// Fills the picture's box. One that is missing or cannot be decoded is shown as a crossed frame, so that
    /// a hole in a map is seen before it is printed.
    void paint(QPainter& painter, const Picture& picture);

private:
    QImage image(const std::string& hash);

    QMutex m_mutex;
    Assets m_assets;
    QHash<QByteArray, QImage> m_decoded;
};

} // namespace metronet
