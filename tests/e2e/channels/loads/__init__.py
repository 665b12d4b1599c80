# SPDX-License-Identifier: GPL-3.0-or-later
"""One file a channel. Each has a class Load:

    kind                     of the channel
    name                     of the channel, its own among all loads
    id                       of the channel; set before begin()
    repeats                  True: what may have been sent is sent again, since the channel tells repeats (email): nothing stays unknown
    Load(folder)             servers of its own, on free ports; may call hub.skip()
    add(hub)                 before the hub's first start
    begin(hub)               after it: the hub's paths are known
    write(random)            a customer writes (or changes what they wrote); raises OSError when nobody takes it now
    expected                 the texts the desk must have in the end, each once
    arrived()                the texts of answers as customers got them; twice what they got twice, unless their program would see one
    stop()
"""
