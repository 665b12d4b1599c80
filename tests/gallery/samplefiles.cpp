// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace deskbell::gallery {

namespace {

constexpr int sampleRate = 8000;

template <class Number> void appendLittle(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

} // namespace

QByteArray samplePicture(const QSize &size, int seed)
{
    QRandomGenerator dice(static_cast<quint32>(seed));
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, QColor(214, 196, 170));
    ground.setColorAt(1, QColor(122, 96, 70));
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor::fromHsv(dice.bounded(15, 45), dice.bounded(40, 120), dice.bounded(90, 240), 90));
        const QPoint at(dice.bounded(size.width()), dice.bounded(size.height()));
        painter.drawRect(QRect(at, size / dice.bounded(4, 14)));
    }
    painter.setPen(QPen(QColor(60, 45, 30), size.width() / 160.0));
    QPoint crack(size.width() / 5, size.height() / 3);
    for (int i = 0; i < 9; ++i) {
        const QPoint next = crack + QPoint(size.width() / 14, dice.bounded(-size.height() / 12, size.height() / 9));
        painter.drawLine(crack, next);
        crack = next;
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

QByteArray sampleSound(std::chrono::seconds length)
{
    const auto samples = static_cast<quint32>(length.count() * sampleRate);
    const quint32 soundBytes = samples * 2;
    QByteArray bytes("RIFF");
    appendLittle<quint32>(bytes, 36 + soundBytes);
    bytes.append("WAVEfmt ");
    appendLittle<quint32>(bytes, 16);
    appendLittle<quint16>(bytes, 1); // PCM
    appendLittle<quint16>(bytes, 1); // channels
    appendLittle<quint32>(bytes, sampleRate);
    appendLittle<quint32>(bytes, sampleRate * 2);
    appendLittle<quint16>(bytes, 2);
    appendLittle<quint16>(bytes, 16);
    bytes.append("data");
    appendLittle<quint32>(bytes, soundBytes);
    for (quint32 i = 0; i < samples; ++i) {
        const double seconds = double(i) / sampleRate;
        const double loud = 0.5 + 0.5 * std::sin(seconds * 3);
        appendLittle<qint16>(bytes, qint16(6000 * loud * std::sin(2 * std::numbers::pi * 330 * seconds)));
    }
    return bytes;
}

} // namespace deskbell::gallery
