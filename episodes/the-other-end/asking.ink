// Small questions made of what was heard. An answer of her own is the sign that a thing was understood.

=== function told_father() ===
~ return came("call-heavy-12") != "unsaid"

=== function half_told() ===
~ return came("call-heavy-07") != "unsaid" or came("call-50") != "unsaid" or came("call-light-50") != "unsaid"

// She began it, and nothing that came after says how it went on.
=== function named_father() ===
~ return came("call-40") != "unsaid" or came("call-49") != "unsaid" or came("call-light-08") != "unsaid" or came("call-light-52") != "unsaid"

=== function asked_eaten() ===
~ return came("call-light-20") != "unsaid" or came("call-light-15") != "unsaid"

=== function asked_belt() ===
~ return came("call-light-27") != "unsaid"

=== function spoke_of_gate() ===
~ return came("call-light-43") != "unsaid"

=== function to_send() ===
~ return came("call-heavy-38") != "unsaid"

=== function to_keep() ===
~ return came("call-heavy-40") != "unsaid"

=== function told_boy() ===
~ return came("call-heavy-58") != "unsaid" or came("call-heavy-59") != "unsaid"

=== function told_radish() ===
~ return came("call-light-62") != "unsaid"

=== function said_spring() ===
~ return came("call-heavy-66") != "unsaid"

=== function said_no() ===
~ return came("call-heavy-64") != "unsaid" or came("call-heavy-65") != "unsaid"

=== function said_hush() ===
~ return came("call-heavy-67") != "unsaid"

=== function heard_no() ===
~ return came("call-heavy-69") != "unsaid" or came("call-heavy-72") != "unsaid"

=== function heard_spring() ===
~ return came("call-heavy-76") != "unsaid"

=== function heard_hush() ===
~ return came("call-heavy-79") != "unsaid"

=== function out_answered() ===
~ return heard_no() or heard_spring() or heard_hush()

=== function said_cloth() ===
~ return came("call-heavy-97") != "unsaid"

=== function spoke_of_night() ===
~ return came("call-heavy-81") != "unsaid"

// Whether the voice was known as hers.
=== function known() ===
~ return said("goose") > 0 or said("eaten") > 0 or said("father") > 0 or said("prices") > 0 or said("why-left") > 0

=== function late() ===
~ return hour() < 12
