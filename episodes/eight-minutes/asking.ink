// Small questions made of the world's own.


=== function taken() ===
~ return fate() == "taken-released" or fate() == "taken-charged"

=== function cut() ===
~ return dropped() or taken() or not connected()

=== function late() ===
~ return hour() >= 4 and hour() < 12

=== function unsaid() ===
~ return not goose or not eaten or not belt or not car or not father or not sums or not prices or not boy
