// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demofiles.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr int photoWidth = 240;
constexpr int photoHeight = 180;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    const quint32 swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crc32(type + data));
}

} // namespace

QByteArray demoPhoto(DemoDice &dice)
{
    const int base = dice.between(60, 160);
    const int warm = dice.between(10, 60);
    const int crack = dice.between(60, photoWidth - 60);
    QByteArray rows;
    rows.reserve((photoWidth * 3 + 1) * photoHeight);
    for (int y = 0; y < photoHeight; ++y) {
        rows += '\0';
        for (int x = 0; x < photoWidth; ++x) {
            const bool box = x > 40 && x < 200 && y > 40 && y < 150;
            const bool line = box && std::abs(x - crack - (y % 17) + (y % 5) * 2) < 2;
            const int shade = line ? 20 : box ? base + y / 4 : 215 - y / 6;
            rows += static_cast<char>(std::min(255, shade + (box ? warm : 0)));
            rows += static_cast<char>(shade);
            rows += static_cast<char>(box ? shade * 2 / 3 : shade);
        }
    }
    QByteArray header = bigEndian(photoWidth) + bigEndian(photoHeight);
    header += QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB
    // qCompress() puts four bytes of length before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

QByteArray demoInvoice(const QStringList &lines)
{
    QByteArray content = "BT /F1 14 Tf 60 780 Td 22 TL\n";
    for (const QString &line : lines) {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        content += '(' + text + ") Tj T*\n";
    }
    content += "ET\n";
    const QByteArrayList objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start
        + "\n%%EOF\n";
}

} // namespace deskbell::hub
