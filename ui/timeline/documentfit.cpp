// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/documentfit.h"

#include "ui/style/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace deskbell {

namespace {

// What the mail itself said, kept in the formats, so that every width starts from there.
enum KeptProperty { OwnWidth = QTextFormat::UserProperty + 1, OwnHeight, OwnColumns };

constexpr int leastColumn = 44; ///< narrower columns break most words
constexpr int easyColumn = 90;
constexpr int narrowestText = 30; ///< a column with words in it
constexpr int emptyColumn = 3; ///< one without
constexpr int widestGutter = 30; ///< one that keeps two others apart
constexpr double textContrast = 4.5;
constexpr double designContrast = 3.0;

QVariant lengthsToVariant(const QList<QTextLength> &lengths)
{
    QVariantList list;
    for (const QTextLength &length : lengths) {
        list.append(QVariant::fromValue(length));
    }
    return list;
}

QList<QTextLength> lengthsOf(const QVariant &kept)
{
    QList<QTextLength> lengths;
    for (const QVariant &length : kept.toList()) {
        lengths.append(length.value<QTextLength>());
    }
    return lengths;
}

bool isFixed(const QTextLength &length) { return length.type() == QTextLength::FixedLength; }

class Fitter
{
public:
    Fitter(QTextDocument &document, const ImageSizeOf &sizeOf)
        : m_document(document)
        , m_sizeOf(sizeOf)
    { }

    void run(int width)
    {
        QTextCursor edit(&m_document);
        edit.beginEditBlock();
        frame(*m_document.rootFrame(), width - qRound(2 * m_document.documentMargin()));
        edit.endEditBlock();
    }

private:
    void frame(QTextFrame &parent, int width)
    {
        for (auto it = parent.begin(); !it.atEnd(); ++it) {
            walk(it, width);
        }
    }

    void walk(const QTextFrame::iterator &it, int width)
    {
        if (QTextFrame *child = it.currentFrame()) {
            if (auto *table = qobject_cast<QTextTable *>(child)) {
                this->table(*table, width);
            } else {
                frame(*child, width);
            }
        } else if (it.currentBlock().isValid()) {
            const QTextBlockFormat format = it.currentBlock().blockFormat();
            block(it.currentBlock(), width - qRound(format.leftMargin() + format.rightMargin()));
        }
    }

    void table(QTextTable &table, int width)
    {
        const int columns = table.columns();
        QTextTableFormat format = table.format();
        if (!format.hasProperty(OwnWidth)) {
            format.setProperty(OwnWidth, QVariant::fromValue(format.width()));
            format.setProperty(OwnColumns, lengthsToVariant(format.columnWidthConstraints()));
        }
        const auto own = format.property(OwnWidth).value<QTextLength>();
        QList<QTextLength> lengths = lengthsOf(format.property(OwnColumns));
        lengths.resize(columns);
        // Margins push a table out of the card.
        const int room = qMax(width - qRound(format.leftMargin() + format.rightMargin()), leastColumn);
        int total = isFixed(own) ? qMin(qRound(own.rawValue()), room) : qRound(own.value(room));
        total = own.type() == QTextLength::VariableLength || total <= 0 ? room : qMin(total, room);
        // A table that fills its cell is as wide as that: its pixels would widen every column which the cell crosses.
        const bool fills = m_inCells > 0 && isFixed(own) && own.rawValue() >= room * 0.9;
        QTextLength newWidth =
            isFixed(own) && (fills || own.rawValue() > room) ? QTextLength(QTextLength::PercentageLength, 100) : own;
        if (columns > 2 && room / columns < leastColumn && isCrowded(table)) {
            total = columns * easyColumn;
            newWidth = QTextLength(QTextLength::FixedLength, total);
        }
        narrowEmptyColumns(table, lengths);
        shrinkColumns(lengths, fills ? 0 : total);
        freeSlivers(table, lengths, total);
        format.setWidth(newWidth);
        format.setColumnWidthConstraints(lengths);
        if (format != table.format()) {
            table.setFormat(format);
        }
        cells(table, format, lengths, total);
    }

    /// Columns of fixed width that do not fit together share the room in their proportion.
    static void shrinkColumns(QList<QTextLength> &lengths, int total)
    {
        qreal sum = 0;
        for (const QTextLength &length : lengths) {
            sum += isFixed(length) ? length.rawValue() : 0;
        }
        if (sum <= total) {
            return;
        }
        for (QTextLength &length : lengths) {
            if (isFixed(length)) {
                length = QTextLength(QTextLength::PercentageLength, length.rawValue() * 100 / sum);
            }
        }
    }

