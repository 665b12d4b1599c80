// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/quality/rates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskbell;

/// Prints one JSON line a rate; --markdown FILE writes them as a page. Exit code 1 when a rate is below its floor.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption page(u"markdown"_s, u"Also write the rates as a page."_s, u"file"_s);
    const QCommandLineOption differences(u"differences"_s, u"Also print what differs."_s);
    parser.addOptions({page, differences});
    parser.addPositionalArgument(u"corpus"_s, u"Only these."_s, u"[corpus...]"_s);
    parser.addHelpOption();
    parser.process(application);
    hub::initialiseMime();

    QList<quality::Rate> rates;
    bool below = false;
    for (const quality::Measure &measure : quality::measures()) {
        if (!parser.positionalArguments().isEmpty() && !parser.positionalArguments().contains(measure.name)) {
            continue;
        }
        const auto measured = measure.run();
        if (measured.isEmpty()) {
            std::fprintf(stderr, "%s: no corpus on this machine\n", qPrintable(measure.name));
        }
        for (const quality::Rate &rate : measured) {
            std::printf("%s\n", QJsonDocument(quality::toJson(rate)).toJson(QJsonDocument::Compact).constData());
            for (const QString &difference : parser.isSet(differences) ? rate.differences : QStringList()) {
                std::printf("    %s\n", difference.toUtf8().constData());
            }
            below |= rate.reached() < rate.floor || rate.agreement() < rate.agreeFloor;
        }
        rates += measured;
    }
    if (parser.isSet(page)) {
        QSaveFile file(parser.value(page));
        if (!file.open(QIODevice::WriteOnly) || file.write(quality::markdown(rates).toUtf8()) < 0 || !file.commit()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return below ? 1 : 0;
}
