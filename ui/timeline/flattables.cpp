// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/flattables.h"

#include "ui/timeline/htmltree.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The hub writes at most 40; whoever sends more gets it as it is.
constexpr int deepest = 60;
constexpr int widest = 2000; ///< pixels
constexpr int smallestGap = 6; ///< pixels; less is not seen

/// Pixels of "600", "600px"; -1: none of it.
int pixelsOf(QStringView value)
{
    qsizetype digits = 0;
    while (digits < value.size() && value[digits].isDigit()) {
        ++digits;
    }
    const QStringView unit = value.sliced(digits).trimmed();
    const bool plain = digits > 0 && digits < 6 && (unit.isEmpty() || unit.startsWith(u"px") || unit.startsWith(u'.'));
    return plain ? std::min(value.first(digits).toInt(), widest) : -1;
}

/// The four sides of a padding: top, right, bottom, left, in pixels.
std::array<int, 4> paddingOf(const HtmlNode &cell, int tablePadding)
{
    std::array<int, 4> sides{};
    sides.fill(std::max(tablePadding, 0));
    const QList<QStringView> values = HtmlTree::style(cell, u"padding").split(u' ', Qt::SkipEmptyParts);
    if (!values.isEmpty()) {
        constexpr int order[4][4] = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
        const auto &use = order[std::min<qsizetype>(values.size(), 4) - 1];
        for (size_t side = 0; side < 4; ++side) {
            sides[side] = std::max(pixelsOf(values[use[side]]), 0);
        }
    }
    constexpr std::array names{u"padding-top", u"padding-right", u"padding-bottom", u"padding-left"};
    for (size_t side = 0; side < 4; ++side) {
        if (const QStringView own = HtmlTree::style(cell, names[side]); !own.isNull()) {
            sides[side] = std::max(pixelsOf(own), 0);
        }
    }
    return sides;
}

QStringView groundOf(const HtmlNode &node)
{
    const QStringView styled = HtmlTree::style(node, u"background-color");
    return styled.isNull() ? HtmlTree::attribute(node, u"bgcolor") : styled;
}

bool hasBorder(const HtmlNode &node)
{
    const auto visible = [](QStringView value) {
        return !value.isEmpty() && value != u"0" && !value.startsWith(u"none") && !value.startsWith(u"0 ")
            && !value.startsWith(u"0px");
    };
    constexpr std::array sides{u"border", u"border-top", u"border-bottom", u"border-left", u"border-right"};
    return visible(HtmlTree::attribute(node, u"border"))
        || std::ranges::any_of(sides, [&](const char16_t *side) { return visible(HtmlTree::style(node, side)); });
}

bool isCell(const HtmlNode &node) { return node.name == "td"_L1 || node.name == "th"_L1; }

bool isRowGroup(const HtmlNode &node) { return node.name == "tbody"_L1 || node.name == "thead"_L1 || node.name == "tfoot"_L1; }

bool isBlank(QStringView text)
{
    QString plain = text.toString();
    plain.remove(u"&nbsp;"_s);
    return std::ranges::all_of(plain, [](QChar c) { return c.isSpace() || c == QChar(0xa0) || c == QChar(0x200b); });
}

/// What lies around the piece being written.
struct Surroundings {
    QString ground{}; ///< colour that is meant to be behind it; empty: the page's
    QString painted{}; ///< colour that is behind it
    QString place{}; ///< center: where a table stands
    QString textAlign{}; ///< left, right, center; empty: as the text runs
    int width = 0; ///< pixels it may take; 0: all there are
    bool boxed = false; ///< within a cell that is written
    bool moved = false; ///< out of a table that is not written

    bool lacksGround() const { return ground.compare(painted, Qt::CaseInsensitive) != 0; }
    void align(const QString &how)
    {
        if (!how.isEmpty()) {
            textAlign = how;
            place = how;
        }
    }
};

class TableFlattener
{
public:
    explicit TableFlattener(const QString &html)
        : m_tree(html)
    { }

