// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/sidereader.h"

namespace deskbell {

SideReader::SideReader(QString file, std::function<void()> onDamage)
    : m_file(std::move(file))
    , m_onDamage(std::move(onDamage))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a connection belongs to the thread that opened it
}

SideReader::~SideReader() { close(); }

void SideReader::close()
{
    m_closing = true;
    // In its own thread, and before that ends.
    m_thread.start([this] { m_database.close(); });
    m_thread.waitForDone();
    m_closing = false;
}

void SideReader::open()
{
    if (!m_database.isOpen()) {
        m_database.open(m_file, Database::Durability::Normal, true);
    }
}

void SideReader::look()
{
    if (m_database.isDamaged()) {
        m_onDamage();
    }
}

} // namespace deskbell
