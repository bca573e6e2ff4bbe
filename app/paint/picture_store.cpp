// SPDX-License-Identifier: Apache-2.0
#include "paint/picture_store.h"

#include "paint/to_qt.h"

#include <QMutexLocker>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace metronet {

namespace {

/// A drawing becomes an image of this many pixels on its longer side: sharp on A2 at the size of a logo.
constexpr double svgPixels = 2000;

QImage decode(const Asset& asset) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(asset.bytes.data()),
                                               static_cast<qsizetype>(asset.bytes.size()));
    if (asset.mime != "image/svg+xml")
        return QImage::fromData(bytes);
    QSvgRenderer renderer(bytes);
    const QSizeF size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image((size * (svgPixels / std::max(size.width(), size.height()))).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

void PictureStore::setAssets(Assets assets) {
    const QMutexLocker lock(&m_mutex);
    m_assets = std::move(assets);
    m_decoded.removeIf([this](const auto& entry) { return !m_assets.contains(entry.key().toStdString()); });
}

void PictureStore::paint(QPainter& painter, const Picture& picture) {
    const QRectF box = toQt(picture.box);
    const QImage pixels = image(picture.hash);
    painter.save();
    if (pixels.isNull()) {
        painter.setPen(QPen(Qt::gray, std::min(box.width(), box.height()) / 50));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    } else {
        painter.setOpacity(painter.opacity() * picture.opacity);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, pixels);
    }
    painter.restore();
}

QImage PictureStore::image(const std::string& hash) {
    const QMutexLocker lock(&m_mutex);
    const auto key = QByteArray::fromStdString(hash);
    if (const auto known = m_decoded.constFind(key); known != m_decoded.constEnd())
        return *known;
    const auto asset = m_assets.find(hash);
    QImage decoded = asset == m_assets.end() ? QImage() : decode(*asset->second);
    m_decoded.insert(key, decoded);
    return decoded;
}

} // namespace metronet