    /// "As narrow as it gets" is what browsers make of a column of one pixel; here its words would break at every letter.
    static void freeSlivers(const QTextTable &table, QList<QTextLength> &lengths, int total)
    {
        for (int column = 0; column < lengths.size(); ++column) {
            // "All the rest" is what is meant by 100 % beside other columns.
            if (lengths.size() > 1 && lengths[column].type() == QTextLength::PercentageLength
                && lengths[column].rawValue() > 94) {
                lengths[column] = QTextLength();
            }
            const bool narrow =
                lengths[column].type() != QTextLength::VariableLength && lengths[column].value(total) < narrowestText;
            for (int row = 0; narrow && row < table.rows(); ++row) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.columnSpan() == 1 && cell.lastPosition() - cell.firstPosition() > 1) {
                    lengths[column] = QTextLength();
                    break;
                }
            }
        }
    }

    /// Columns that only draw a line or keep others apart, by a picture of one pixel, would get as much room as those with words.
    static void narrowEmptyColumns(const QTextTable &table, QList<QTextLength> &lengths)
    {
        // A column that only cells over several columns cross is none of these.
        QList<bool> empty(lengths.size(), false);
        for (int column = 0; column < lengths.size(); ++column) {
            for (int row = 0; row < table.rows() && !empty[column]; ++row) {
                empty[column] = table.cellAt(row, column).columnSpan() == 1;
            }
        }
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < lengths.size(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.columnSpan() == 1 && !isBlank(cell)) {
                    empty[column] = false;
                }
            }
        }
        if (!empty.contains(false)) {
            return;
        }
        for (int column = 0; column < lengths.size(); ++column) {
            if (!empty[column]) {
                continue;
            }
            const bool gutter = isFixed(lengths[column]) && lengths[column].rawValue() <= widestGutter;
            if (gutter || lengths[column].type() == QTextLength::PercentageLength) {
                continue;
            }
            // A cell over several columns shares its width among them evenly, whatever they hold: the one with words gets it back.
            qsizetype next = empty.indexOf(false, column);
            next = next < 0 ? empty.lastIndexOf(false, column) : next;
            if (isFixed(lengths[column]) && isFixed(lengths[next])) {
                const qreal freed = lengths[column].rawValue() - emptyColumn;
                lengths[next] = QTextLength(QTextLength::FixedLength, lengths[next].rawValue() + freed);
            }
            lengths[column] = QTextLength(QTextLength::FixedLength, emptyColumn);
        }
    }

    static bool isBlank(const QTextTableCell &cell)
    {
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            // A picture is a character, too.
            if (it.currentFrame() || (it.currentBlock().isValid() && !it.currentBlock().text().trimmed().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /// Words in most cells, not spacers.
    static bool isCrowded(const QTextTable &table)
    {
        int filled = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(0, column);
            filled += cell.lastPosition() - cell.firstPosition() > 1 ? 1 : 0;
        }
        return filled * 2 > table.columns();
    }

    void cells(QTextTable &table, const QTextTableFormat &format, const QList<QTextLength> &lengths, int total)
    {
        const qreal taken = 2 * (format.cellPadding() + format.cellSpacing());
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() != row || cell.column() != column) {
                    continue;
                }
                const int room = cellRoom(lengths, column, cell.columnSpan(), total) - qRound(taken + paddingOf(cell));
                ++m_inCells;
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    walk(it, qMax(room, 16));
                }
                --m_inCells;
            }
        }
    }

    static qreal paddingOf(const QTextTableCell &cell)
    {
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        return format.leftPadding() + format.rightPadding();
    }

    /// The most a cell can get: its own share, or what the others leave.
    static int cellRoom(const QList<QTextLength> &lengths, int column, int span, int total)
    {
        qreal own = 0;
        qreal others = 0;
        bool free = false;
        for (int i = 0; i < lengths.size(); ++i) {
            const bool mine = i >= column && i < column + span;
            const bool variable = lengths[i].type() == QTextLength::VariableLength;
            free = free || (mine && variable);
            (mine ? own : others) += variable ? 0 : lengths[i].value(total);
        }
        return qRound(free || own <= 0 ? total - others : own);
    }

    void block(const QTextBlock &block, int width)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.isValid() && fragment.charFormat().isImageFormat()) {
                image(fragment, width);
            }
        }
    }

    void image(const QTextFragment &fragment, int width)
    {
        QTextImageFormat format = fragment.charFormat().toImageFormat();
        if (!format.hasProperty(OwnWidth)) {
            format.setProperty(OwnWidth, format.width());
            format.setProperty(OwnHeight, format.height());
        }
        qreal wide = format.property(OwnWidth).toReal();
        qreal high = format.property(OwnHeight).toReal();
        const QSizeF natural = m_sizeOf ? m_sizeOf(format.name()) : QSize();
        if (wide <= 0 && high > 0 && natural.height() > 0) {
            wide = high * natural.width() / natural.height();
        } else if (high <= 0 && wide > 0 && natural.width() > 0) {
            high = wide * natural.height() / natural.width();
        } else if (wide <= 0 && high <= 0) {
            wide = natural.width();
            high = natural.height();
        }
        if (wide <= 0) {
            return;
        }
        const qreal factor = qMin(1.0, qMax(width, 16) / wide);
        format.setWidth(wide * factor);
        if (high > 0) {
            format.setHeight(high * factor);
        }
        if (format != fragment.charFormat()) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }

    QTextDocument &m_document;
    const ImageSizeOf &m_sizeOf;
    int m_inCells = 0; ///< cells around
};

