// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace deskbell {

/// One element or one run of text of the hub's HTML; the views point into the text it was read from.
struct HtmlNode {
    QStringView name{}; ///< empty: text
    QStringView source{}; ///< the start tag as written, or the text
    std::vector<int> children{};
    bool holdsTable = false; ///< this or something in it is a table
};

/// Plain enough HTML (that of the hub's sanitiser) as a tree; node 0 is the whole. What is not closed is closed by its parent.
class HtmlTree
{
public:
    /// \a html must outlive the tree.
    explicit HtmlTree(const QString &html);

    const HtmlNode &at(int node) const { return m_nodes[static_cast<size_t>(node)]; }
    /// How many elements lie around the deepest one.
    int depth() const { return m_depth; }
    /// How many tables lie around the innermost one, itself counted.
    int tableDepth() const { return m_tableDepth; }

    static bool isVoid(QStringView name);
    /// The value of an attribute as written; null: it has none.
    static QStringView attribute(const HtmlNode &node, QStringView name);
    /// A declaration of its style attribute; null: none.
    static QStringView style(const HtmlNode &node, QStringView property);

private:
    std::vector<HtmlNode> m_nodes;
    int m_depth = 0;
    int m_tableDepth = 0;
};

} // namespace deskbell
