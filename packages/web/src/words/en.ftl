### Words of the interface, English. The story's own lines live with the episode; a folder that shows a picture keeps
### its words beside it in words.ftl.

## The page

title = Connection Denied
title-neutral = Reading
subtitle = One phone call, out of a country where it is not allowed.
preparing = Getting the story ready…
skip-to-story = Go to the story
leave-now = Leave now
close = Close
understood = All right
ended = The story ends here.
independence = Built from the public record by an independent project. Not made or endorsed by Amnesty International, whose 2016 work of the same name it remembers, or by any other organisation it cites.
note-leave = “Leave now”, at the top of every screen, empties this page at once. Pressing Esc twice does the same.
note-settings = Text size, colours and other settings

language = Language
language-awaits-review = The Korean edition is waiting to be read by people from the North. Until then, take it for what outsiders wrote.
line-untranslated = not yet translated
list-pair = { $head }, { $next }

## Asked before the story

sound-question = With sound?
sound-question-without = Without
sound-question-without-meaning = Nothing is lost.
sound-question-with = With sound
sound-question-with-meaning = Wind, the telephone, a voice without words. What can be heard is also written.

## Where and when

where-now = { $place }, { $clock }
where-day = { $place }, day { $day }
where-days = { $place }, days { $from } to { $day }
where-pump = At the pump
where-path = On the path
where-row = In the row
where-reveal = What you could not see
where-ladder = Afterwards
days-since = { $days ->
    [0] the night itself
    [one] day after the call
   *[other] days after the call
}
days-from-to = { $from }–{ $day }
days-from-to-spoken = Days { $from } to { $day } after the call

## Choices

choices-label = What you can do
choice-of = , { $number } of { $count }
seconds-short = { UNIT($seconds, unit: "second", display: "narrow") }
seconds-spoken = , takes about { UNIT($seconds, unit: "second", display: "long") }

## Voices

voice-display = On the display:{" "}
voice-far = On the line:{" "}
line-lost = Part of this was lost.

## Tools

tools-label = Tools
tool-log = Log
tool-note = Note card
tool-summary = Where am I?
tool-settings = Settings
tool-pause = Pause
tool-rewind = Back to the start of this scene

log-title = Everything said
log-loading = Fetching the log…
log-unreachable = The log could not be fetched. Close this and try again.
log-chosen = You chose:{" "}

pause-title = Paused
pause-text = Nothing happens while you are away. The story waits where it is.
pause-go-on = Go on
begin-again = Begin again
begin-again-ask = This erases where you are now, and the night begins anew with other luck.
begin-again-yes = Yes, begin again

## Note card: labels come from the story

note-title = Note card
note-explained = Nothing here has to be remembered.
note-name = The name you ring under
note-name-needle = Needle
note-name-radish = Radish
note-name-tooth = Fourth Tooth
note-words = The agreed words
note-words-sour = Ask at the pump whether they are sour. “Only the small ones” means walk on.
note-number = The number
note-number-known = on the strip of paper from inside the bobbin
note-clock = The time
note-place = Where you are
note-phone-source = The phone
note-excuse = What you will say if stopped
note-money_CNY = Money left
note-handset = The handset
note-battery = The battery
note-card = The card
money-yuan = { $money } yuan
phone-source-own = your own
phone-source-lent = the pear woman’s, on loan
excuse-herbs = that you were out for herbs
excuse-needles = that you are selling needles
excuse-sick-aunt = that your aunt is ill
excuse-none = nothing

## Where am I?

summary-title = Where am I?
summary-where = You are at { $place }. It is { $clock }.
summary-where-evening = You are at { $place }.
summary-where-day = You are at { $place }, { $day ->
    [one] one day
   *[other] { $day } days
} after the call.
summary-part = { $part }: { $spot }.
summary-lamp-seen = From here you can see the red lamp on the mast.
summary-lamp-hidden = The red lamp on the mast cannot be seen from here.
summary-money = You have { $money } yuan.
summary-choices = { $count ->
    [one] You can do one thing:
   *[other] You can do { $count } things:
}
summary-keys = Keys: 1 to 9 choose, L opens the log, N the note card, ? this page. Esc closes, Esc twice leaves.