QColor solid(const QBrush &brush)
{
    return brush.style() == Qt::NoBrush || brush.color().alpha() < 40 ? QColor() : brush.color();
}

QColor over(const QColor &painted, const QColor &below) { return painted.isValid() ? painted : below; }

class ContrastMender
{
public:
    ContrastMender(QTextDocument &document, const QColor &ground, const QColor &text)
        : m_document(document)
        , m_page(ground)
        , m_text(text)
    { }

    void run()
    {
        QTextCursor edit(&m_document);
        edit.beginEditBlock();
        frame(*m_document.rootFrame(), over(solid(m_document.rootFrame()->frameFormat().background()), m_page));
        edit.endEditBlock();
    }

private:
    void frame(QTextFrame &parent, const QColor &ground)
    {
        for (auto it = parent.begin(); !it.atEnd(); ++it) {
            walk(it, ground);
        }
    }

    void walk(const QTextFrame::iterator &it, const QColor &ground)
    {
        if (QTextFrame *child = it.currentFrame()) {
            const QColor own = over(solid(child->frameFormat().background()), ground);
            if (auto *table = qobject_cast<QTextTable *>(child)) {
                cells(*table, own);
            } else {
                frame(*child, own);
            }
        } else if (it.currentBlock().isValid()) {
            block(it.currentBlock(), over(solid(it.currentBlock().blockFormat().background()), ground));
        }
    }

    void cells(const QTextTable &table, const QColor &ground)
    {
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() != row || cell.column() != column) {
                    continue;
                }
                const QColor own = over(solid(cell.format().background()), ground);
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    walk(it, own);
                }
            }
        }
    }

    void block(const QTextBlock &block, const QColor &ground)
    {
        // Collected first: a change of format makes the fragments anew.
        struct Change {
            int from;
            int length;
            QColor color;
        };
        QList<Change> changes;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                continue;
            }
            const QColor behind = over(solid(format.background()), ground);
            const QColor own = solid(format.foreground());
            const QColor color = own.isValid() ? own : m_text;
            const double least = own.isValid() && behind != m_page ? designContrast : textContrast;
            if (contrast(color, behind) < least) {
                changes.append({fragment.position(), fragment.length(), readableOn(behind, color, least)});
            }
        }
        for (const Change &change : changes) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(change.from);
            cursor.setPosition(change.from + change.length, QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(change.color);
            cursor.mergeCharFormat(format);
        }
    }

    QTextDocument &m_document;
    QColor m_page;
    QColor m_text;
};

} // namespace

void fitToWidth(QTextDocument &document, int width, const ImageSizeOf &sizeOf) { Fitter(document, sizeOf).run(width); }

void mendContrast(QTextDocument &document, const QColor &ground, const QColor &text)
{
    ContrastMender(document, ground, text).run();
}

QColor readableOn(const QColor &ground, const QColor &color, double least)
{
    const bool lighter = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    const float hue = color.hslHueF();
    const float saturation = color.hslSaturationF();
    float lightness = color.lightnessF();
    for (int step = 0; step < 25; ++step) {
        const QColor tried = QColor::fromHslF(qMax(hue, 0.0F), hue < 0 ? 0.0F : saturation, qBound(0.0F, lightness, 1.0F));
        if (contrast(tried, ground) >= least) {
            return tried.toRgb();
        }
        lightness += lighter ? 0.04F : -0.04F;
    }
    return lighter ? Qt::white : Qt::black;
}

} // namespace deskbell
