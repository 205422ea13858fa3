=== put_together ===
Battery, card, back plate. You do it inside the sleeve of your coat, by feel, the way you change a needle. #id:phone-01 #stage:phone #scene:phone
{source() == "lent":
    It is the pear woman's telephone, wrapped in a child's sock. Someone has scratched a flower into the key for nine. #id:phone-02
- else:
    It smells of radish. The card is so small that you have named the thumbnail it fits on. The battery was charged on a panel the size of a tray, from three days of sun. #id:phone-03 #cite:solar-panels-for-phones #later:solar-panels-for-phones #own:three
}
Until now it was dark. Switched off, it cannot ring, and the charge lasts. Now it is switched on. #id:phone-04 #cite:phone-off-when-idle
~ assemble()
{taken(): -> absence}
The display lights up green, and your hands are green. #id:phone-05
-> bars_now

=== bars_now ===
{bars() == 0: -> no_bars}
{bars() == 1:
    One bar. #id:phone-06 #display
    It goes away. It comes back. #id:phone-41
}
{bars() == 2:
    Two bars. #id:phone-07 #display
}
{bars() == 3:
    Three bars. #id:phone-08 #display
}
{bars() == 4:
    Four bars. #id:phone-09 #display
    Your husband got three once, on the railway bridge, and spoke of it all winter. #id:phone-42
}
{bars() == 5:
    ~ five = true
    Five bars. #id:phone-10 #display
    They are all standing up. You had not known that there was a fifth. #id:phone-43
}
-> noticing ->
+ [Ring the number from the bobbin. #id:phone-11]
    -> ring
+ [Wait, and watch it for five minutes. #id:phone-12]
    ~ wait(300)
    -> noticing ->
    {taken(): -> absence}
    You watch it. It is strange to look at something that shines. #id:phone-13
    -> ring_or_not
+ {five and bars() == 5} [Switch it off. #id:phone-14]
    -> off_again

=== ring_or_not ===
{bars() == 0: -> no_bars}
+ {ring < 4} [Ring. #id:phone-38]
    -> ring
+ {waits < 5} [Wait a while, with it on. #id:phone-39]
    ~ waits++
    ~ wait(300)
    -> noticing ->
    {taken(): -> absence}
    Five minutes more. It shines at you, and you turn it face down on your knee. #id:phone-45
    -> ring_or_not
+ [Switch it off. #id:phone-40]
    -> off_again

=== no_bars ===
~ waits++
{waits == 1:
    No bars. #id:phone-17 #display
    There is a small drawing of a mast with a line through it. #id:phone-44
    Since the summer there has been jamming at night. In other counties they say it comes in bursts of five minutes, or seven, between nine in the evening and eight in the morning. #id:phone-18 #cite:jamming-night-bursts
}
{waits == 2:
    No bars. #id:phone-19 #display
    Some people swear that a newer telephone would get through this. They say the folding ones are done for. You own what you own. #id:phone-20 #cite:smartphones-resist-jamming
}
{waits > 2:
    No bars. #id:phone-21 #display
    You breathe on your fingers, one hand and then the other. #id:phone-22
}
+ {waits < 5 and not late()} [Wait for it to pass. #id:phone-23]
    ~ wait(420)
    -> noticing ->
    {taken(): -> absence}
    {bars() > 0: -> bars_back}
    -> no_bars
+ {source() != "lent" and not late()} [Take it apart and try somewhere else. #id:phone-24]
    ~ take_apart()
    ~ hide("handset", "carried")
    ~ hide("battery", "carried")
    ~ hide("card", "carried")
    Three parts, three pockets. #id:phone-25
    -> where
+ {waits > 1 or late()} [Take it apart and go home. #id:phone-26]
    -> off_again

=== bars_back ===
Something lets go. The line across the little mast is gone, and the wind sounds the same as before. #id:phone-27
-> bars_now

=== ring ===
You press the keys one by one. The sevens with the bar. #id:phone-28
~ dial()
{taken(): -> absence}
{connected(): -> answered}
It tries. You can hear it trying, a sort of scratching. Then three low notes and the display goes back to the time. #id:phone-29
{ring == 2:
    Somebody has decided on those three notes, in an office, for everybody. #id:phone-33 #invented
}
-> ring_or_not

=== off_again ===
~ take_apart()
{taken(): -> absence}
It makes no sound when it goes dark. You had expected one. #id:phone-37
{ended_by != "none": -> apart}
-> give_up
