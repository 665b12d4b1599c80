# SPDX-License-Identifier: GPL-3.0-or-later
"""One file a channel. Each has a class Load:

    kind                     of the channel
    repeats                  True: an answer may reach its customer more than once, where the channel tells repeats (email)
    Load(folder)             servers of its own, on free ports; may call hub.skip()
    add(hub)                 before the hub's first start
    begin(hub)               after it: the hub's paths are known
    write(random)            a customer writes (or changes what they wrote); raises OSError when nobody takes it now
    expected                 the texts the desk must have in the end, each once
    arrived()                the texts of answers as customers got them, repeats too
    stop()
"""