    /// Empty: nothing is to be done.
    QString run()
    {
        if (m_tree.tableDepth() < 2 || m_tree.depth() > deepest) {
            return {};
        }
        flow(m_tree.at(0).children, {});
        return m_out;
    }

private:
    struct Row {
        const HtmlNode *row = nullptr;
        std::vector<const HtmlNode *> cells{};
        std::vector<const HtmlNode *> filled{}; ///< those with something in them
    };

    void whole(const HtmlNode &node)
    {
        m_out += node.source;
        for (const int child : node.children) {
            whole(m_tree.at(child));
        }
        close(node);
    }

    void close(const HtmlNode &node)
    {
        if (!node.name.isEmpty() && !HtmlTree::isVoid(node.name)) {
            m_out += u"</"_s + node.name.toString() + u'>';
        }
    }

    /// What stands one below the other: tables taken apart, all else as it is.
    void flow(const std::vector<int> &children, const Surroundings &around)
    {
        std::vector<int> run;
        for (const int child : children) {
            const HtmlNode &node = m_tree.at(child);
            if (!node.holdsTable && !isCell(node)) {
                run.push_back(child);
                continue;
            }
            words(run, around);
            run.clear();
            if (node.name == "table"_L1) {
                table(node, around);
            } else if (isCell(node) || node.name == "tr"_L1 || isRowGroup(node)) {
                flow(node.children, around);
            } else {
                Surroundings within = around;
                within.align(alignOf(node));
                if (const QStringView ground = groundOf(node); !ground.isEmpty()) {
                    // The tables carry it: an empty line between two of them would show it as a stripe.
                    within.ground = ground.toString();
                    within.moved = true;
                    m_out += withoutGround(node);
                } else {
                    m_out += node.source;
                }
                flow(node.children, within);
                close(node);
            }
        }
        words(run, around);
    }

    static QString withoutGround(const HtmlNode &node)
    {
        QStringList kept;
        for (const QStringView declaration : HtmlTree::attribute(node, u"style").split(u';', Qt::SkipEmptyParts)) {
            if (!declaration.trimmed().startsWith(u"background")) {
                kept.append(declaration.toString());
            }
        }
        QString tag = node.source.toString();
        return tag.replace(HtmlTree::attribute(node, u"style").toString(), kept.join(u';'));
    }

    static QString alignOf(const HtmlNode &node)
    {
        const QStringView styled = HtmlTree::style(node, u"text-align");
        return node.name == "center"_L1 ? u"center"_s
                                        : (styled.isNull() ? HtmlTree::attribute(node, u"align") : styled).toString();
    }

    bool blank(const std::vector<int> &nodes) const
    {
        return std::ranges::all_of(nodes, [this](int node) {
            const HtmlNode &each = m_tree.at(node);
            return each.name.isEmpty() ? isBlank(each.source)
                                       : each.name != "img"_L1 && each.name != "hr"_L1 && blank(each.children);
        });
    }

    /// Text between tables.
    void words(const std::vector<int> &run, const Surroundings &around)
    {
        if (run.empty() || (around.moved && blank(run))) {
            return;
        }
        const bool box = around.moved && (around.lacksGround() || (!around.boxed && around.width > 0));
        const QString align = around.textAlign.isEmpty() ? QString() : u" align=\"%1\""_s.arg(around.textAlign);
        if (box) {
            openBox(around);
            m_out += u"<td"_s + align + u'>';
        } else if (around.moved && !align.isEmpty()) {
            m_out += u"<div"_s + align + u'>';
        }
        for (const int node : run) {
            whole(m_tree.at(node));
        }
        m_out += box ? u"</td></tr></table>"_s : around.moved && !align.isEmpty() ? u"</div>"_s : QString();
    }

    /// A table of one cell, which carries the ground, width and place of what was taken apart; its cell is still to come.
    void openBox(const Surroundings &around, int padding = 0)
    {
        m_out += u"<table border=\"0\" cellspacing=\"0\" cellpadding=\"%1\" width=\"%2\""_s.arg(padding).arg(
            around.width > 0 ? QString::number(around.width) : u"100%"_s);
        // To the left or right a table would float.
        if (around.place == "center"_L1) {
            m_out += u" align=\"center\"";
        }
        if (!around.ground.isEmpty()) {
            m_out += u" bgcolor=\""_s + around.ground + u'"';
        }
        m_out += u"><tr>";
    }