phone-apart = The phone is in three parts.
phone-on = The phone is on.
phone-in-call = You are on the phone.
phone-given-back = The phone has been given back.
part-handset = Handset
part-battery = Battery
part-card = Card
spot-thread-box = in the thread box
spot-radish-jar = in the radish jar
spot-curtain-hem = in the hem of the curtain
spot-carried = on you
spot-buried = buried
spot-given-back = given back
bars-count = { $bars ->
    [0] No bars.
    [one] One bar of five.
   *[other] { $bars } bars of five.
}
line-none = There is no line.
line-clean = The line is clear.
line-slight = The line loses a word here and there.
line-broken = The line is breaking up.
line-gone = Almost nothing gets through.
display-no-network = No network
display-network = Ready
display-calling = Calling
display-connected = Connected
display-lost = Call lost

## Sources

source-title = How do we know?
source-mark = Source: { $grades }
source-invented = This is invented for the story. It was made to fit the record, but no source tells it.
source-loading = Fetching the sources…
source-unreachable = The sources could not be fetched. They are kept for use without a network after a first full visit; try again when you have one.
source-published = { $publisher }, { $date }
source-locator = Where in it: { $locator }
source-seen-as = How we saw it: { $seen }
source-link = Open the source (leaves this page)
source-no-link = No public address is known.
claim-kind-and-period = { $kind }, for { $period }
kind-testimony = testimony
kind-law = law
kind-official-text = official text
kind-survey = survey
kind-analysis = analysis
kind-expert = an expert’s judgement
kind-press = a newsroom’s or an organisation’s summary
kind-inference = inference
claim-sources = { $count ->
    [one] Source
   *[other] Sources
}
claim-disputes = Others say otherwise
source-how-to-read = The grade says how well a claim is supported, not how likely it is. One witness may be right, and a survey wrong.
claim-unknown = This claim ({ $id }) is not in the record of this build.
dispute-standing = { $grade }, for { $period }
dispute-source = { $title }. { $publisher }, { $date }. { $locator }
grade-documented = documented
grade-documented-meaning = A law or a notice, a survey, an examined device, or a report that rests on several witnesses.
grade-single-testimony = one testimony
grade-single-testimony-meaning = One witness, or one unnamed person inside the country quoted by one newsroom.
grade-hearsay = hearsay
grade-hearsay-meaning = Somebody who heard it from others, or an outsider’s opinion.
grade-estimate = estimate
grade-estimate-meaning = A number that somebody worked out.
grade-invented = invented

## Settings

settings-title = Settings
intensity = How much to tell
intensity-full = Everything
intensity-full-meaning = As the sources tell it. Nothing graphic.
intensity-softened = Softer
intensity-softened-meaning = The hardest lines are told more briefly.
intensity-bare = Only what happens
intensity-bare-meaning = Hard passages become one plain sentence.
setting-theme = Colours
theme-dark = Dark
theme-light = Light
theme-contrast = High contrast
theme-system = As on this device
setting-text-size = Text size
text-size = { PERCENT($size) }
setting-motion = Movement
motion-system = As on this device
motion-reduced = None
setting-pace = Lines appear one by one
setting-pace-meaning = At the pace of speech. It never costs you anything.
setting-keys = Keys of one letter
setting-keys-meaning = 1 to 9, L, N and ?. Switch off if you speak to your device.
setting-neutral-title = Neutral page title
setting-neutral-title-meaning = The tab says “Reading”.
setting-erase-on-exit = Erase when I leave
setting-erase-on-exit-meaning = “Leave now” also erases what is kept on this device.

## What is kept on the device

saved-title = Kept on this device
saved-explained = Only here. Nothing is sent anywhere unless you send it.
saved-nowhere = This browser keeps nothing. The story is gone when you close the page.
saved-nothing = Nothing is kept at the moment.
saved-save = Where you are in the story
saved-settings = Your settings
saved-message = Your message
saved-outbox = A message to the host
saved-save-set-aside = An old save that could not be opened
saved-export-aside = Save the old one as a file
saved-erase = Erase all of it
saved-erased = Erased.
size-bytes = { UNIT($bytes, unit: "byte", display: "long") }
size-kilobytes = { UNIT($kilobytes, unit: "kilobyte") }

