# SPDX-License-Identifier: Apache-2.0
"""`translations.py COMMITTED FRESH`: compares a committed .ts file with the same file after lupdate.

Prints every sentence of the program that the committed file does not have or has not finished, and exits with 1 if
there is any. In English an untranslated sentence is its own translation, so there only plural forms have to be done.
"""

import sys
import xml.etree.ElementTree as ElementTree


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            yield key, message


def is_finished(message, source_language):
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return True
    plural = message.get("numerus") == "yes"
    if source_language and not plural:
        return True
    texts = [form.text for form in translation.iter("numerusform")] if plural else [translation.text]
    return translation.get("type") != "unfinished" and all(texts)


def main(committed, fresh):
    known = {key for key, _ in messages(committed)}
    source_language = committed.endswith("_en.ts")
    faults = []
    for key, message in messages(fresh):
        if key not in known:
            faults.append((key, "not in the file; run the target update_translations"))
        elif not is_finished(message, source_language):
            faults.append((key, "not translated"))
    for (context, source, _), fault in faults:
        print(f"{committed}: {context}: \"{source}\" is {fault}")
    if not faults:
        print(f"{committed}: {len(known)} sentences, complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