    void gap(int height, const Surroundings &around)
    {
        if (height < smallestGap) {
            return;
        }
        if (around.ground.isEmpty()) {
            m_out += u"<p style=\"font-size:1px;margin-top:%1px;margin-bottom:0px\"></p>"_s.arg(height);
            return;
        }
        openBox(around);
        m_out += u"<td style=\"font-size:1px;padding-top:%1px\">&nbsp;</td></tr></table>"_s.arg(height);
    }

    /// The rows of a table with their cells; false: something stands in it that is no row.
    bool rowsOf(const HtmlNode &table, std::vector<Row> &rows) const
    {
        for (const int child : table.children) {
            const HtmlNode &node = m_tree.at(child);
            if (isRowGroup(node)) {
                if (!rowsOf(node, rows)) {
                    return false;
                }
            } else if (node.name == "tr"_L1) {
                Row row{.row = &node};
                for (const int inner : node.children) {
                    const HtmlNode &cell = m_tree.at(inner);
                    if (isCell(cell)) {
                        row.cells.push_back(&cell);
                        if (!blank(cell.children)) {
                            row.filled.push_back(&cell);
                        }
                    } else if (!cell.name.isEmpty() || !isBlank(cell.source)) {
                        return false;
                    }
                }
                rows.push_back(row);
            } else if (!node.name.isEmpty() || !isBlank(node.source)) {
                return false;
            }
        }
        return true;
    }

    /// A table that only arranges: no lines, no headings, no cell over several rows, and something to be gained.
    static bool onlyArranges(const HtmlNode &table, const std::vector<Row> &rows)
    {
        if (hasBorder(table)) {
            return false;
        }
        bool worth = false;
        for (const Row &row : rows) {
            worth = worth || (row.filled.size() == 1 && row.filled.front()->holdsTable);
            for (const HtmlNode *cell : row.cells) {
                const QStringView span = HtmlTree::attribute(*cell, u"rowspan");
                if (cell->name == "th"_L1 || (!span.isEmpty() && span != u"1" && row.cells.size() > 1)) {
                    return false;
                }
            }
        }
        return worth;
    }

    void table(const HtmlNode &node, const Surroundings &around)
    {
        std::vector<Row> rows;
        const bool plain = rowsOf(node, rows);
        if (around.boxed) {
            tableInCell(node, rows, plain, around);
        } else if (plain && onlyArranges(node, rows)) {
            takeApart(node, rows, around);
        } else {
            asTable(node, around);
        }
    }

    Surroundings within(const HtmlNode &table, const Surroundings &around) const
    {
        Surroundings inner = around;
        if (const QStringView ground = groundOf(table); !ground.isEmpty()) {
            inner.ground = ground.toString();
        }
        inner.width = widthOf(table, around.width);
        if (const QStringView place = HtmlTree::attribute(table, u"align"); !place.isEmpty()) {
            inner.place = place.toString();
        }
        inner.textAlign.clear();
        inner.moved = true;
        return inner;
    }

    /// Pixels for a table within \a room (0: unknown); 0: as wide as it gets.
    static int widthOf(const HtmlNode &table, int room)
    {
        QStringView own = HtmlTree::style(table, u"width");
        own = own.isNull() ? HtmlTree::attribute(table, u"width") : own;
        if (own.endsWith(u'%')) {
            return room > 0 ? room * std::clamp(own.chopped(1).toInt(), 1, 100) / 100 : 0;
        }
        const int pixels = pixelsOf(own);
        return pixels > 0 && room > 0 ? std::min(pixels, room) : std::max(pixels, room);
    }

