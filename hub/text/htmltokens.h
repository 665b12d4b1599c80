// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace deskbell::hub {

struct HtmlAttribute {
    QString name{}; ///< lower case
    QStringView value{}; ///< as written: entities not decoded
};

struct HtmlToken {
    enum class Kind { Text, Open, Close, StyleSheet };

    Kind kind = Kind::Text;
    QString name{}; ///< of a tag, lower case
    QStringView text{}; ///< of Text and StyleSheet, as written
    QList<HtmlAttribute> attributes{}; ///< of Open; the first of a name counts, as in browsers
};

/// Cuts HTML into tags and text: linear, no tree, no recursion. Comments, declarations and the content of raw elements (script,
/// title, textarea …) are left out; `<style>` comes as StyleSheet.
class HtmlTokenizer
{
public:
    /// \a html must outlive the tokenizer and its tokens.
    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    { }

    /// False at the end.
    bool next(HtmlToken &token);

private:
    bool takeTag(HtmlToken &token);
    void takeAttributes(HtmlToken &token);
    QStringView takeValue();
    QStringView takeRawContent(const QString &name);
    void skipComment();
    void skipSpace(bool alsoSlash);
    void skipPast(QStringView mark, qsizetype from);
    bool at(QStringView mark) const { return m_html.sliced(m_place).startsWith(mark); }

    QStringView m_html;
    qsizetype m_place = 0;
    QString m_rawName; ///< the raw element whose content comes next
};

} // namespace deskbell::hub
