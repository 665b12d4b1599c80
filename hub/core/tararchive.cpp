// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/tararchive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tarBlock = 512;
constexpr qint64 copyPiece = 1024 * 1024;

Error fileError(const QFile &file) { return {Error::Kind::Unavailable, file.fileName() + u": "_s + file.errorString()}; }

Error damagedArchive() { return {Error::Kind::Malformed, u"This is no backup, or it is damaged."_s}; }

QByteArray octal(qint64 value, int width) { return QByteArray::number(value, 8).rightJustified(width - 1, '0') + '\0'; }

void putField(QByteArray &header, qsizetype position, const QByteArray &value)
{
    std::copy(value.cbegin(), value.cend(), header.begin() + position);
}

qint64 checksum(QByteArray header)
{
    putField(header, 148, QByteArray(8, ' '));
    qint64 sum = 0;
    for (const char c : std::as_const(header)) {
        sum += static_cast<unsigned char>(c);
    }
    return sum;
}

QByteArray headerOf(const QByteArray &name, qint64 size)
{
    QByteArray header(tarBlock, '\0');
    putField(header, 0, name);
    putField(header, 100, octal(0600, 8));
    putField(header, 108, octal(0, 8));
    putField(header, 116, octal(0, 8));
    putField(header, 124, octal(size, 12));
    putField(header, 136, octal(QDateTime::currentSecsSinceEpoch(), 12));
    header[156] = '0';
    putField(header, 257, QByteArrayLiteral("ustar\00000"));
    putField(header, 148, octal(checksum(header), 7));
    header[155] = ' ';
    return header;
}

qint64 paddingOf(qint64 size) { return (tarBlock - size % tarBlock) % tarBlock; }

Result<Done> copyBytes(QFile &from, QFile &to, qint64 size)
{
    while (size > 0) {
        const QByteArray piece = from.read(qMin(size, copyPiece));
        if (piece.isEmpty()) {
            return fileError(from);
        }
        if (to.write(piece) != piece.size()) {
            return fileError(to);
        }
        size -= piece.size();
    }
    return Done{};
}

bool isSafeName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':')
        && !name.split(u'/').contains(u".."_s);
}

} // namespace

Result<Done> TarWriter::add(const QString &path, const QString &name)
{
    QFile file(path);
    const QByteArray encoded = name.toUtf8();
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(file);
    }
    const qint64 size = file.size();
    if (encoded.size() > 100 || size >= (qint64(1) << 33)) {
        return Error{Error::Kind::TooLarge, u"A file is too large for the archive: "_s + name};
    }
    if (m_out.write(headerOf(encoded, size)) != tarBlock) {
        return fileError(m_out);
    }
    if (auto copied = copyBytes(file, m_out, size); !copied) {
        return copied.error();
    }
    const QByteArray padding(paddingOf(size), '\0');
    return m_out.write(padding) == padding.size() ? Result<Done>(Done{}) : Result<Done>(fileError(m_out));
}

Result<Done> TarWriter::finish()
{
    return m_out.write(QByteArray(2 * tarBlock, '\0')) == 2 * tarBlock ? Result<Done>(Done{}) : Result<Done>(fileError(m_out));
}

Result<Done> unpackTar(QFile &archive, const QString &directory)
{
    for (;;) {
        const QByteArray header = archive.read(tarBlock);
        if (header.size() != tarBlock) {
            return damagedArchive();
        }
        if (header == QByteArray(tarBlock, '\0')) {
            return Done{};
        }
        bool ok = false;
        const qint64 sum = header.mid(148, 6).toLongLong(&ok, 8);
        const qint64 size = ok ? header.mid(124, 11).toLongLong(&ok, 8) : 0;
        const QString name =
            QString::fromUtf8(header.left(100).constData(), static_cast<qsizetype>(qstrnlen(header.constData(), 100)));
        if (!ok || sum != checksum(header) || !isSafeName(name)) {
            return damagedArchive();
        }
        QFile file(QDir(directory).filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return fileError(file);
        }
        if (auto copied = copyBytes(archive, file, size); !copied) {
            return copied.error();
        }
        if (archive.read(paddingOf(size)).size() != paddingOf(size)) {
            return damagedArchive();
        }
    }
}

} // namespace deskbell::hub
