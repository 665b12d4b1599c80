# SPDX-License-Identifier: GPL-3.0-or-later
"""The widget in a real Chromium, at a shop with a strict policy of its own, against a real hub."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import websocket

from chat_hub_test import signed
from chatbrowser import Browser, By, Keys
from chatdesk import ChatDesk, Visitor, make_id, until

PICTURES = os.environ.get("PICTURES")  # a folder: pictures of what was tried


class AgentLine:
    """An agent's event socket: what consoles see."""

    def __init__(self, desk):
        desk.call("GET", "/v1/me")
        self.frames = []
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{desk.port}/v1/events")
        self.socket.send(json.dumps({"op": "hello", "token": desk.token}))
        threading.Thread(target=self._read, daemon=True).start()
        until("welcome", lambda: any(frame.get("op") == "welcome" for frame in self.frames))

    def _read(self):
        try:
            while True:
                frame = json.loads(self.socket.recv())
                self.frames += frame if isinstance(frame, list) else [frame]
        except (websocket.WebSocketException, OSError, ValueError):
            pass

    def send(self, frame):
        self.socket.send(json.dumps(frame))

    def of_type(self, kind):
        return [frame for frame in self.frames if frame.get("type") == kind]


class ChatBrowserTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.desk = ChatDesk(cls.folder.name, {"title": "Shoe shop", "expected_reply_s": 300})
        cls.number = 0

    @classmethod
    def tearDownClass(cls):
        assert cls.desk.stop() == 0
        cls.folder.cleanup()

    def setUp(self):
        self.desk.shop.attributes = self.desk.shop.style = ""
        self.desk.shop.language = "en"
        self.browsers = []

    def tearDown(self):
        self.desk.line.mend()
        for browser in self.browsers:
            browser.close()

    def browser(self, **how):
        browser = Browser(self.desk.shop, **how)
        self.browsers.append(browser)
        return browser

    def picture(self, browser, name):
        if PICTURES:
            browser.picture(os.path.join(PICTURES, f"{name}.png"))

    def unique(self, text):
        type(self).number += 1
        return f"{text} ({self.number})"

    def test_two_visitors_are_served_apart(self):
        one, other = self.browser().visit().open(), self.browser().visit().open()
        mine, theirs = self.unique("I am the first"), self.unique("I am the second")
        one.say(mine)
        other.say(theirs)
        first, second = self.desk.conversation_of(mine), self.desk.conversation_of(theirs)
        self.assertNotEqual(first["customer_id"], second["customer_id"])
        self.desk.reply(first["id"], "Hello, first")
        self.desk.reply(second["id"], "Hello, second")
        until("the replies", lambda: one.texts() == [mine, "Hello, first"] and other.texts() == [theirs, "Hello, second"])
        self.picture(one, "conversation")
        self.assertEqual(one.trouble() + other.trouble(), [])

    def test_marks_and_typing_both_ways(self):
        agent = AgentLine(self.desk)
        browser = self.browser().visit().open()
        text = self.unique("Anybody there?")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        until("delivered", lambda: browser.lines()[0][2] == "Delivered")
        until("the agent sees where they are", lambda: any(f["visitor"]["online"] and f["visitor"]["page"] == self.desk.shop.origin + "/"
                                                           for f in agent.of_type("visitor") if f["conversation_id"] == conversation))
        browser.find("#text").send_keys("I wanted to")
        until("the agent sees typing", lambda: any(f["conversation_id"] == conversation and f["active"] and "customer" in f for f in agent.of_type("typing")))
        agent.send({"type": "typing", "conversation_id": conversation, "reply": True, "kind": "email"})
        agent.send({"type": "typing", "conversation_id": conversation, "reply": True, "kind": "chat"})
        until("the visitor sees typing", lambda: browser.shows("#typing"))
        self.assertIn("Ana Pop", browser.find("#typing").text)
        self.picture(browser, "typing")
        newest = self.desk.messages(conversation)[0]["id"]
        self.desk.call("POST", f"/v1/conversations/{conversation}/seen", {"message_id": newest})
        until("seen", lambda: browser.lines()[0][2] == "Seen")
        sent = self.desk.reply(conversation, "Yes, I am.")["id"]
        state = lambda: [m for m in self.desk.messages(conversation) if m["id"] == sent][0]["delivery"]["state"]
        until("read", lambda: state() == "read")
        self.assertFalse(browser.shows("#typing"))
        # With the chat closed a reply is delivered, not read, and says so on launcher and title.
        browser.click("#close")
        sent = self.desk.reply(conversation, "One more thing")["id"]
        until("delivered", lambda: state() == "delivered")
        until("the badge", lambda: browser.find("#badge").text == "1")
        self.assertIn("1 new message", browser.find("#launcher").get_attribute("aria-label"))
        self.picture(browser, "badge")
        browser.click("#launcher")
        until("read", lambda: state() == "read")
        agent.socket.close()

    def test_history_after_reload_and_in_a_second_tab(self):
        browser = self.browser().visit().open()
        text = self.unique("Remember me")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        self.desk.reply(conversation, "Always")
        until("the reply", lambda: browser.texts() == [text, "Always"])
        browser.visit("/another-page").open()
        until("the history", lambda: browser.texts() == [text, "Always"])
        first = browser.driver.current_window_handle
        browser.driver.switch_to.new_window("tab")
        browser.visit("/third").open()
        until("the history", lambda: browser.texts() == [text, "Always"])
        again = self.unique("From the second tab")
        browser.say(again)
        until("delivered", lambda: browser.lines()[-1][2] == "Delivered")
        browser.driver.switch_to.window(first)
        browser.enter()
        until("the first tab has it too", lambda: browser.texts() == [text, "Always", again])
        until("the agent sees the page", lambda: self.desk.call("GET", f"/v1/conversations/{conversation}/visitor")["page"].endswith("/third"))
        self.assertEqual(len(self.desk.messages(conversation)), 3)

    def test_what_is_written_without_network_goes_once_when_it_is_back(self):
        browser = self.browser().visit().open()
        text = self.unique("before the cut")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        until("delivered", lambda: browser.lines()[0][2] == "Delivered")
        self.desk.line.cut()
        browser.say("during the cut 1")
        browser.say("during the cut 2")
        until("it says that it waits", lambda: browser.lines()[-1][2] == "Sending…")
        until("it says why", lambda: browser.shows("#notice") and "No connection" in browser.find("#notice").text)
        self.picture(browser, "offline")
        self.desk.reply(conversation, "meanwhile")
        self.desk.line.mend()
        until("all is there", lambda: browser.lines()[-1][2] == "Delivered" and not browser.shows("#notice"))
        until("what was missed", lambda: sorted(browser.texts()) == sorted([text, "meanwhile", "during the cut 1", "during the cut 2"]))
        own = [line for line in browser.texts() if line.startswith("during")]
        self.assertEqual(own, ["during the cut 1", "during the cut 2"])
        texts = [m["text"] for m in self.desk.messages(conversation)]
        self.assertEqual(sorted(texts), sorted([text, "meanwhile", "during the cut 1", "during the cut 2"]))

    def test_a_read_mark_that_got_lost_comes_again(self):
        browser = self.browser().visit().open()
        text = self.unique("read me")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        until("delivered", lambda: browser.lines()[0][2] == "Delivered")
        browser.click("#close")
        sent = self.desk.reply(conversation, "Look here")["id"]
        state = lambda: [m for m in self.desk.messages(conversation) if m["id"] == sent][0]["delivery"]["state"]
        until("delivered", lambda: state() == "delivered")
        until("the badge", lambda: browser.find("#badge").text == "1")
        self.desk.line.swallowing = True
        browser.click("#launcher")
        until("the mark to be lost", lambda: self.desk.line.swallowed > 0)
        until("the reply to be seen", lambda: not browser.shows("#badge"))
        self.assertEqual(state(), "delivered")
        self.desk.line.cut()
        self.desk.line.swallowing = False
        self.assertEqual(state(), "delivered")
        self.desk.line.mend()
        until("read", lambda: state() == "read")
        # A mark that comes again changes nothing.
        versions = lambda: [m["version"] for m in self.desk.messages(conversation) if m["id"] == sent]
        before = versions()
        browser.click("#close")
        browser.click("#launcher")
        again = self.unique("still here")
        browser.say(again)
        until("delivered", lambda: browser.lines()[-1][2] == "Delivered")
        self.assertEqual((state(), versions()), ("read", before))

    def test_what_was_not_sent_survives_the_page(self):
        browser = self.browser().visit().open()
        text = self.unique("first words")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        self.desk.line.cut()
        browser.say("last words before leaving")
        until("it waits", lambda: browser.lines()[-1][2] == "Sending…")
        browser.driver.switch_to.default_content()
        browser.driver.get("about:blank")
        self.desk.line.mend()
        browser.visit().open()
        until("sent after all", lambda: browser.lines() and browser.lines()[-1][1:] == ("last words before leaving", "Delivered"))
        self.assertEqual([m["text"] for m in self.desk.messages(conversation)].count("last words before leaving"), 1)

    def test_a_hub_killed_while_people_chat(self):
        browser = self.browser().visit().open()
        texts = [self.unique("line") for _ in range(6)]
        browser.say(texts[0])
        conversation = self.desk.conversation_of(texts[0])["id"]
        for text in texts[1:]:
            self.desk.kill()
            browser.say(text)
            self.desk.start()
        until("all delivered", lambda: browser.lines()[-1][2] == "Delivered")
        self.assertEqual(browser.texts(), texts)
        self.assertEqual([m["text"] for m in reversed(self.desk.messages(conversation))], texts)

    def test_hostile_words_and_names(self):
        evil = '<img src=x onerror="window.top.pwned=1"><script>window.pwned=1</script> javascript:alert(1) \u202egnp.exe'
        browser = self.browser().visit().open()
        browser.script("document.querySelector('#text').value = arguments[0]; document.querySelector('#text').dispatchEvent(new Event('input'))", evil)
        browser.click("#send")
        stored = evil.replace("\u202e", "")
        conversation = self.desk.conversation_of(stored)["id"]
        self.desk.reply(conversation, '<b>bold</b> <a href="javascript:alert(1)">x</a> see https://shop.example/a?b=<c> and javascript:alert(2)')
        until("the reply", lambda: len(browser.lines()) == 2)
        self.assertIn("<b>bold</b>", browser.texts()[1])
        self.assertEqual(browser.script("return [...document.querySelectorAll('#lines a')].map((a) => a.href)"), ["https://shop.example/a?b="])
        self.assertEqual(browser.script("return document.querySelectorAll('#lines img, #lines script, #lines b').length"), 0)
        self.assertIsNone(browser.script("return window.pwned ?? null"))
        browser.driver.switch_to.default_content()
        self.assertIsNone(browser.script("return window.pwned ?? null"))
        # Another window of the page cannot speak for it, nor the page see into the frame.
        self.assertTrue(browser.script("try { return !frames[0].document } catch { return true }"))

    def test_files_by_paste_and_drop(self):
        browser = self.browser().visit().open()
        picture = base64.b64encode(_png(60, 40)).decode()
        put = """
            const bytes = Uint8Array.from(atob(arguments[0]), (c) => c.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], arguments[1], { type: arguments[2] }));
            const target = document.querySelector('#text');
            target.dispatchEvent(arguments[3] === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
              : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));"""
        browser.script(put, picture, "shoe.png", "image/png", "paste")
        browser.script(put, base64.b64encode(b"a,b\n1,2\n").decode(), "<b>sizes.csv", "text/csv", "drop")
        until("both wait to be sent", lambda: len(browser.driver.find_elements(By.CSS_SELECTOR, "#files li")) == 2)
        self.picture(browser, "files-waiting")
        text = self.unique("These are torn")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        message = self.desk.messages(conversation)[0]
        self.assertEqual([(a["name"], a["media_type"]) for a in message["attachments"]], [("shoe.png", "image/png"), ("<b>sizes.csv", "text/csv")])
        until("the picture shows", lambda: browser.script("const i = document.querySelector('#lines .picture'); return i && i.naturalWidth") == 60)
        browser.visit().open()
        until("and after a reload", lambda: browser.script("const i = document.querySelector('#lines .picture'); return i && i.naturalWidth") == 60)
        self.assertEqual(browser.find("#lines .file span").text, "<b>sizes.csv")
        self.picture(browser, "files")

    def kept_files(self, browser, count):
        """Waits until the website's storage holds so many."""
        look = """
            const done = arguments[0];
            const asked = indexedDB.open(Object.keys(localStorage).find((key) => key.startsWith('deskbell:')), 1);
            asked.onsuccess = () => {
              const keys = asked.result.transaction('files').objectStore('files').count();
              keys.onsuccess = () => { asked.result.close(); done(keys.result); };
            };"""
        browser.driver.switch_to.default_content()
        until(f"{count} kept", lambda: browser.driver.execute_async_script(look) == count)
        browser.enter()

    def test_files_that_wait_survive_a_reload(self):
        browser = self.browser().visit().open()
        put = """
            const data = new DataTransfer();
            data.items.add(new File([arguments[0]], arguments[1], { type: 'text/plain' }));
            document.querySelector('#text').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));"""
        waiting = lambda: [item.text.splitlines()[0] for item in browser.driver.find_elements(By.CSS_SELECTOR, "#files li")]
        browser.script(put, "one", "chosen.txt")
        until("it waits", lambda: waiting() == ["chosen.txt"])
        self.kept_files(browser, 1)
        browser.visit("/another-page").open()
        until("it still waits", lambda: waiting() == ["chosen.txt"])
        text = self.unique("With a file")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        self.assertEqual([a["name"] for a in self.desk.messages(conversation)[0]["attachments"]], ["chosen.txt"])
        browser.visit().open()
        until("the history", lambda: browser.texts() == [text])
        self.assertEqual(waiting(), [])
        # What was sent while the hub could not be reached goes when it can be, also from the next page.
        until("a live line", lambda: browser.lines()[0][2] == "Delivered")
        self.desk.line.cut()
        browser.script(put, "two", "unsent.txt")
        until("it waits", lambda: waiting() == ["unsent.txt"])
        self.kept_files(browser, 1)
        again = self.unique("Without a network")
        browser.say(again)
        until("it is shown", lambda: again in browser.texts())
        browser.driver.switch_to.default_content()
        self.desk.line.mend()
        browser.visit("/another-page").open()
        until("both", lambda: browser.texts() == [text, again])
        until("delivered", lambda: browser.lines()[-1][2] == "Delivered")
        messages = [m for m in self.desk.messages(conversation) if m["text"] == again]
        self.assertEqual([[a["name"] for a in m["attachments"]] for m in messages], [["unsent.txt"]])

    def test_by_keyboard_alone(self):
        browser = self.browser().visit()
        browser.driver.switch_to.default_content()
        body = browser.driver.find_element(By.TAG_NAME, "body")
        body.send_keys(Keys.TAB)
        browser.enter()
        until("the launcher has the focus", lambda: browser.script("return document.activeElement.id") == "launcher")
        browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
        until("the text has the focus", lambda: browser.script("return document.activeElement.id") == "text")
        text = self.unique("typed by hand")
        browser.driver.switch_to.active_element.send_keys(text, Keys.SHIFT, Keys.ENTER, Keys.SHIFT, "second line", Keys.ENTER)
        until("delivered", lambda: browser.lines() and browser.lines()[0][2] == "Delivered")
        self.assertEqual(browser.texts(), [f"{text}\nsecond line"])
        browser.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
        until("closed, the focus back", lambda: browser.script("return document.activeElement.id") == "launcher" and not browser.shows("#panel"))

    def test_nothing_for_axe_to_find(self):
        with tempfile.TemporaryDirectory() as folder:
            try:
                subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "axe-core@4"], check=True,
                               capture_output=True, timeout=120)
                axe = open(os.path.join(folder, "node_modules", "axe-core", "axe.min.js")).read()
            except (OSError, subprocess.SubprocessError):
                self.skipTest("axe-core cannot be fetched here")
        for how in ({}, {"dark": True}, {"phone": True}, {"language": "ar"}):
            self.desk.shop.language = how.pop("language", "en")
            self.desk.shop.attributes = 'data-theme="dark"' if how.pop("dark", False) else ""
            browser = self.browser(**how).visit()
            found = [self._axe(browser, axe, "launcher")]
            browser.open()
            found.append(self._axe(browser, axe, "empty"))
            text = self.unique("How do I look? https://shop.example/")
            browser.say(text)
            conversation = self.desk.conversation_of(text)["id"]
            self.desk.reply(conversation, "Very well")
            until("the reply", lambda: len(browser.lines()) == 2)
            found.append(self._axe(browser, axe, "talk"))
            self.desk.call("PATCH", f"/v1/conversations/{conversation}", {"state": "resolved"})
            until("the rating", lambda: browser.shows("#rating"))
            found.append(self._axe(browser, axe, "rating"))
            self.assertEqual([one for one in found if one], [])

    def _axe(self, browser, axe, where):
        # Colours are measured where nothing fades.
        violations = browser.driver.execute_async_script(axe + """;
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations), (error) => done([{ id: String(error), nodes: [] }]));""")
        return [f"{where}: {v['id']}: " + "; ".join(str(node.get("html"))[:120] + " " + str(node.get("failureSummary"))[:200] for node in v["nodes"]) for v in violations]

    def test_on_a_phone_it_fills_the_screen(self):
        browser = self.browser(phone=True).visit()
        self.picture(browser, "phone-launcher")
        browser.open()
        browser.driver.switch_to.default_content()
        size = until("the whole screen", lambda: browser.script(
            "const r = document.querySelector('iframe').getBoundingClientRect(); return r.width === innerWidth && r.height >= innerHeight - 1 && [r.x, r.y]"))
        self.assertEqual(size, [0, 0])
        browser.enter()
        text = self.unique("On my way")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        self.desk.reply(conversation, "A rather long answer that has to be broken into several lines, since a phone is narrow: your parcel left our house this morning.")
        until("the reply", lambda: len(browser.lines()) == 2)
        self.picture(browser, "phone")
        self.assertLessEqual(browser.script("return document.documentElement.scrollWidth - innerWidth"), 0)

    def test_right_to_left(self):
        self.desk.shop.language = "ar"
        browser = self.browser().visit().open()
        self.assertEqual(browser.script("return [document.documentElement.dir, document.documentElement.lang]"), ["rtl", "ar"])
        text = "مرحبا، أين طلبي رقم 1042؟ " + self.unique("x")
        browser.say(text)
        self.desk.reply(self.desk.conversation_of(text)["id"], "لحظة من فضلك")
        until("the reply", lambda: len(browser.lines()) == 2)
        browser.driver.switch_to.default_content()
        self.assertLess(browser.script("return document.querySelector('iframe').getBoundingClientRect().x"), 100)
        browser.enter()
        self.picture(browser, "arabic")

    def test_the_page_can_style_it(self):
        self.desk.shop.style = ":root { --deskbell-accent: #ffd400; --deskbell-radius: 4px; --deskbell-text: url(x) } "
        self.desk.shop.attributes = 'data-theme="dark"'
        browser = self.browser().visit().open()
        style = browser.script("const s = getComputedStyle(document.documentElement); return ['--accent', '--on-accent', '--radius', '--ink'].map((n) => s.getPropertyValue(n).trim())")
        self.assertEqual(style[:3], ["#ffd400", "#111", "4px"])
        self.assertNotIn("url", style[3])
        text = self.unique("Yellow is nice")
        browser.say(text)
        self.desk.reply(self.desk.conversation_of(text)["id"], "We like it too")
        until("the reply", lambda: len(browser.lines()) == 2)
        self.picture(browser, "dark")

    def test_rating_at_the_end(self):
        browser = self.browser().visit().open()
        text = self.unique("Rate this")
        browser.say(text)
        conversation = self.desk.conversation_of(text)["id"]
        until("delivered", lambda: browser.lines()[0][2] == "Delivered")
        self.desk.call("PATCH", f"/v1/conversations/{conversation}", {"state": "resolved"})
        until("the rating", lambda: browser.shows("#rating"))
        browser.script("document.querySelector('#score-4').click()")
        self.picture(browser, "rating")
        browser.find("#rating-words").send_keys("Quick help")
        browser.click("#rating .main")
        until("gone", lambda: not browser.shows("#rating"))
        until("in the conversation", lambda: "rating-4" in self.desk.call("GET", f"/v1/conversations/{conversation}")["tags"])
        browser.visit().open()
        self.assertFalse(browser.shows("#rating"))

    def test_who_are_you_first(self):
        self.desk.patch_channel(prechat={"name": "required", "email": "optional"})
        try:
            browser = self.browser().visit().open()
            until("the form", lambda: browser.shows("#prechat"))
            self.picture(browser, "prechat")
            browser.click("#prechat .main")
            self.assertTrue(browser.shows("#prechat"))
            browser.find("#visitor-name").send_keys("Ioana <b>Pop</b>")
            browser.find("#visitor-email").send_keys("ioana@mail.example", Keys.ENTER)
            until("the composer", lambda: browser.shows("#composer"))
            text = self.unique("Now I may write")
            browser.say(text)
            conversation = self.desk.conversation_of(text)
            self.assertEqual(self.desk.call("GET", f"/v1/customers/{conversation['customer_id']}")["name"], "Ioana <b>Pop</b>")
            browser.visit().open()
            until("known by now", lambda: browser.shows("#composer"))
        finally:
            self.desk.patch_channel(prechat={"name": "off", "email": "off"})

    def test_the_site_says_who_it_is(self):
        claims = lambda **more: {"sub": "7", "name": "Radu Ionescu", "inbox": self.desk.channel, "exp": int(time.time()) + 300, **more}
        self.desk.shop.attributes = f'data-identify="{signed(claims(jti=1))}"'
        browser = self.browser().visit().open()
        text = self.unique("It is me")
        browser.say(text)
        conversation = self.desk.conversation_of(text)
        until("named", lambda: self.desk.call("GET", f"/v1/customers/{conversation['customer_id']}")["name"] == "Radu Ionescu")
        # Another browser, signed in as the same person: the same chat.
        self.desk.shop.attributes = f'data-identify="{signed(claims(jti=2))}"'
        home = self.browser().visit().open()
        until("the history", lambda: home.texts() == [text])
        home.driver.switch_to.default_content()
        home.script("Deskbell.logout()")
        home.enter()
        until("nothing is left on this computer", lambda: home.texts() == [])

    def test_paused_and_off(self):
        browser = self.browser().visit().open()
        text = self.unique("Open?")
        browser.say(text)
        until("delivered", lambda: browser.lines()[0][2] == "Delivered")
        self.desk.patch_channel(paused=True, pause_notice="We are at lunch until one.")
        until("the notice", lambda: browser.shows("#notice") and browser.find("#notice").text == "We are at lunch until one.")
        self.assertFalse(browser.shows("#composer"))
        self.picture(browser, "paused")
        self.desk.patch_channel(paused=False)
        until("and on", lambda: browser.shows("#composer") and not browser.shows("#notice"))
        self.desk.patch_channel(enabled=False)
        try:
            browser.driver.switch_to.default_content()
            browser.driver.get(self.desk.shop.origin + "/")
            until("no trace", lambda: browser.script("return document.readyState === 'complete' && !document.querySelector('iframe')"))
        finally:
            self.desk.patch_channel(enabled=True)


