=== apart ===
{source() == "lent": -> give_back}
Plate, card, battery. Three things again, none of which is a telephone. #id:down-01 #stage:phone #scene:apart
{place() == "house": -> home}
+ [Take all three down with you. #id:down-02]
    -> way_down
+ [Leave the handset here, under the flat stone. #id:down-03]
    ~ hide("handset", "buried")
    You count the paces from the stone to the thorn bush, twice. A telephone is a heavy thing to have on you, and it is a heavy thing not to have. #id:down-04
    -> way_down

=== give_back ===
{sung:
    The woman with the pears is sitting under the other side of the ridge, out of breath. "It was a fox," she says. "Or it was two." She wraps the telephone in its sock. #id:down-27 #stage:phone #scene:give-back-sung
- else:
    The woman with the pears comes up out of the dark before you have found the way down. She wraps the telephone in its sock. She does not ask. #id:down-05 #stage:phone #scene:give-back
}
~ hide("handset", "given-back")
{answered:
    "Was it her?" is all she says, and then, "Don't tell me." #id:down-06
- else:
    "I've had nights like that," she says. "I'd give you your money back, but who'd believe it of me?" #id:down-07
}
-> way_down

=== give_up ===
{phone() == "on":
    ~ take_apart()
}
{taken(): -> absence}
{not answered:
    {ring:
        It did not go through. That was weather, or a machine on a hill with its own timetable. She will be standing there, moving from one foot to the other. #id:down-23
    - else:
        You do not ring. She will be standing there, moving from one foot to the other. #id:down-24
    }
    A good many nights end like this one. Nobody counts them, because nothing happened. #id:down-25 #invented
}
{source() == "lent" and place() != "house": -> give_back}
{place() != "house": -> way_down}
{source() == "lent":
    ~ hide("handset", "given-back")
}
-> home

=== way_down ===
~ going_down = true
{answered:
    Down, then. Up, you were a woman going to telephone. Now you are a woman who has. #id:down-09 #stage:map #scene:way-down
- else:
    Down, then. It is the same hill. #id:down-22 #stage:map #scene:way-down-unrung
}
-> which_way_down

=== which_way_down ===
+ [By the road. #id:down-10 #place:house]
    ~ walk("house", "road")
    -> by_road
+ [By the stream. #id:down-11 #place:house]
    ~ walk("house", "stream")
    -> by_stream

=== home ===
{source() == "lent" or not put_together: -> to_bed}
{going_down:
    Your own door. You lift it a little on the hinge, so that it does not say anything. #id:down-12 #stage:story #scene:home
- else:
    You lie and listen to the house. It has nothing to add. #id:down-26 #stage:story #scene:home-all-along
}
+ [Thread box, radish jar, hem. Each to its own place. #id:down-13]
    {part("handset") != "buried":
        ~ hide("handset", "thread-box")
    }
    ~ hide("battery", "radish-jar")
    ~ hide("card", "curtain-hem")
    It takes a quarter of an hour to sew eleven stitches in the dark so that they look like the other stitches. #id:down-14
    -> to_bed
+ [All of it in the jar. You are too tired for three places. #id:down-15]
    {part("handset") != "buried":
        ~ hide("handset", "radish-jar")
    }
    ~ hide("battery", "radish-jar")
    ~ hide("card", "radish-jar")
    You push it down with the wooden spoon. A woman in another county used the rice bag, when they were already in the hall. It took them a while. #id:down-16 #cite:hide-in-rice-bag-failed
    -> to_bed
+ [Keep the card on you. It weighs nothing. #id:down-17]
    {part("handset") != "buried":
        ~ hide("handset", "thread-box")
    }
    ~ hide("battery", "radish-jar")
    ~ hide("card", "carried")
    You put it inside the lining of your left sleeve, where other women keep a handkerchief. There are people who keep theirs outside the house altogether. #id:down-18 #cite:split-battery-sim
    -> to_bed

=== to_bed ===
{knock() == "check" and not counted:
    They come in while you have your shoes in your hand, to count: a policeman, a boy with a lamp, and Mrs. Ri in her good coat. #id:down-28 #where:here #cite:night-household-check
    -> counting ->
}
You lie down on your half of the bed. #id:down-19 #where:here
{answered:
    Your ear is still warm on the one side. #id:down-20
- else:
    You had a sentence ready. You go on having it ready. #id:down-21
}
-> morning