record-title = The record of this night
record-explained = The night’s luck and your choices, as a small file. Whoever opens it here meets the same night.
record-export = Save it as a file
record-import = Open one
record-exported = The record was handed to your browser to save.
record-checking = Playing the record again to check it…
record-replayed = It plays again exactly: { $turns ->
    [one] one choice
   *[other] { $turns } choices
}, digest { $digest }.
record-go-on = Go on from there

## Sentences above the story

notice-second-tab = The story is already open in another tab. You can play here too, but this tab saves nothing.
notice-storage-full = There is no room left on this device to save the story. You can play on; close the page only at the end.
notice-storage-refused = This browser does not let the story be saved. You can play on; close the page only at the end.
notice-save-unreadable = The story that was kept here cannot be opened, so a new one has begun. The old one can be saved as a file in the settings. ({ $reason })
notice-fault = The story cannot go on from here: { $reason } You can begin again, or reload the page.
fault-worker-lost = The part of the page that tells it stopped, perhaps because the device needed room.
fault-no-game = No story is open; reload the page.
fault-unexpected = Something happened that the page has no sentence for.
fault-unknown-episode = It is of an episode that this page does not have.
fault-unknown-era = It is of an era that this page does not have.
fault-unknown-language = It is in a language that this page does not have.
fault-bad-seed = The night’s luck in it is no number that can be used.
fault-unknown-choice = That cannot be chosen here.
fault-ended = The episode has ended; there is nothing left to choose.
fault-refused-command = The story asked for something that cannot be.
fault-story-fault = The story itself has a fault.
fault-record-unreadable = The record cannot be read: it is not whole. Perhaps it was cut off; save it again.
fault-record-too-large = This is too large to be a record of a game.
fault-record-foreign = This is not a record of Connection Denied.
fault-record-version = This record was made by a version that this page does not read.
fault-record-damaged = The record is damaged.
fault-record-edited = It does not play again as it says: the record was changed.
fault-record-other-build = It does not play again as it says: it was made with another version of the game.
fault-save-unreadable = The saved game cannot be read: it is not whole.
fault-save-too-large = This is too large to be a saved game.
fault-save-foreign = This is not a saved game of Connection Denied.
fault-save-version = This saved game was made by a version that this page does not read.
fault-save-damaged = The saved game is damaged.
reveal-preparing = Putting the night together…

## Afterwards

message-label = A message, in your own words
message-private = It stays on this device. Nobody else sees it, and you can erase it.
message-keep = Keep it here
message-erase = Erase it
message-kept = Kept on this device.
message-kept-briefly = Kept until you close the page; this browser does not keep anything longer.
message-erased = Erased.
send-what = What would be sent: your words, the language they are in, and a number made for this one message from the time and chance, so that it is counted once. No name, no address, nothing else. The host can read it.
send-now = Send it to the host
send-again = Try again now
send-waiting = Not sent yet: there is no connection to the host. It waits on this device and goes out once, when you are back here with a network.
send-received = The host has it ({ $at }).
send-refused = The host did not take it. Nothing was counted.
send-count = { $received ->
    [0] The host has received no message yet.
    [one] The host has received one message.
   *[other] The host has received { $received } messages.
}
tell-label = Some words to send to one person you know, or to change
tell-text = I played a fifteen-minute story about a phone call out of North Korea. Every factual line shows its source. It is free and needs no account: look for Connection Denied.
tell-copy = Copy the words
tell-copied = Copied.
tell-not-copied = Your browser does not allow copying. The words can be selected and copied by hand.
read-explained = What you met tonight that somebody has said on the record. Each mark opens its source.
read-none = You met no cited line tonight.
write-limits = A letter to your own representative is read, counted and sometimes answered. It will not free anyone this year. It keeps a subject on a desk where other subjects are waiting.
write-who = Write to one person: whoever represents the place where you live. Say that you live there.
write-say = Say one thing you learned, and where it is recorded.
write-ask = Ask one thing: that the right to call one’s family be raised, by name, whenever your government speaks with or about North Korea.
write-own = Use your own words, ten lines at most. Copied letters are counted once.
write-why-not-there = Why not to the leaders there? Such letters are seldom answered, and never say more in one than you would say aloud.
support-title = If this stays with you
support-someone = It often helps to tell someone what you have just read.
support-lines = Free and confidential lines, by country:
support-emergency = If you or somebody near you is in danger now, call the emergency number of the place where you are.
