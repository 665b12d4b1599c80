// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>
#include <QTransform>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(path) ? path : u":/icons/message.svg"_s;
}

/// Those with a direction: reading ahead is to the left where words run from right to left.
bool pointsAlong(const QString &name)
{
    static const QSet<QString> names{u"back"_s,  u"next"_s,    u"forward"_s, u"reply"_s, u"reply-all"_s, u"send"_s,
                                     u"queue"_s, u"bullets"_s, u"numbers"_s, u"quote"_s, u"undo"_s};
    return names.contains(name);
}

QPixmap tintedPixmap(const QString &name, const QColor &color, const QSize &pixels)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsAlong(name);
    const QString key = u"deskbell/%1/%2/%3x%4%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored ? u"m"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return pixmap;
    }
    QByteArray source = file.readAll();
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    if (mirrored) {
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, colorOf(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tintedPixmap(m_name, colorOf(mode, state), size);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }
    QString key() const override { return u"deskbell"_s; }

private:
    static QColor colorOf(QIcon::Mode mode, QIcon::State state)
    {
        const Colors &colors = colorsFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled) {
            QColor faint = colors.muted;
            faint.setAlphaF(0.5F);
            return faint;
        }
        return state == QIcon::On ? colors.accent : mode == QIcon::Selected ? colors.text : colors.muted;
    }

    QString m_name;
};

} // namespace

QIcon glyphIcon(const QString &name) { return QIcon(new TintedIconEngine(name)); }

QString channelIconName(const QString &kind)
{
    static QHash<QString, QString> known; // asked for every row that is painted
    const auto found = known.constFind(kind);
    if (found != known.cend()) {
        return *found;
    }
    const QString name = kind == "voice"_L1 ? u"call"_s : kind;
    return *known.insert(kind, QFile::exists(u":/icons/%1.svg"_s.arg(name)) ? name : u"message"_s);
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = tintedPixmap(name, color, rect.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace deskbell