    void takeApart(const HtmlNode &table, const std::vector<Row> &rows, const Surroundings &around)
    {
        const Surroundings inner = within(table, around);
        const int padding = pixelsOf(HtmlTree::attribute(table, u"cellpadding"));
        bool open = false; // a table of the rows that have several columns
        for (const Row &row : rows) {
            const bool columns = row.filled.size() > 1;
            if (open && !columns) {
                m_out += u"</table>";
                open = false;
            }
            if (columns) {
                if (!open) {
                    openRows(table, inner);
                    open = true;
                }
                m_out += row.row->source;
                insideTable(*row.row, inner);
                close(*row.row);
            } else {
                loneCell(row, inner, padding);
            }
        }
        if (open) {
            m_out += u"</table>";
        }
    }

    void openRows(const HtmlNode &table, const Surroundings &around)
    {
        m_out += u"<table border=\"0\"";
        for (const QStringView name : {QStringView(u"cellspacing"), QStringView(u"cellpadding"), QStringView(u"dir")}) {
            if (const QStringView value = HtmlTree::attribute(table, name); !value.isNull()) {
                m_out += u' ' + name.toString() + u"=\""_s + value.toString() + u'"';
            }
        }
        const QStringView own = HtmlTree::attribute(table, u"width");
        const QString width = around.width > 0 ? QString::number(around.width) : own.toString();
        m_out += (width.isEmpty() ? QString() : u" width=\""_s + width + u'"')
            + (around.place == "center"_L1 ? u" align=\"center\""_s : QString())
            + (around.ground.isEmpty() ? QString() : u" bgcolor=\""_s + around.ground + u'"') + u'>';
    }

    /// The only cell of its row that holds something, or none.
    void loneCell(const Row &row, const Surroundings &around, int tablePadding)
    {
        Surroundings inner = around;
        if (const QStringView ground = groundOf(*row.row); !ground.isEmpty()) {
            inner.ground = ground.toString();
        }
        if (row.filled.empty()) {
            emptyRow(row, inner);
            return;
        }
        const HtmlNode &cell = *row.filled.front();
        if (const QStringView ground = groundOf(cell); !ground.isEmpty()) {
            inner.ground = ground.toString();
        }
        const std::array<int, 4> padding = paddingOf(cell, tablePadding);
        if (inner.width > 0) {
            int taken = cell.holdsTable ? padding[1] + padding[3] : 0;
            for (const HtmlNode *other : row.cells) {
                taken += other == &cell ? 0 : std::max(pixelsOf(HtmlTree::attribute(*other, u"width")), 0);
            }
            inner.width = inner.width - taken > 100 ? inner.width - taken : inner.width;
        }
        if (!cell.holdsTable) {
            textCell(cell, inner, tablePadding);
            return;
        }
        inner.align(alignOf(cell));
        gap(padding[0], inner);
        m_out += blockTag(cell, {}, false);
        flow(cell.children, inner);
        m_out += u"</div>";
        gap(padding[2], inner);
    }

    void emptyRow(const Row &row, const Surroundings &around)
    {
        int height = -1;
        for (const HtmlNode *cell : row.cells) {
            height =
                std::max({height, pixelsOf(HtmlTree::attribute(*cell, u"height")), pixelsOf(HtmlTree::style(*cell, u"height"))});
        }
        gap(std::min(height, 40), around);
    }

    void textCell(const HtmlNode &cell, const Surroundings &around, int tablePadding)
    {
        const std::array<int, 4> padding = paddingOf(cell, tablePadding);
        const bool bare =
            around.ground.isEmpty() && around.width == 0 && !hasBorder(cell) && padding[1] + padding[3] < smallestGap;
        if (bare) {
            m_out += blockTag(cell, padding);
        } else {
            openBox(around, std::max(tablePadding, 0));
            m_out += cell.source;
        }
        flow(cell.children, Surroundings{.ground = around.ground, .painted = around.ground, .boxed = true, .moved = true});
        m_out += bare ? u"</div>"_s : u"</%1></tr></table>"_s.arg(cell.name);
    }

