// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/parttaker.h"

#include <algorithm>

namespace deskbell::hub {

namespace {

constexpr qint64 largePart = 256 * 1024;
constexpr qint64 mostInMemory = 4 * 1024 * 1024;
constexpr qint64 longestText = 4 * 1024 * 1024;
constexpr qsizetype textBeginning = 256 * 1024;
// Of attached mails and reports: their headers and texts are read again.
constexpr qsizetype partBeginning = 1024 * 1024;

/// A stream of GMime's that hands on what is written to it.
struct PieceStream {
    GMimeStream parent;
    PartKeeper::Pieces *pieces; ///< null: only the beginning is wanted
    QByteArray *beginning;
    qsizetype beginningLimit;
};

ssize_t writePiece(GMimeStream *stream, const char *bytes, size_t count)
{
    auto *sink = reinterpret_cast<PieceStream *>(stream);
    const auto size = static_cast<qsizetype>(count);
    if (sink->beginning->size() < sink->beginningLimit) {
        sink->beginning->append(bytes, std::min(size, sink->beginningLimit - sink->beginning->size()));
    } else if (!sink->pieces) {
        return -1; // enough
    }
    return !sink->pieces || sink->pieces->write(QByteArray(bytes, size)) ? static_cast<ssize_t>(count) : -1;
}

int nothingToFlush(GMimeStream *) { return 0; }

void initialiseClass(gpointer type, gpointer)
{
    auto *stream = static_cast<GMimeStreamClass *>(type);
    stream->write = &writePiece;
    stream->flush = &nothingToFlush;
}

GType pieceStreamType()
{
    static const GType type =
        g_type_register_static_simple(g_mime_stream_get_type(), "DeskbellPieceStream", sizeof(GMimeStreamClass), &initialiseClass,
                                      sizeof(PieceStream), nullptr, GTypeFlags(0));
    return type;
}

GPointer<GMimeStream> pieceStream(PartKeeper::Pieces *pieces, QByteArray &beginning, qsizetype limit)
{
    auto *sink = static_cast<PieceStream *>(g_object_new(pieceStreamType(), nullptr));
    g_mime_stream_construct(&sink->parent, 0, -1);
    sink->pieces = pieces;
    sink->beginning = &beginning;
    sink->beginningLimit = limit;
    return GPointer<GMimeStream>(&sink->parent);
}

/// As it stands in the mail, before decoding.
qint64 rawLength(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    return stream ? g_mime_stream_length(stream) : 0;
}

qint64 writtenLength(GMimeMessage *message)
{
    const GPointer<GMimeStream> nowhere(g_mime_stream_null_new());
    return g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, nowhere.get());
}

bool isReadAgain(const MailPart &part)
{
    return part.mediaType.startsWith(QLatin1StringView("message/")) || part.mediaType.startsWith(QLatin1StringView("text/"));
}

QByteArray bytesOf(GMimeStream *memory)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

} // namespace

QByteArray decodedPart(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content) {
        return {};
    }
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

bool PartTaker::isLarge(qint64 bytes) const { return m_keeper && (bytes > largePart || m_inMemory + bytes > mostInMemory); }

bool PartTaker::isTooLong(GMimePart *text) const { return m_keeper && rawLength(text) > longestText; }

QByteArray PartTaker::beginningOf(GMimePart *text)
{
    QByteArray beginning;
    if (GMimeDataWrapper *content = g_mime_part_get_content(text)) {
        const auto stream = pieceStream(nullptr, beginning, textBeginning);
        g_mime_data_wrapper_write_to_stream(content, stream.get());
    }
    return beginning;
}

void PartTaker::takeLeaf(GMimePart *from, MailPart &part)
{
    if (!isLarge(rawLength(from))) {
        part.data = decodedPart(from);
        m_inMemory += part.data.size();
        return;
    }
    const auto pieces = m_keeper->begin();
    const auto stream = pieceStream(pieces.get(), part.data, isReadAgain(part) ? partBeginning : 0);
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(from), stream.get());
    finish(*pieces, part);
}

void PartTaker::takeMessage(GMimeMessage *message, MailPart &part)
{
    if (!message) {
        return;
    }
    if (!m_keeper || !isLarge(writtenLength(message))) {
        const GPointer<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
        part.data = bytesOf(stream.get());
        m_inMemory += part.data.size();
        return;
    }
    const auto pieces = m_keeper->begin();
    const auto stream = pieceStream(pieces.get(), part.data, partBeginning);
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    finish(*pieces, part);
}

void PartTaker::moveToKeeper(MailPart &part)
{
    if (!isLarge(part.data.size())) {
        m_inMemory += part.data.size();
        return;
    }
    const auto pieces = m_keeper->begin();
    pieces->write(part.data);
    part.data.clear();
    finish(*pieces, part);
}

void PartTaker::finish(PartKeeper::Pieces &pieces, MailPart &part)
{
    const Result<StoredBytes> kept = pieces.finish();
    if (kept) {
        part.stored = *kept;
    } else {
        m_error = kept.error();
    }
}

} // namespace deskbell::hub
