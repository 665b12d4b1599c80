// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace deskbell::hub {

/// OpenSSL's, which uses the processor's instructions for it: QCryptographicHash took a quarter of the intake's time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(const QByteArray &piece);
    /// Lower-case hexadecimal. Ends the hash: nothing may be added after it.
    QByteArray hex();

    static QByteArray hexOf(const QByteArray &content);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace deskbell::hub
