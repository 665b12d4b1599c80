// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"
#include "hub/text/mail.h"
#include "tests/gallery/samples.h"
#include "ui/style/theme.h"
#include "ui/timeline/bodyview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

constexpr int cardEdge = 16;
constexpr int longestPicture = 2400; ///< pixels; what is below is cut off

/// What this thread itself has worked, in milliseconds: other programs on the machine do not count.
double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Stopwatch
{
public:
    double passed() const { return workedMs() - m_start; }

private:
    double m_start = workedMs();
};

/// Notes how long each event keeps the loop busy: what a person feels is the longest one.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const Stopwatch timer;
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, timer.passed());
        return handled;
    }
    void forget() { m_longest = 0; }
    double longest() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longest = 0;
};

qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// What one mail cost, in milliseconds.
struct Costs {
    QString name{};
    double sanitise = 0; ///< in the hub
    double block = 0; ///< the longest time the window did nothing else
    double whole = 0; ///< until all of it stood there
    int height = 0;
    qsizetype lost = 0; ///< letters that are in the mail and not in the window
    bool gaveUp = false;
};

class Gallery
{
public:
    Gallery(WatchedApplication &application, bool dark, int width, QString pictures)
        : m_application(application)
        , m_colors(dark ? darkColors() : lightColors())
        , m_width(width)
        , m_pictures(std::move(pictures))
    { }

    Costs show(const gallery::Sample &sample)
    {
        Costs costs{.name = sample.name};
        const Stopwatch timer;
        const hub::SanitisedHtml safe = hub::sanitiseHtml(sample.html);
        costs.sanitise = timer.passed();
        costs.gaveUp = safe.gaveUp;
        if (!safe.gaveUp) {
            lay(safe.html, costs);
        }
        return costs;
    }

private:
    void lay(const QString &html, Costs &costs)
    {
        const Stopwatch timer;
        QWidget card;
        card.setPalette(paletteFor(m_colors));
        card.setAutoFillBackground(true);
        card.setBackgroundRole(QPalette::AlternateBase);
        auto *column = new QVBoxLayout(&card);
        column->setContentsMargins(cardEdge, cardEdge, cardEdge, cardEdge);
        column->setSizeConstraint(QLayout::SetNoConstraint); // a window would be measured at its narrowest too
        auto *body = new BodyView(&card);
        column->addWidget(body);
        // As a card does it: once set, once measured, then shown.
        body->showHtml(html);
        const int height = body->heightForWidth(m_width);
        card.resize(m_width + 2 * cardEdge, std::min(height, 1200) + 2 * cardEdge);
        double block = timer.passed();
        m_application.forget();
        card.show();
        do {
            QCoreApplication::processEvents();
        } while (!body->isWhole());
        QCoreApplication::processEvents();
        costs.block = std::max(block, m_application.longest());
        costs.whole = timer.passed();
        costs.height = body->heightForWidth(m_width);
        costs.lost = lettersIn(hub::textOfHtml(html)) - lettersIn(body->toPlainText());
        if (!m_pictures.isEmpty()) {
            card.resize(m_width + 2 * cardEdge, std::min(costs.height, longestPicture) + 2 * cardEdge);
            QCoreApplication::processEvents();
            card.grab().save(m_pictures + u'/' + QString(costs.name).replace(u'/', u'_') + u".png"_s);
        }
    }

    WatchedApplication &m_application;
    const Colors &m_colors;
    const int m_width;
    const QString m_pictures;
};

QByteArray lineOf(const Costs &costs)
{
    const QJsonObject line{{u"sample"_s, costs.name},   {u"sanitiseMs"_s, costs.sanitise}, {u"blockMs"_s, costs.block},
                           {u"wholeMs"_s, costs.whole}, {u"height"_s, costs.height},       {u"lostLetters"_s, costs.lost},
                           {u"gaveUp"_s, costs.gaveUp}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

/// Shows the HTML of every mail of the corpora as the console does. One JSON line a mail; --pictures FOLDER keeps what it looks like.
int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption pictures(u"pictures"_s, u"Write a picture of each mail."_s, u"folder"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s);
    const QCommandLineOption width(u"width"_s, u"Pixels for the text."_s, u"pixels"_s, u"640"_s);
    parser.addOptions({pictures, theme, width});
    parser.addPositionalArgument(u"name"_s, u"Only mails whose name holds this."_s, u"[name]"_s);
    parser.addHelpOption();
    parser.process(application);
    hub::initialiseMime();
    if (parser.isSet(pictures) && !QDir().mkpath(parser.value(pictures))) {
        std::fprintf(stderr, "%s: cannot be made\n", qPrintable(parser.value(pictures)));
        return 1;
    }
    const auto samples = gallery::htmlSamples(parser.positionalArguments().value(0));
    if (samples.isEmpty()) {
        std::fprintf(stderr, "no corpus on this machine\n");
        return 2;
    }
    Gallery shown(application, parser.value(theme) == "dark"_L1, parser.value(width).toInt(), parser.value(pictures));
    // The first text loads the fonts: not a mail's doing.
    shown.show(gallery::Sample{.html = u"<p>Aa</p>"_s});
    for (const gallery::Sample &sample : samples) {
        std::printf("%s\n", lineOf(shown.show(sample)).constData());
    }
    return 0;
}
