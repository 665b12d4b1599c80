#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests' Bot API server against a client library that is used with the real one (npm's grammy): what it takes, our server may ask."""
import pathlib
import shutil
import subprocess
import tempfile

from botserver import TOKEN, BotServer
from hub import skip, wait_for

SCRIPT = """
const { Bot, InputFile } = require('grammy');
const bot = new Bot(process.env.TOKEN, { client: { apiRoot: process.env.ROOT } });
bot.on('message:text', async context => {
    if (context.message.text === 'stop') { await bot.stop(); return; }
    await context.reply('You said: ' + context.message.text);
    await context.replyWithDocument(new InputFile(Buffer.from('paper'), 'paper.txt'), { caption: 'For you' });
});
bot.on('message:photo', async context => { const file = await context.getFile(); await context.reply('Photo at ' + file.file_path); });
bot.on('edited_message:text', async context => { await context.reply('Changed to ' + context.editedMessage.text); });
bot.start({ timeout: 5, onStart: me => console.log('ready ' + me.username) });
"""


def main():
    if not shutil.which("npm") or not shutil.which("node"):
        skip("no npm")
    with tempfile.TemporaryDirectory() as folder:
        got = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "grammy@1"], cwd=folder,
                             capture_output=True, text=True, timeout=240)
        if got.returncode != 0:
            skip("npm is offline")
        (pathlib.Path(folder) / "bot.js").write_text(SCRIPT)
        server = BotServer()
        ana = server.person(42)
        before = server.write(ana, "Hello")
        client = subprocess.Popen(["node", "bot.js"], cwd=folder, env={"TOKEN": TOKEN, "ROOT": server.url, "PATH": "/usr/bin:/bin"},
                                  stdout=subprocess.PIPE, text=True)
        try:
            assert client.stdout.readline().strip() == "ready desk_bot"
            wait_for("the answers", lambda: len(server.sent) == 2)
            assert server.sent[0]["text"] == "You said: Hello", server.sent
            assert server.sent[1]["data"] == b"paper" and server.sent[1]["caption"] == "For you", server.sent
            server.edit(before, "Hello!")
            wait_for("the edit", lambda: len(server.sent) == 3)
            assert server.sent[2]["text"] == "Changed to Hello!"
            server.write(ana, photo=[{"file_id": server.file(b"x", "photos/9.jpg"), "file_unique_id": "u", "file_size": 1,
                                      "width": 1, "height": 1}])
            wait_for("the photo", lambda: len(server.sent) == 4)
            assert server.sent[3]["text"] == "Photo at photos/9.jpg"
            wait_for("the confirmation", lambda: not server.updates)
            server.write(ana, "stop")
            assert client.wait(60) == 0
        finally:
            client.kill()
            client.wait()
            server.stop()
    print("the server passes for Telegram")


if __name__ == "__main__":
    main()
