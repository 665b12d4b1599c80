// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

namespace deskbell::phone {

/// What is known of how a call ended.
struct EndFacts {
    bool outgoing = true;
    bool wasUp = false; ///< somebody had answered
    bool rang = false; ///< the far end rang (180, 183), or we did
    bool byUs = false; ///< this side hung up, gave up or declined
    bool srtpMandatory = false; ///< our account asks for it
    int code = 0; ///< SIP status (RFC 3261 section 21); 0: none came
    int cause = 0; ///< of a Reason header (RFC 3326): 200 says answered elsewhere; 0: none
    QString warning{}; ///< of a Warning header: 304, 305 and 370 tell one 488 from another (RFC 3261 section 20.43)
    bool network = false; ///< it was the connection to the server, or sound that stopped coming
};

/// The code, and a sentence that says what happened and what to do.
Reason reasonOf(const EndFacts &facts);

/// Why registering failed, and what to do; \a code is the SIP status, 0 when nothing came back.
QString registrationProblem(int code, const QString &transport);

} // namespace deskbell::phone
