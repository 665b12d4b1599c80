// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/htmltree.h"

#include <QList>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringView nameOfTag(QStringView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetterOrNumber()) {
        ++end;
    }
    return tag.first(end);
}

} // namespace

HtmlTree::HtmlTree(const QString &html)
{
    m_nodes.emplace_back();
    std::vector<int> open{0};
    int tables = 0;
    const QStringView text(html);
    const auto add = [&](QStringView name, QStringView source) {
        const int node = static_cast<int>(m_nodes.size());
        m_nodes.push_back(HtmlNode{.name = name, .source = source});
        m_nodes[static_cast<size_t>(open.back())].children.push_back(node);
        return node;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype tag = text.indexOf(u'<', at);
        const qsizetype end = tag < 0 ? -1 : text.indexOf(u'>', tag);
        if (end < 0) {
            add({}, text.sliced(at));
            break;
        }
        if (tag > at) {
            add({}, text.sliced(at, tag - at));
        }
        at = end + 1;
        if (text.sliced(tag).startsWith(u"</"_s)) {
            const QStringView name = nameOfTag(text.sliced(tag + 2, end - tag - 2));
            const auto match = std::find_if(open.rbegin(), open.rend(), [&](int node) { return this->at(node).name == name; });
            if (match != open.rend() && !name.isEmpty()) {
                for (auto closed = open.rbegin(); closed <= match; ++closed) {
                    tables -= this->at(*closed).name == "table"_L1 ? 1 : 0;
                }
                open.erase((match + 1).base(), open.end());
            }
            continue;
        }
        const QStringView name = nameOfTag(text.sliced(tag + 1, end - tag - 1));
        const int node = add(name, text.sliced(tag, end - tag + 1));
        if (isVoid(name)) {
            continue;
        }
        open.push_back(node);
        m_depth = std::max(m_depth, static_cast<int>(open.size()));
        if (name == "table"_L1) {
            m_tableDepth = std::max(m_tableDepth, ++tables);
            for (const int around : open) {
                m_nodes[static_cast<size_t>(around)].holdsTable = true;
            }
        }
    }
}

bool HtmlTree::isVoid(QStringView name) { return name == "br"_L1 || name == "img"_L1 || name == "hr"_L1; }

QStringView HtmlTree::attribute(const HtmlNode &node, QStringView name)
{
    for (qsizetype at = node.source.indexOf(u"=\""); at >= 0;) {
        const qsizetype end = node.source.indexOf(u'"', at + 2);
        if (end < 0) {
            break;
        }
        if (node.source.first(at).endsWith(name) && at > name.size() && node.source[at - name.size() - 1].isSpace()) {
            return node.source.sliced(at + 2, end - at - 2);
        }
        at = node.source.indexOf(u"=\"", end + 1);
    }
    return {};
}

QStringView HtmlTree::style(const HtmlNode &node, QStringView property)
{
    QStringView found;
    for (const QStringView declaration : attribute(node, u"style").split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed() == property) {
            found = declaration.sliced(colon + 1).trimmed();
        }
    }
    return found;
}

} // namespace deskbell
