// Small questions made of the world's own.


=== function taken() ===
~ return fate() == "taken-released" or fate() == "taken-charged"

// Men with an aerial were at her own door that night, and went on to another. Who else looks through a house says so.
=== function opened_in_vain() ===
~ return searched() == "in-vain" and not counted and knocked("check") == 0 and knocked("visit") == 0

=== function cut() ===
~ return dropped() or taken() or not connected()

=== function late() ===
~ return hour() >= 4 and hour() < 12

=== function father_open() ===
~ return not father.in_march and not father.cannot_come

=== function night_open() ===
~ return not why_left.step and not why_left.never_mind

=== function unsaid() ===
~ return not eaten or not belt or not car or father_open() or sums_how == "none" or not prices or boy_how == "none"

// Whether the voice has been known as hers.
=== function known() ===
~ return hub > 0 or goose > 0
