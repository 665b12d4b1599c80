# SPDX-License-Identifier: GPL-3.0-or-later
"""Chromium, headless, at a shop with the widget."""
import json
import os
import shutil
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chatdesk import until

__all__ = ["Browser", "By", "Keys"]


class Browser:
    """One person's browser: storage of its own. \\a phone: the size of one, with touch."""

    def __init__(self, shop, phone=False, dark=False, language="en"):
        self.shop = shop
        self.profile = tempfile.mkdtemp()
        options = Options()
        options.binary_location = shutil.which("chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
                         "--disable-background-networking", "--disable-component-update", f"--user-data-dir={self.profile}",
                         f"--lang={language}", f"--window-size={'390,844' if phone else '1100,800'}"):
            options.add_argument(argument)
        if dark:
            options.add_argument("--force-dark-mode")
        if phone:
            options.add_experimental_option("mobileEmulation", {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2, "touch": True}})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(shutil.which("chromedriver"), log_path=os.devnull), options=options)
        self.driver.set_page_load_timeout(60)

    def close(self):
        self.driver.quit()
        shutil.rmtree(self.profile, ignore_errors=True)

    def visit(self, path="/"):
        self.driver.switch_to.default_content()
        self.driver.get(self.shop.origin + path)
        self.enter()
        return self

    def enter(self):
        """Into the widget's frame, once it shows."""
        self.driver.switch_to.default_content()
        frame = until("the frame", lambda: self.driver.find_element(By.CSS_SELECTOR, "iframe"))
        self.driver.switch_to.frame(frame)
        until("the widget", lambda: not self.script("return document.body.hidden"))
        return self

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def click(self, selector):
        until(f"{selector} to be clicked", lambda: self.find(selector).is_displayed() and (self.find(selector).click() or True))

    def shows(self, selector):
        return self.script("const n = document.querySelector(arguments[0]); return Boolean(n && n.getClientRects().length)", selector)

    def open(self):
        if not self.shows("#panel"):
            self.click("#launcher")
        return self

    def say(self, text):
        box = self.find("#text")
        box.send_keys(text)
        box.send_keys(Keys.ENTER)

    def lines(self):
        """(own or theirs, text, mark) of each line shown."""
        return [tuple(line) for line in self.script("""
            return [...document.querySelectorAll('#lines li:not(.day)')].map((line) => [line.classList.contains('own') ? 'own' : 'theirs',
              line.querySelector('.bubble p')?.textContent || '', line.querySelector('.mark')?.textContent || ''])""")]

    def texts(self):
        return [text for _, text, _ in self.lines()]

    def trouble(self):
        """What the browser complained of, but for the network we cut ourselves."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] == "SEVERE" and not any(word in entry["message"] for word in ("net::ERR_", "WebSocket connection", "favicon"))]

    def picture(self, file):
        self.driver.switch_to.default_content()
        self.driver.save_screenshot(file)
        self.enter()
