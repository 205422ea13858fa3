# title: The other end
# seat: daughter
// the-other-end: the same night, 2014, heard from a staircase in Seoul.
// Licence: CC BY-SA 4.0 (see ../README.md). People and places are invented.

INCLUDE asking.ink
INCLUDE note.ink
INCLUDE evening.ink
INCLUDE stairs.ink
INCLUDE line.ink
INCLUDE line-heard.ink
INCLUDE line-over.ink
INCLUDE days.ink
INCLUDE parcel.ink
INCLUDE winter.ink
INCLUDE word-back.ink
INCLUDE never.ink
INCLUDE ../eight-minutes/ladder.ink

// What the card keeps: the name she will ring under.
VAR note_caller = "none"    // needle, radish, tooth

// What you did while you waited.
VAR minutes_bought = false
VAR sweet = false
VAR asked_how_long = false
VAR told_okju = "none"      // all, well, nothing
VAR written = false
VAR rang_back = false
VAR sent = "none"           // money, less, kept
VAR asked_sunday = false
VAR practised = false
VAR knows_not_in = false

// What you have noticed on the line, so that nothing is told twice.
VAR agains = 0
VAR hushes = 0
VAR guesses = 0
VAR talks = 0
VAR seconds_looked = 0
VAR done_first = false
VAR done_eaten = false
VAR done_egg = false
VAR done_belt = false
VAR done_car = false
VAR done_father = false
VAR done_half = false
VAR done_send = false
VAR done_keep = false
VAR done_boy = false
VAR done_radish = false
VAR done_out = false
VAR done_cloth = false
VAR done_working = false
VAR done_bye = false

-> note
