# SPDX-License-Identifier: GPL-3.0-or-later
"""A short message centre for tests: the server's side of SMPP 3.4 as far as a gateway needs it. In the test's own process."""
import socket
import socketserver
import struct
import threading

GSM = ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
       "abcdefghijklmnopqrstuvwxyzäöñüà")
EXTENSION = {0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|",
             0x65: "€"}

GENERIC_NACK, BIND_RESP, SUBMIT, SUBMIT_RESP, DELIVER, DELIVER_RESP = 0x80000000, 0x80000009, 4, 0x80000004, 5, 0x80000005
BIND_TRANSCEIVER, UNBIND, UNBIND_RESP, ENQUIRE, ENQUIRE_RESP = 9, 6, 0x80000006, 0x15, 0x80000015


def gsm_decode(octets):
    text, escaped = "", False
    for octet in octets:
        if escaped:
            text, escaped = text + EXTENSION.get(octet, "?"), False
        elif octet == 0x1B:
            escaped = True
        else:
            text += GSM[octet] if octet < 128 else "?"
    return text


def gsm_encode(text):
    back = {character: code for code, character in EXTENSION.items()}
    return b"".join(bytes([0x1B, back[c]]) if c in back else bytes([GSM.index(c)]) for c in text)


class Part:
    """One submit_sm as it came."""

    def __init__(self, source, destination, coding, udh, octets):
        self.source, self.destination, self.coding, self.udh, self.octets = source, destination, coding, udh, octets
        self.text = octets.decode("utf-16-be", "surrogatepass") if coding == 8 else gsm_decode(octets)

    @property
    def place(self):
        """(reference, total, number); None: a message of its own."""
        if len(self.udh) >= 6 and self.udh[1] == 0:
            return tuple(self.udh[3:6])
        if len(self.udh) >= 7 and self.udh[1] == 8:
            return (self.udh[3] * 256 + self.udh[4], self.udh[5], self.udh[6])
        return None


class Smsc:
    """port: where a gateway binds. received: every submit_sm. messages(): those joined."""

    def __init__(self):
        self.received, self.lock, self.bound = [], threading.Lock(), None
        self.counter, self.sequence, self.receipts = 0, 0, []
        self.refused = set()  # destinations answered with "submit failed"
        self.report = "DELIVRD"  # what receipts say; None: none are sent
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                outer.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True
        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    # ---- the wire

    def serve(self, connection):
        try:
            while True:
                head = self.read(connection, 16)
                length, command, _, sequence = struct.unpack(">IIII", head)
                body = self.read(connection, length - 16)
                self.take(connection, command, sequence, body)
        except OSError:
            pass
        finally:
            with self.lock:
                if self.bound is connection:
                    self.bound = None

    @staticmethod
    def read(connection, count):
        data = b""
        while len(data) < count:
            more = connection.recv(count - len(data))
            if not more:
                raise OSError("closed")
            data += more
        return data

    def write(self, connection, command, status, sequence, body=b""):
        connection.sendall(struct.pack(">IIII", 16 + len(body), command, status, sequence) + body)

    def take(self, connection, command, sequence, body):
        if command == BIND_TRANSCEIVER:
            with self.lock:
                self.write(connection, BIND_RESP, 0, sequence, b"smsc\0")
                self.bound = connection
        elif command == ENQUIRE:
            with self.lock:
                self.write(connection, ENQUIRE_RESP, 0, sequence)
        elif command == UNBIND:
            with self.lock:
                self.write(connection, UNBIND_RESP, 0, sequence)
        elif command == SUBMIT:
            self.submit(connection, sequence, body)

    def submit(self, connection, sequence, body):
        at = body.index(b"\0") + 1  # service type
        source, at = self.address(body, at)
        destination, at = self.address(body, at)
        esm, at = body[at], at + 3
        at = body.index(b"\0", at) + 1  # schedule
        at = body.index(b"\0", at) + 1  # validity
        registered, coding, length = body[at], body[at + 2], body[at + 4]
        octets = body[at + 5:at + 5 + length]
        udh = b""
        if esm & 0x40 and octets:
            udh, octets = octets[:octets[0] + 1], octets[octets[0] + 1:]
        part = Part(source, destination, coding, udh, octets)
        with self.lock:
            if destination in self.refused:
                return self.write(connection, SUBMIT_RESP, 0x45, sequence)
            self.received.append(part)
            self.counter += 1
            name = str(self.counter)
            self.write(connection, SUBMIT_RESP, 0, sequence, name.encode() + b"\0")
        if registered & 1 and self.report:
            text = (f"id:{name} sub:001 dlvrd:001 submit date:2611220700 done date:2611220700 stat:{self.report} err:000 text:")
            threading.Timer(0.05, self.deliver_raw, (destination, source, text.encode(), 0, 0x04)).start()

    @staticmethod
    def address(body, at):
        end = body.index(b"\0", at + 2)
        return body[at + 2:end].decode(), end + 1

    # ---- what the test does

    def messages(self):
        """(destination, text) of what was sent, long ones joined; a part that came twice shows."""
        whole, joined = [], {}
        with self.lock:
            parts = list(self.received)
        for part in parts:
            if part.place is None:
                whole.append((part.destination, part.text))
                continue
            reference, total, number = part.place
            key = (part.destination, reference, total)
            known = joined.setdefault(key, {})
            if number in known and known[number].octets != part.octets:
                key = (*key, id(part))
                known = joined.setdefault(key, {})
            known.setdefault(number, part)
            if len(known) == total:
                octets = b"".join(known[i].octets for i in range(1, total + 1))
                text = octets.decode("utf-16-be") if part.coding == 8 else gsm_decode(octets)
                whole.append((part.destination, text))
                joined.pop(key)
        return whole

    def deliver_raw(self, source, destination, octets, coding, esm, numeric=True):
        ton = bytes([1, 1]) if numeric else bytes([5, 0])
        body = (b"\0" + ton + source.lstrip("+").encode() + b"\0" + bytes([1, 1]) + destination.lstrip("+").encode() + b"\0"
                + bytes([esm, 0, 0]) + b"\0\0" + bytes([0, 0, coding, 0, len(octets)]) + octets)
        with self.lock:
            if self.bound is None:
                raise OSError("no gateway is bound")
            self.sequence += 1
            self.write(self.bound, DELIVER, 0, self.sequence, body)

    def send(self, source, destination, text, order=None, reference=None):
        """A message to the desk, cut up as networks do. order: which parts, in which order (from 0)."""
        unicode_text = any(c not in GSM and c not in EXTENSION.values() for c in text)
        octets = text.encode("utf-16-be") if unicode_text else gsm_encode(text)
        coding, one, each = (8, 140, 134) if unicode_text else (0, 160, 153)
        if len(octets) <= one:
            return self.deliver_raw(source, destination, octets, coding, 0)
        pieces = [octets[i:i + each] for i in range(0, len(octets), each)]
        if reference is None:
            with self.lock:
                self.counter += 1
                reference = self.counter & 255
        for number in order if order is not None else range(len(pieces)):
            udh = bytes([5, 0, 3, reference, len(pieces), number + 1])
            self.deliver_raw(source, destination, udh + pieces[number], coding, 0x40)
        return len(pieces)


if __name__ == "__main__":
    print("part of the tests, no program", socket.gethostname())
