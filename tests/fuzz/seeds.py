#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes seeds for the fuzzers from the corpora: seeds.py DATA-FOLDER SEED-FOLDER.

One folder a target. Without the corpora nothing is written: the seeds of this repository alone do too, only more slowly.
"""
import gzip
import hashlib
import json
import pathlib
import sys
import tarfile

# libFuzzer mutates short inputs far better than long ones.
LONGEST = 64 * 1024
MAIL_ENDINGS = {".eml", ".msg", ".raw", ".txt", ".mbox", ".mail", ""}


class Seeds:
    """Seeds of one target, each once, named by what is in them."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, content) -> None:
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        if 0 < len(content) <= LONGEST:
            (self.folder / hashlib.sha1(content).hexdigest()).write_bytes(content)


def json_lines(path: pathlib.Path):
    """The records of a JSONL file, packed or not; lines end in LF only."""
    opened = gzip.open(path, "rb") if path.suffix == ".gz" else open(path, "rb")
    with opened as lines:
        for line in lines.read().split(b"\n"):
            if line.strip():
                yield json.loads(line)


def strings_in(value):
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings_in(item)


def mails(data: pathlib.Path):
    for corpus in ("mail-expected", "mail-raw", "mail-charsets", "bounces"):
        for path in sorted((data / corpus).rglob("*")):
            if path.is_file() and path.suffix.lower() in MAIL_ENDINGS:
                yield path.read_bytes()
    packed = data / "mail-raw" / "spamassassin-html-and-spam.tar.gz"
    if packed.exists():
        with tarfile.open(packed) as archive:
            for member in archive:
                if member.isfile():
                    yield archive.extractfile(member).read()


def parts_of(mail: bytes, *types: str):
    """The decoded parts of those types, read by Python's own library."""
    import email
    try:
        for part in email.message_from_bytes(mail).walk():
            if part.get_content_type() in types:
                found = part.get_payload(decode=True)
                if found is None:
                    inner = part.get_payload()
                    found = b"\n".join(bytes(each) for each in inner) if isinstance(inner, list) else b""
                yield found
    except Exception:  # noqa: BLE001 - a mail that Python cannot read is no seed of a part
        return


def html_pages(data: pathlib.Path):
    for path in sorted((data / "html-mail").rglob("*.htm*")):
        yield path.read_bytes()
    hostile = data / "html-hostile"
    for record in json.loads((hostile / "dompurify-expected.json").read_bytes()):
        yield record["payload"]
    for record in json_lines(hostile / "bluemonday-expected.jsonl"):
        yield record["payload"]
    # Thousands of nearly the same: one in ten.
    for number, record in enumerate(json_lines(hostile / "xss-payloads.jsonl.gz")):
        if number % 10 == 0:
            yield record["payload"]


def replies(data: pathlib.Path):
    folder = data / "reply-strip"
    for path in sorted([*(folder / "fixtures").glob("*.txt"), *(folder / "discourse" / "emails").glob("*.txt"),
                        *(folder / "talon" / "html_replies").glob("*.html")]):
        yield path.read_bytes()
    for name in ("talon.jsonl", "quotequail.jsonl"):
        for record in json_lines(folder / name):
            yield from (text for text in strings_in(record) if len(text) > 20)


def forwards(data: pathlib.Path):
    folder = data / "forwarded-mail"
    for record in json_lines(folder / "expected.jsonl"):
        subject = folder / record["subject"] if record.get("subject") else None
        first = subject.read_bytes().strip() if subject and subject.is_file() else b""
        yield first + b"\n" + (folder / record["body"]).read_bytes()


def main(data: pathlib.Path, target: pathlib.Path) -> None:
    if not data.is_dir():
        print("no corpora on this machine: only the seeds kept here are used", file=sys.stderr)
        return
    mail, html, reply, forward, report, imap = (
        Seeds(target / name) for name in ("mail", "html", "reply", "forward", "report", "imap"))
    for number, content in enumerate(mails(data)):
        mail.add(content)
        if number % 8 == 0:
            imap.add(b"\x10* 1 FETCH (UID 7 FLAGS (\\Seen) BODY[] {%d}\r\n%s)\r\n" % (min(len(content), 2000), content[:2000]))
        for part in parts_of(content, "message/delivery-status", "message/disposition-notification", "text/rfc822-headers"):
            report.add(part)
        if number % 4 == 0:
            for part in parts_of(content, "text/html"):
                html.add(part)
    for page in html_pages(data):
        html.add(page)
    for text in replies(data):
        reply.add(text)
    for text in forwards(data):
        forward.add(text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
