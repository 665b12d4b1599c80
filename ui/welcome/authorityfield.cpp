// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/authorityfield.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSslCertificate>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestAuthorityFile = 64 * 1024;

} // namespace

AuthorityField::AuthorityField(QWidget *parent)
    : QWidget(parent)
    , m_name(mutedLabel({}, this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_name->setTextFormat(Qt::PlainText);
    auto *choice = new QPushButton(tr("Choose a file…"), this);
    choice->setAccessibleName(tr("Own certificate authority: choose a file"));
    m_remove->setAccessibleName(tr("Own certificate authority: remove"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_name, 1);
    row->addWidget(choice);
    row->addWidget(m_remove);
    setTabOrder(choice, m_remove); // as they stand
    connect(choice, &QPushButton::clicked, this, &AuthorityField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPem({});
        Q_EMIT changed();
    });
    setPem({});
}

void AuthorityField::setPem(const QString &pem)
{
    m_pem = pem;
    QStringList names;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem.toUtf8());
    for (const QSslCertificate &certificate : certificates) {
        const QString name = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
        names.append(tr("%1, valid to %2")
                         .arg(name.isEmpty() ? certificate.subjectDisplayName() : name,
                              QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::ShortFormat)));
    }
    m_name->setText(names.isEmpty() ? tr("the system's only") : names.mid(0, 3).join(u"; "_s));
    m_remove->setVisible(!names.isEmpty());
}

QString AuthorityField::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tr("%1 cannot be read: %2").arg(path, file.errorString());
    }
    const QByteArray pem = file.read(largestAuthorityFile + 1);
    if (pem.size() > largestAuthorityFile || QSslCertificate::fromData(pem).isEmpty()) {
        return tr("%1 holds no certificate in PEM form.").arg(path);
    }
    // Certificates only: a file may hold a private key beside them, which is nobody's business.
    QByteArray kept;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem);
    for (const QSslCertificate &certificate : certificates) {
        kept += certificate.toPem();
    }
    setPem(QString::fromLatin1(kept));
    Q_EMIT changed();
    return {};
}

void AuthorityField::choose()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Certificate authority"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    if (const QString wrong = load(path); !wrong.isEmpty()) {
        Q_EMIT refused(wrong);
    }
}

} // namespace deskbell
