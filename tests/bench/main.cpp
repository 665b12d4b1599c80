// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/metric.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const struct {
        QString name;
        bool (*run)();
    } benches[] = {{u"inbox"_s, deskbell::bench::benchInbox},
                   {u"post"_s, deskbell::bench::benchPost},
                   {u"mail"_s, deskbell::bench::benchMail},
                   {u"console"_s, deskbell::bench::benchConsole},
                   {u"html"_s, deskbell::bench::benchHtml}};
    const QStringList wanted = application.arguments().mid(1);
    bool ok = true;
    for (const auto &bench : benches) {
        if (wanted.isEmpty() || wanted.contains(bench.name)) {
            deskbell::bench::narrate(u"bench %1 …"_s.arg(bench.name));
            ok = bench.run() && ok;
        }
    }
    return ok ? 0 : 1;
}
