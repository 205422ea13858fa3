### What is opened over the story, and the acts after it.

## Tools

log-title = Everything said
log-loading = Fetching the log…
log-unreachable = The log could not be fetched. Close this and try again.
pause-title = Paused
pause-text = Nothing happens while you are away. The story waits where it is.
pause-go-on = Go on
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
phone-source-bought = one bought through the pear woman
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

## Sources

source-title = How do we know?
source-invented = This is invented for the story. It was made to fit the record, but no source tells it.
source-loading = Fetching the sources…
source-unreachable = The sources could not be fetched. They are kept for use without a network after a first full visit; try again when you have one.
source-published = { $publisher }, { $date }
source-locator = Where in it: { $locator }
source-read-whole-publisher = Read whole, from its publisher.
source-read-whole-reprint = Read whole, in a reprint.
source-read-whole-second-hand = Read whole, at second hand.
source-read-excerpt-publisher = An excerpt was read, from its publisher.
source-read-excerpt-reprint = An excerpt was read, in a reprint.
source-read-excerpt-second-hand = An excerpt was read, at second hand.
source-archive = Open the copy in a web archive (leaves this page)
source-printed-address = Its address, as found, has no https and is not linked: { $address }
source-seen-as = ({ $seen })
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
kind-invented = invented
claim-sources = { $count ->
    [one] Source
   *[other] Sources
}
claim-disputes = Others say otherwise
source-how-to-read = The grade says how well a claim is supported, not how likely it is. One witness may be right, and a survey wrong.
claim-unknown = This claim ({ $id }) is not in the record of this build.
claim-in-record = Everything about this claim, in the record
dispute-standing = { $grade }, for { $period }
dispute-source = { $title }. { $publisher }, { $date }. { $locator }
grade-documented-meaning = A law or a notice, a survey, an examined device, or a report that rests on several witnesses.
grade-single-testimony-meaning = One witness, or one unnamed person inside the country quoted by one newsroom.
grade-hearsay-meaning = Somebody who heard it from others, or an outsider’s opinion.
grade-estimate-meaning = A number that somebody worked out.
grade-invented-meaning = Nothing: we made it up.

## Settings

settings-title = Settings
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
saved-turn = The passage you were at, to show it at once
saved-page = The page as you left it, seen while the story is opened
saved-settings = Your settings
saved-message = Your message
saved-seen = Scenes you have met
saved-statements = Your answers to the six statements
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

## Afterwards

message-label = A message, in your own words
message-private = It stays on this device. Nobody else sees it, and you can erase it.
message-keep = Keep it here
message-erase = Erase it
message-kept = Kept on this device.
message-kept-briefly = Kept until you close the page; this browser does not keep anything longer.
message-erased = Erased.
send-waiting = Not sent yet: there is no connection to the host. It waits on this device and goes out once, when you are back here with a network.
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
