## The book

print-kind = A gamebook, for one reader or a whole room
print-needs = You need two dice, a pencil and about half an hour.
print-before = Before you begin
print-content = It holds a family kept apart, neighbours who watch each other, and a death that has already happened. There may be an arrest. What is done in cells is not shown. A page can be skipped: go on where it sends you.
print-invented = The people, the village and the county are invented. What is said about the world carries a small number, and the notes at the end give the source, its date, and how sure anyone is. Where something sounds like a fact and is ours, it is marked “{ print-mark-invented }”.
print-mark-invented = invented
print-odds = The odds are ours. No source gives the odds of being found. Each throw was counted over { NUMBER($nights) } nights that a model of an invented county lived through, and rounded to the thirty-six ways in which two dice can fall; what was rarer and must not be lost was given one of them. Nothing in this book is a safe way, and nothing in it is advice.
print-averaged = On paper the odds are averages. What you pay, whom you tell and what you say if stopped moves them a little on a screen, and not here.
print-sample = The night that is heard in this book is a sample: a hand that chose by lot played it.
print-contents = What is in this book
print-how = How to play on paper
print-how-begin = Begin at 1. At the end of a passage turn to the number it names. The numbers are shuffled: do not read on.
print-how-sheet = Copy the sheet, or write in it. “Tick K” and “write 2 in K” mean the box with that letter; “count in K” means one more stroke. A passage that shows an empty box beside its number has a row of its own on the sheet: tick it once each time you come there.
print-how-if = Read a paragraph with a bar beside it only if what stands before it is true on your sheet. Otherwise pass it over.
print-how-dice = “Throw” means: one die, then the other, read as one number from 11 to 66. A 3 and then a 5 is 35.
print-how-air = On the telephone everything said costs seconds. Fill one box of the air row for each ten; round up. When you fill a box with a ◆, throw at once, and look the number up under “{ print-air-title }”.
print-how-again = Each of the far words is printed as it came through on one of the model’s nights, drawn by lot. A dash or dots is what the noise took. To hear it again, pay the seconds and look the letter up under “{ print-again-title }”.
print-how-lost = What comes from the other side is printed as it came through. A dash or dots is what the noise took. Under “{ print-again-title }” it stands whole; she did not have that page.
print-how-end = There are several ends and no score. You may stop at any passage.
print-sheet = The sheet
print-sheet-explained = One sheet is one night.
print-card-title = The card
print-card-place = Where you are
print-card-source = The telephone
print-card-when = The night
print-card-excuse = What you will say if stopped
print-card-fate = What was kept of the night
print-card-stopped = Stopped on the path
print-card-dropped = The line is dead
print-letters-title = Letters
print-read-title = Passages you have read
print-air-title = Time on the air
print-air-row = One box is ten seconds. At each ◆: throw.
print-air-minutes = Minutes { $from } to { $to }
print-air-dies = The line dies
print-air-taken = They have come
print-air-notices = You notice something
print-air-dies-do = Tick “{ print-card-dropped }”. Turn to { $number }.
print-air-taken-do = Turn to { $number }.
print-air-notices-do = Turn to { $number }, and come back.
print-air-else = Any other number: talk on. A dash: too rare for two dice in the nights that were counted, which is not never.
print-never = –
print-passages = The passages
print-turn = turn to { $number }
print-Turn = Turn to { $number }.
print-visit = Turn to { $number }, then come back here.
print-back = Go back to the passage you came from.
print-end = The end.
print-throw = Throw.
print-throw-under = Throw, and read the column for { $what ->
    [place] the place you are in
   *[talked] the time you have been on the air
}.
print-nothing = nothing: read on
print-air-fill = Fill the air row for { $seconds } seconds.
print-tick = Tick { $slot }.
print-rub = Rub out { $slot }.
print-write = Write { $value } in { $slot }.
print-count = Count one in { $slot }.
print-card-write = Write on the card under “{ $label }”: { $value }.
print-card-tick = Tick “{ $label }” on the card.
print-card-rub = Rub out “{ $label }” on the card.
print-choice-seconds = { $seconds } s
print-if = If { $condition }:
print-otherwise = Otherwise:
print-only-if = only if { $condition }
print-once = only once
print-and = { $head } and { $next }
print-or = { $head } or { $next }
print-is-ticked = { $slot } is ticked
print-is-blank = { $slot } is not ticked
print-is = { $slot } is { $value }
print-is-not = { $slot } is not { $value }
print-at-least = { $slot } is { $value } or more
print-under = { $slot } is under { $value }
print-card-is = “{ $label }” says: { $value }
print-card-is-not = “{ $label }” does not say: { $value }
print-first-time = this is your first time here
print-again-here = you have been here before
print-times-here = this is time { $value } here
print-air-none = you have not talked at all
print-air-some = you have talked
print-air-under = you have been on the air for less than { $minutes }
print-air-over = you have been on the air for { $minutes } or more
print-minutes = { $minutes ->
    [one] a minute
   *[other] { NUMBER($minutes) } minutes
}
print-seconds-long = { $seconds } seconds
print-talked-none = not at all
print-talked-short = under 2 minutes
print-talked-middle = 2 to 5 minutes
print-talked-long = over 5 minutes
print-when-tonight = tonight
print-when-check-night = the night of the check
print-when-market-eve = the eve of the market
print-fate-unnoticed = nothing
print-fate-on-file = a line in a file
print-fate-someone-else = the wrong door
print-again-line = Look up { $mark } under “{ print-again-title }”, and stay here.
print-again-lines = Look up what was lost under “{ print-again-title }”, and stay here.
print-again-title = Said again
print-again-explained = The same words, whole. Look only for the letter you paid for.
print-nights-title = Ten thousand nights
print-nights-explained = { NUMBER($nights) } nights in all, lived by the model: an ordinary night at each place, with more or less talk. The share of those in which she was found, that night or within forty days.
print-nights-place = Place
print-nights-minutes = { $minutes } min
print-beside-title = This book beside the model
print-beside-explained = A program played this book { NUMBER($walks) } times by the rules at its front, with dice, and chose by the same lots as on the { NUMBER($nights) } nights of the model that its tables were counted over. In how many of a hundred nights there is an arrest; in brackets, between which numbers chance may have moved that (95 times in 100), and of how many nights.
print-beside-kind = Nights
print-beside-book = in this book
print-beside-model = in the model
print-beside-all = all
print-beside-talked = on the air: { $talked }
print-beside-share = { $share } ({ $low }–{ $high }; { NUMBER($nights) })
print-beside-meet = =
print-beside-apart = ≠
print-beside-found = { $apart ->
    [0] In every row the two ranges meet.
    [one] In one row of { $rows } the two ranges do not meet (≠).
   *[other] In { $apart } rows of { $rows } the two ranges do not meet (≠).
} Where they do not, take the model’s number: a table of the dice tells places apart, or lengths of talk, never both, and gives what is rarer than one in thirty-six too much or nothing.
print-notes = Notes
print-note-about = about { $period }
print-note-language = The record is written in English.
print-note-back = Back to { $number }
print-note-back-part = Back to the sheet of facts
print-note-disputed = Others say otherwise
print-left-out = What the screen has and this book has not
print-left-out-explained = { NUMBER($count) } of { NUMBER($total) } lines and choices are not here: those that speak of the screen, and those that none of the { NUMBER($nights) } nights brought.
print-colophon = Colophon
print-colophon-version = Episode “{ $episode }”, version { $version }. Connection Denied { $release }.
print-colophon-made = Every word of the story, and every note, was taken from the files that the game itself is made of. This book has no text of its own but these pages before and after.
print-colophon-licence = Story, notes and these pages: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0). Copy it, print it, change it, and say where it came from.
print-colophon-type = Set in { $fonts }, under the SIL Open Font License 1.1.