    /// A cell as a block: what it says about its text, its padding as margins.
    /// Tables within would take its alignment for that of their words.
    static QString blockTag(const HtmlNode &cell, const std::array<int, 4> &padding, bool aligned = true)
    {
        QStringList declarations;
        for (const QStringView declaration : HtmlTree::attribute(cell, u"style").split(u';', Qt::SkipEmptyParts)) {
            const QStringView property = declaration.first(std::max<qsizetype>(declaration.indexOf(u':'), 0)).trimmed();
            const bool ofText = property == u"color" || property.startsWith(u"font") || (aligned && property == u"text-align")
                || property == u"text-decoration" || property == u"direction" || property == u"white-space";
            if (ofText) {
                declarations.append(declaration.toString());
            }
        }
        constexpr std::array names{"margin-top", "margin-right", "margin-bottom", "margin-left"};
        for (size_t side = 0; side < 4; ++side) {
            if (padding[side] >= smallestGap) {
                declarations.append(u"%1:%2px"_s.arg(QLatin1StringView(names[side])).arg(padding[side]));
            }
        }
        QString tag = u"<div"_s;
        for (const QStringView name : {QStringView(u"align"), QStringView(u"dir")}) {
            const QStringView value = HtmlTree::attribute(cell, name);
            if (!value.isEmpty() && (aligned || name != u"align")) {
                tag += u' ' + name.toString() + u"=\""_s + value.toString() + u'"';
            }
        }
        return tag + (declarations.isEmpty() ? QString() : u" style=\""_s + declarations.join(u';') + u'"') + u'>';
    }

    void writeCell(const HtmlNode &cell, const Surroundings &around)
    {
        const QString ground = groundOf(cell).isEmpty() ? around.ground : groundOf(cell).toString();
        m_out += cell.source;
        Surroundings inner{.ground = ground, .painted = ground, .boxed = true};
        inner.align(alignOf(cell));
        flow(cell.children, inner);
        close(cell);
    }

    /// Stays a table; what is in its cells is made flatter.
    void asTable(const HtmlNode &node, const Surroundings &around)
    {
        QString tag = node.source.toString();
        const auto add = [&tag](const QString &attribute) { tag.insert(tag.size() - 1, attribute); };
        Surroundings inner = around;
        inner.ground = groundOf(node).isEmpty() ? around.ground : groundOf(node).toString();
        inner.painted = inner.ground;
        if (around.lacksGround() && groundOf(node).isEmpty()) {
            add(u" bgcolor=\""_s + around.ground + u'"');
        }
        if (around.place == "center"_L1 && HtmlTree::attribute(node, u"align").isNull()) {
            add(u" align=\"center\""_s);
        }
        if (around.moved && around.width > 0 && HtmlTree::style(node, u"width").isNull()) {
            const QStringView own = HtmlTree::attribute(node, u"width");
            if (own.endsWith(u'%')) {
                tag.replace(u" width=\"%1\""_s.arg(own), u" width=\"%1\""_s.arg(widthOf(node, around.width)));
            } else if (own.isEmpty() && !around.ground.isEmpty()) {
                add(u" width=\"%1\""_s.arg(around.width)); // the ground was as wide
            }
        }
        m_out += tag;
        insideTable(node, inner);
        close(node);
    }

    /// What stands between the cells, where it should not, gets a cell of its own: the viewer would drop it.
    void insideTable(const HtmlNode &node, const Surroundings &around)
    {
        const bool row = node.name == "tr"_L1;
        std::vector<int> strays;
        for (const int child : node.children) {
            const HtmlNode &inner = m_tree.at(child);
            const bool fits = (isCell(inner) && row) || isRowGroup(inner) || inner.name == "tr"_L1;
            if (!fits) {
                strays.push_back(child);
                continue;
            }
            strayInTable(strays, row, around);
            strays.clear();
            if (isCell(inner)) {
                writeCell(inner, around);
            } else {
                m_out += inner.source;
                insideTable(inner, around);
                close(inner);
            }
        }
        strayInTable(strays, row, around);
    }

    void strayInTable(const std::vector<int> &strays, bool row, const Surroundings &around)
    {
        if (!blank(strays)) {
            m_out += row ? u"<td>"_s : u"<tr><td>"_s;
            flow(strays, Surroundings{.ground = around.ground, .painted = around.ground, .boxed = true});
            m_out += row ? u"</td>"_s : u"</td></tr>"_s;
        }
    }

