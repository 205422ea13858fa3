# title: Eight minutes
# year: 2014
// eight-minutes: one telephone call, one night, 2014.
// Licence: CC BY-SA 4.0 (see ../README.md). People and places are invented.

INCLUDE asking.ink
INCLUDE note.ink
INCLUDE word.ink
INCLUDE arranging.ink
INCLUDE way.ink
INCLUDE phone.ink
INCLUDE call.ink
INCLUDE call-end.ink
INCLUDE call-light.ink
INCLUDE call-heavy.ink
INCLUDE down.ink
INCLUDE days.ink
INCLUDE absence.ink
INCLUDE reveal.ink
INCLUDE ladder.ink

// What the note card keeps for the player.
VAR note_name = "none"      // the name she rings under: needle, radish, tooth
VAR note_words = "none"     // what is said at the pear stall: sour
VAR note_number = false     // the number wound into the bobbin

// What was said, and what was said instead.
VAR turns = 0
VAR again_from = -> talk
VAR half_truth = false
VAR half_how = "none"       // line, tell, cannot
VAR father_more = "none"    // ten-forty, bend, all
VAR sums_how = "none"       // send, keep
VAR boy_how = "none"        // whistles, name
VAR that_night = "none"     // cloth, working, nothing
VAR radish_told = false
VAR talked = 0
VAR belt_praised = false
VAR hold = false            // nobody brings up anything new just yet
VAR promised_boy = false
VAR answer_out = "none"     // no, machines, spring, hush
VAR ended_by = "none"       // none, hand, goodbye, line

// What she has noticed, so that no sign is told twice in the same words.
VAR dogs = 0
VAR lights = 0
VAR hums = 0
VAR torches = 0
VAR sung = false
VAR knocks = 0
VAR ri_knocks = 0
VAR waits = 0
VAR empty_roads = 0
VAR empty_streams = 0
VAR backs = 0
VAR cigarettes = 0
VAR byes = 0
VAR hand_ends = 0
VAR once_more = false
VAR counted = false     // the household check has been told
VAR going_down = false
VAR mended = false
VAR five = false
VAR taken_at = "air"   // air, path, home, night
VAR tin = 0             // yuan in the house on the morning after: more of it later has come from outside
VAR part_told = false   // one part was found, and she was let be

-> note
