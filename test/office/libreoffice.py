"""Drives LibreOffice through UNO as an office program does. One job as JSON on stdin, one answer as JSON on stdout."""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

SETTINGS = "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"


def property_value(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def make(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def check(context, url, text):
    """What LibreOffice's own remote checker marks in a text, asked as Writer asks it."""
    provider = make(context, "com.sun.star.configuration.ConfigurationProvider")
    arguments = (property_value("nodepath", SETTINGS),)
    settings = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", arguments
    )
    settings.BaseURL = url
    settings.IsEnabled = True
    settings.commitChanges()
    checker = make(context, "org.openoffice.lingu.LanguageToolGrammarChecker")
    locale = Locale("en", "GB", "")
    for _ in range(60):
        found = checker.doProofreading("draft", text, locale, 0, len(text), ()).aErrors
        if found:
            break
        time.sleep(0.5)
    return [
        {
            "words": text[one.nErrorStart : one.nErrorStart + one.nErrorLength],
            "comment": one.aShortComment,
            "fixes": list(one.aSuggestions),
        }
        for one in found
    ]


def changes(context, url, way):
    """How many tracked changes a file has, its paragraphs and its footnotes once all are accepted or rejected."""
    desktop = make(context, "com.sun.star.frame.Desktop")
    document = desktop.loadComponentFromURL(url, "_blank", 0, (property_value("Hidden", True),))
    count = len([None for _ in document.Redlines])
    dispatcher = make(context, "com.sun.star.frame.DispatchHelper")
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(frame, f".uno:{way}AllTrackedChanges", "", 0, ())
    paragraphs = [one.String for one in document.Text if hasattr(one, "String")]
    notes = [document.Footnotes.getByIndex(at).String for at in range(document.Footnotes.Count)]
    document.close(True)
    return {"count": count, "paragraphs": paragraphs, "notes": notes}


def main():
    job = json.load(sys.stdin)
    context = connect(job["pipe"])
    run = {"check": check, "changes": changes}[job["do"]]
    print(json.dumps(run(context, *job["with"])))


main()
