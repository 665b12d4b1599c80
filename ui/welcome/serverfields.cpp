// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/serverfields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ServerFieldTexts {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ServerFields)
};

} // namespace

ServerFields::ServerFields(QWidget *form, QGridLayout *grid, const QString &title, const QList<int> &ports)
    : m_host(new QLineEdit(form))
    , m_port(new QSpinBox(form))
    , m_security(new QComboBox(form))
{
    m_host->setAccessibleName(ServerFieldTexts::tr("%1: server").arg(title));
    m_port->setAccessibleName(ServerFieldTexts::tr("%1: port").arg(title));
    m_port->setRange(1, 65535);
    m_port->setValue(ports.first());
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedWidth(72);
    m_security->setAccessibleName(ServerFieldTexts::tr("%1: encryption").arg(title));
    m_security->view()->setAccessibleName(m_security->accessibleName());
    m_security->addItem(u"TLS"_s, u"tls"_s);
    m_security->addItem(u"STARTTLS"_s, u"starttls"_s);
    m_security->addItem(ServerFieldTexts::tr("None"), u"none"_s);
    // The usual port follows the encryption, a port somebody typed stays.
    QObject::connect(m_security, &QComboBox::activated, form, [port = m_port, ports](int index) {
        if (ports.contains(port->value())) {
            port->setValue(index == 0 ? ports.first() : ports.last());
        }
    });
    auto *label = new QLabel(title, form);
    label->setBuddy(m_host);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_host, row, 1);
    grid->addWidget(m_port, row, 2);
    grid->addWidget(m_security, row, 3);
}

QString ServerFields::host() const { return m_host->text().trimmed(); }

QJsonObject ServerFields::toJson() const
{
    return {{u"host"_s, host()}, {u"port"_s, m_port->value()}, {u"security"_s, m_security->currentData().toString()}};
}

void ServerFields::show(const QJsonObject &server)
{
    m_host->setText(server.value("host"_L1).toString());
    m_port->setValue(server.value("port"_L1).toInt(m_port->value()));
    m_security->setCurrentIndex(std::max(0, m_security->findData(server.value("security"_L1).toString())));
}

void ServerFields::propose(const QJsonObject &server)
{
    if (!host().isEmpty() && toJson() != m_proposed) {
        return;
    }
    if (server.isEmpty()) {
        m_host->clear();
    } else {
        show(server);
    }
    m_proposed = toJson();
}

void ServerFields::focus() { m_host->setFocus(); }

} // namespace deskbell
