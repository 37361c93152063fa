# Orca reads this file when it starts. It writes down every word that Orca says, before a voice would speak it.
import os
import re

import orca.debug
import orca.settings
import orca.speech

log = open(os.path.join(os.environ["LEESWIJZER_HEARD"], "speech.log"), "a", buffering=1, encoding="utf-8")
println = orca.debug.println
spoken = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: *\{.*)?$", re.DOTALL)


def note(level, text="", timestamp=False):
    match = spoken.match(text)
    if match:
        log.write(" ".join(match.group(1).split()) + "\n")
    println(level, text, timestamp)


orca.debug.println = note
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
orca.settings.sayAllOnLoad = False
orca.settings.enableMouseReview = False
orca.settings.structNavTriggersFocusMode = True
# No voice: a speech server without sound can keep Orca waiting.
orca.speech.init = lambda: None
