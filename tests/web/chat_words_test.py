# SPDX-License-Identifier: GPL-3.0-or-later
"""The widget without a hub: every language says everything, in all its plurals; it stays small, and has nothing from elsewhere."""
import gzip
import json
import os
import re
import subprocess
import unittest

WIDGET = os.path.join(os.environ["DESKBELL_SOURCE"], "resources", "widget")
LIMIT = 40_000  # bytes, gzipped


def contents():
    return {name: open(os.path.join(WIDGET, name), "rb").read() for name in sorted(os.listdir(WIDGET)) if not name.endswith(".qrc")}


def node(script):
    return json.loads(subprocess.run(["node", "--input-type=module", "-e", script], check=True, capture_output=True, text=True, cwd=WIDGET).stdout)


class ChatWordsTest(unittest.TestCase):
    def test_it_is_small(self):
        sizes = {name: len(gzip.compress(data, 9)) for name, data in contents().items()}
        print(sizes, sum(sizes.values()))
        self.assertLess(sum(sizes.values()), LIMIT)

    def test_every_file_is_served(self):
        listed = re.findall(r"<file>([^/]+?)</file>", open(os.path.join(WIDGET, "widget.qrc")).read())
        self.assertEqual(sorted(listed), sorted(contents()))

    def test_nothing_turns_words_into_markup(self):
        for name, data in contents().items():
            for word in (b"innerHTML", b"outerHTML", b"insertAdjacentHTML", b"document.write", b"eval(", b"new Function", b"srcdoc"):
                self.assertNotIn(word, data, name)
            self.assertNotRegex(data, rb"<[a-z]+[^>]*\son[a-z]+=|style=\"", name)

    def test_every_language_says_everything(self):
        said = node("""
            import { languages } from './words.js';
            const report = {};
            for (const [name, words] of Object.entries(languages)) {
              const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
              report[name] = { keys: Object.keys(words).sort(), empty: Object.keys(words).filter((key) => !words[key]),
                holes: Object.keys(words).filter((key) => JSON.stringify(words[key]).includes('{0}') !== JSON.stringify(languages.en[key]).includes('{0}')),
                gaps: Object.entries(words).filter(([, word]) => typeof word === 'object' && wanted.some((form) => !word[form])).map(([key]) => key) };
            }
            console.log(JSON.stringify(report));""")
        self.assertEqual(sorted(said), ["ar", "de", "en", "hu", "pl", "ro", "ru", "uk"])
        for name, report in said.items():
            self.assertEqual(report["keys"], said["en"]["keys"], name)
            self.assertEqual((report["empty"], report["holes"]), ([], []), name)
            # Hungarian counts without plurals: "other" stands in for "one".
            self.assertEqual([] if name == "hu" else report["gaps"], [], name)

    def test_what_is_used_is_said(self):
        used = set(re.findall(r"\bt\('([A-Za-z]+)'", "".join(data.decode() for name, data in contents().items() if name.endswith(".js"))))
        known = set(node("import { languages } from './words.js'; console.log(JSON.stringify(Object.keys(languages.en)))"))
        self.assertEqual(used - known, set())
        self.assertEqual(known - used, {"someone"})

    def test_languages_are_chosen_by_wish(self):
        chosen = node("""
            import { chooseLanguage, isRightToLeft, duration, translator } from './words.js';
            console.log(JSON.stringify([chooseLanguage(['', 'ro-RO']), chooseLanguage(['xx', 'zh-CN', 'ar-EG']), chooseLanguage(['fr']),
              chooseLanguage(['de_bad', 'pl']), isRightToLeft('ar-EG'), isRightToLeft('argh'), duration(300, 'ro'), duration(60, 'pl'),
              translator('pl')('openUnread', 5), translator('en')('types', '$& {0}')]));""")
        self.assertEqual(chosen[:6], ["ro-RO", "ar-EG", "en", "pl", True, False])
        self.assertEqual(chosen[6:8], ["5 minute", "1 minuta"])
        self.assertEqual(chosen[8], "Otwórz czat, 5 nowych wiadomości")
        self.assertEqual(chosen[9], "\u2068$& {0}\u2069 is writing…")


if __name__ == "__main__":
    unittest.main(verbosity=2)