class DemoShopTest(unittest.TestCase):
    """serve --demo: a shop with the widget, at the hub's own address."""

    def test_the_demo_has_a_shop(self):
        with tempfile.TemporaryDirectory() as folder:
            program = os.path.join(os.environ["DESKBELL_BIN"], "deskbell-hub")
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DESKBELL_DEMO_PASSWORD": "a demo password"}
            hub = subprocess.Popen([program, "serve", "--listen", "127.0.0.1:0", "--data", folder, "--demo"], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True, env=environment)
            try:
                url = hub.stdout.readline().rsplit(" ", 1)[1].strip()
                shop = type("Demo", (), {"origin": url})
                browser = Browser(shop)
                try:
                    browser.visit("/demo/")
                    if PICTURES:
                        browser.picture(os.path.join(PICTURES, "shop.png"))
                    browser.open()
                    until("the form", lambda: browser.shows("#prechat"))
                    browser.click("#prechat .main")
                    until("the composer", lambda: browser.shows("#composer"))
                    browser.say("Hello from the shop")
                    until("delivered", lambda: browser.lines() and browser.lines()[0][2] == "Delivered")
                    if PICTURES:
                        browser.picture(os.path.join(PICTURES, "shop-chat.png"))
                    self.assertEqual(browser.trouble(), [])
                finally:
                    browser.close()
            finally:
                hub.terminate()
                self.assertEqual(hub.wait(), 0)


def _png(width, height):
    import struct
    import zlib
    rows = b"".join(b"\0" + bytes((200, 120 + y, 60)) * width for y in range(height))
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    unittest.main(verbosity=2)
