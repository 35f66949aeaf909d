#include "theme/marks.h"

#include <QFile>
#include <QIcon>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>
#include <unordered_map>

void initWaymarkResources();

namespace waymark::ui {

namespace {

// Our icons are drawn in one colour, which SVG calls currentColor and Qt's renderer does not know.
QByteArray colouredSvg(const QString& name, const QColor& colour)
{
    initWaymarkResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QSvgRenderer* rendererOf(const QString& name, const QColor& colour)
{
    static std::unordered_map<std::string, std::unique_ptr<QSvgRenderer>> known;
    auto& renderer = known[(name + colour.name()).toStdString()];
    if (!renderer) renderer = std::make_unique<QSvgRenderer>(colouredSvg(name, colour));
    return renderer.get();
}

QPixmap iconPixmap(const QString& name, const QColor& colour, const QSize& deviceSize)
{
    const QString key =
        QStringLiteral("waymark/%1/%2/%3x%4")
            .arg(name, colour.name(), QString::number(deviceSize.width()), QString::number(deviceSize.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    rendererOf(name, colour)->render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// A pixmap only where the screen's dots are known and straight; the PDF and turned painters get the lines themselves.
bool takesPixmaps(const QPainter& painter)
{
    return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster &&
        painter.worldTransform().type() <= QTransform::TxTranslate;
}

/// Reads the theme when it paints, so that icons follow it without being set anew.
class ThemeIconEngine : public QIconEngine
{
public:
    explicit ThemeIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& where, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, where, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colour(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return iconPixmap(m_name, colour(mode, state), size);
    }

    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("waymark"); }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Colours& colours = Theme::current().colours();
        if (mode == QIcon::Disabled) return colours.disabled;
        if (state == QIcon::On || mode == QIcon::Selected) return colours.accent;
        return mode == QIcon::Active ? colours.text : colours.text2;
    }

    QString m_name;
};

}   // namespace

QIcon icon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name));
}

void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour)
{
    const qreal side = std::min(where.width(), where.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(where.center());
    if (!takesPixmaps(painter)) {
        rendererOf(name, colour)->render(&painter, square);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize deviceSize(qRound(side * ratio), qRound(side * ratio));
    QPixmap pixmap = iconPixmap(name, colour, deviceSize);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF snapped(qRound(square.left() * ratio) / ratio, qRound(square.top() * ratio) / ratio);
    painter.drawPixmap(snapped, pixmap);
}

}   // namespace waymark::ui
