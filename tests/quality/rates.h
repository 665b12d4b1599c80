// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// How well the hub understands mail, measured against other programs' results (the corpora of ../shared/data).
namespace deskbell::quality {

/// One difference from an oracle that is meant to be.
struct Deliberate {
    QString item{};
    QString reason{};
};

/// The share of a corpus on which the hub says the same as its oracle.
struct Rate {
    QString name{};
    QString oracle{}; ///< whose results
    double floor = 0; ///< percent that must be reached; deliberate differences count as reached
    double agreeFloor = 0; ///< the same without the deliberate differences; 0: not asked for
    QString note{}; ///< what one should know of this rate
    int total = 0;
    int good = 0;
    QStringList differences{}; ///< items, each with what was found; without the deliberate ones
    QList<Deliberate> deliberate{};
    int samples = 0; ///< shown instead of total where the two differ
    bool namesSamples = true; ///< false: what differs is text of the corpus itself, which no page may show

    /// \a item names the sample in the table of deliberate differences; \a found is shown beside it.
    void add(bool agrees, const QString &item, const QString &found = {});
    double agreement() const; ///< percent, deliberate differences not counted
    double reached() const; ///< percent, deliberate differences counted
};

/// A group of rates of one corpus; empty when the corpus is not on this machine.
struct Measure {
    QString name{};
    QList<Rate> (*run)() = nullptr;
};
QList<Measure> measures();

QList<Rate> measureCharsets();
QList<Rate> measureExpectedMails();
QList<Rate> measureReferences();
QList<Rate> measureBounces();
QList<Rate> measureReplies();
QList<Rate> measureForwards();
QList<Rate> measureThreads();
QList<Rate> measureLanguages();
QList<Rate> measureIdentities();
QList<Rate> measureNumbers();
QList<Rate> measureHtml();

/// Why \a item of the rate \a name differs on purpose; nullopt: it does not.
std::optional<QString> deliberateReason(const QString &name, const QString &item);

QJsonObject toJson(const Rate &rate);
/// docs/quality.md.
QString markdown(const QList<Rate> &rates);

} // namespace deskbell::quality
