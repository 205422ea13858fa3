### Words of the interface, English. The story's own lines live with the episode; a folder that shows a picture keeps
### its words beside it, and app/en.ftl has those of the panels.

## The page

title = Connection Denied
title-neutral = Reading
subtitle = One phone call, out of a country where it is not allowed.
preparing = Getting the story ready…
skip-to-story = Go to the story
skip-to-page = Go to the page
public-preparing = Fetching the record…
public-unreachable = The record could not be fetched. It is kept for use without a network after a first full visit; try again when you have one.
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

other-way-watch = Watch it play itself
other-way-scenes = Scenes, and what if
other-way-statements = Six statements
other-way-record = The record

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
seconds-short = { $seconds }s
seconds-spoken = , takes about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}

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
log-chosen = You chose:{" "}
begin-again = Begin again

## Where am I?

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

source-mark = Source: { $grades }
grade-documented = documented
grade-single-testimony = one testimony
grade-hearsay = hearsay
grade-estimate = estimate
grade-invented = invented

## Settings

intensity = How much to tell
intensity-full = Everything
intensity-full-meaning = As the sources tell it. Nothing graphic.
intensity-softened = Softer
intensity-softened-meaning = The hardest lines are told more briefly.
intensity-bare = Only what happens
intensity-bare-meaning = Hard passages become one plain sentence.

## Sentences above the story

notice-second-tab = The story is already open in another tab. You can play here too, but this tab saves nothing.
notice-storage-full = There is no room left on this device to save the story. You can play on; close the page only at the end.
notice-storage-refused = This browser does not let the story be saved. You can play on; close the page only at the end.
notice-save-unreadable = The story that was kept here cannot be opened, so a new one has begun. The old one can be saved as a file in the settings. ({ $reason })
notice-part-unfetched = A part of the story could not be fetched. Nothing is lost: try again when there is a connection. If it stays away, reload the page; the story goes on where it is.
notice-again = Try again
notice-fault = The story cannot go on from here: { $reason } You can begin again, or reload the page.
fault-worker-lost = The part of the page that tells it stopped, perhaps because the device needed room.
fault-part-unfetched = A part of it could not be fetched; try again when there is a connection.
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
fault-night-missing = This episode hears a night, and none was given to it.
fault-night-foreign = This record is of no night that somebody rang from; open another.
fault-night-unfinished = The night of this record was not played to its end; finish it first.
fault-save-unreadable = The saved game cannot be read: it is not whole.
fault-save-too-large = This is too large to be a saved game.
fault-save-foreign = This is not a saved game of Connection Denied.
fault-save-version = This saved game was made by a version that this page does not read.
fault-save-damaged = The saved game is damaged.
reveal-preparing = Putting the night together…
