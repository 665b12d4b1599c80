// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace deskbell {

/// Something on a page of the settings that answers to what was typed.
struct SettingHit {
    QPointer<QWidget> widget{}; ///< what shows the words
    QString words{}; ///< as shown
};

/// A control that has a name of its own.
struct NamedSetting {
    QPointer<QWidget> control{};
    QString name{};
    QString folded{}; ///< the name as the search folds
    QString choices{}; ///< what can be chosen there, folded; empty: too much, or nothing
};

/// All visible ones on \a content, each name once.
QList<NamedSetting> namedSettings(const QWidget &content);

/// Every visible setting on \a content whose words hold all words of \a query; diacritics and case do not count. Words of
/// \a title and \a keywords count for every setting of the page, but at least one has to be the setting's own.
QList<SettingHit> findSettings(const QWidget &content, const QString &query, const QString &title, const QString &keywords);

/// True when the page as a whole answers: its title or its keywords hold all words.
bool answersTo(const QString &query, const QString &title, const QString &keywords);

/// The control to go to for a hit: the widget itself, its label's buddy, or the next one that takes keys.
QWidget *controlOf(QWidget *shown);

/// Lies over a page and marks what was found there, the chosen one more strongly.
class FoundMarks : public QWidget
{
    Q_OBJECT
public:
    explicit FoundMarks(QWidget *page);
    void mark(const QList<SettingHit> &hits, const QWidget *chosen);
    int count() const { return static_cast<int>(m_hits.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<SettingHit> m_hits;
    QPointer<const QWidget> m_chosen;
};

} // namespace deskbell