    /// A table in a cell: a single column is a run of blocks.
    void tableInCell(const HtmlNode &node, const std::vector<Row> &rows, bool plain, const Surroundings &around)
    {
        const bool column = plain && !hasBorder(node) && std::ranges::all_of(rows, [](const Row &row) {
                                return row.filled.size() <= 1
                                    && std::ranges::none_of(row.cells, [](const HtmlNode *cell) { return hasBorder(*cell); });
                            });
        // One with a ground of its own is a button or a box; with more tables in it, it would cost too much.
        if (!column || (isGrounded(node, rows, around) && !holdsTableBelow(node))) {
            asTable(node, around);
            return;
        }
        const int padding = pixelsOf(HtmlTree::attribute(node, u"cellpadding"));
        const Surroundings inner = within(node, around);
        for (const Row &row : rows) {
            if (row.filled.empty()) {
                continue;
            }
            const HtmlNode &cell = *row.filled.front();
            Surroundings here = inner;
            for (const HtmlNode *each : {row.row, &cell}) {
                here.ground = groundOf(*each).isEmpty() ? here.ground : groundOf(*each).toString();
            }
            here.align(alignOf(cell));
            m_out += blockTag(cell, paddingOf(cell, padding), false);
            flow(cell.children, here);
            m_out += u"</div>";
        }
    }

    static bool isGrounded(const HtmlNode &table, const std::vector<Row> &rows, const Surroundings &around)
    {
        const auto other = [&around](const HtmlNode &node) {
            const QStringView ground = groundOf(node);
            const bool page = around.ground.isEmpty() && ground.compare(u"#ffffff", Qt::CaseInsensitive) == 0;
            return !ground.isEmpty() && !page && ground.compare(around.ground, Qt::CaseInsensitive) != 0;
        };
        return other(table) || std::ranges::any_of(rows, [&other](const Row &row) {
                   return other(*row.row)
                       || std::ranges::any_of(row.filled, [&other](const HtmlNode *cell) { return other(*cell); });
               });
    }

    bool holdsTableBelow(const HtmlNode &table) const
    {
        return std::ranges::any_of(table.children, [this](int child) { return m_tree.at(child).holdsTable; });
    }

    HtmlTree m_tree;
    QString m_out;
};

/// Writes a tree as it is, but the rows that run from right to left.
class RowTurner
{
public:
    explicit RowTurner(const QString &html)
        : m_tree(html)
    { }

    /// Empty: too deep.
    QString run()
    {
        if (m_tree.depth() <= deepest) {
            write(m_tree.at(0), false);
        }
        return m_out;
    }

private:
    static bool turned(const HtmlNode &node, bool around)
    {
        const QStringView said = HtmlTree::attribute(node, u"dir");
        const QStringView way = said.isEmpty() ? HtmlTree::style(node, u"direction") : said;
        return way == u"rtl" || (around && way != u"ltr");
    }

    void write(const HtmlNode &node, bool around)
    {
        const bool rightToLeft = turned(node, around);
        m_out += node.source;
        const auto child = [&](int number) { write(m_tree.at(number), rightToLeft); };
        if (rightToLeft && node.name == "tr"_L1) {
            std::for_each(node.children.rbegin(), node.children.rend(), child);
        } else {
            std::ranges::for_each(node.children, child);
        }
        if (!node.name.isEmpty() && !HtmlTree::isVoid(node.name)) {
            m_out += u"</"_s + node.name.toString() + u'>';
        }
    }

    HtmlTree m_tree;
    QString m_out;
};

} // namespace

QString turnRightToLeftRows(const QString &html)
{
    if (!html.contains(u"rtl"_s) || !html.contains(u"<tr"_s)) {
        return html;
    }
    const QString turned = RowTurner(html).run();
    return turned.isEmpty() ? html : turned;
}

QString flattenTables(const QString &html)
{
    const QString flat = TableFlattener(html).run();
    return flat.isEmpty() ? html : flat;
}

} // namespace deskbell
