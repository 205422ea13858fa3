// The recorded call, one exchange after another. ~ listen() brings the lines; what stands here is what she does meanwhile.
=== on_the_line ===
{not connected(): -> line_over}
~ listen()
{just() == "silence": -> hush}
{just() == "telling": -> told_at_length}
{just() == "again": -> said_again}
-> heard_on

=== heard_on ===
-> remark ->
{connected() and pause(): -> holding_on}
-> on_the_line

=== hush ===
{about() == "none":
    Breathing. You stop your own, so as to hear whose it is. It is somebody who is trying not to make any. #id:far-line-01
}
{about() == "father" and not told_father() and not done_father:
    You say nothing: you, of all people. Somebody comes up the stairs and says good evening, and you say good evening. Behind a wall a tap runs, and is turned off. #id:far-line-02
}
{about() == "father" and told_father():
    She leaves it there. You can hear her leave it. #id:far-line-03
}
{about() == "why-left" and came("call-heavy-90") != "unsaid":
    On the landing stand Ok-ju's shoes, side by side, toes to the wall. You look at them for as long as it takes. #id:far-line-04
}
{about() == "why-left" and came("call-heavy-90") == "unsaid":
    She says nothing, and you listen to her say it. #id:far-line-05
}
{about() == "goodbye" or about() == "small-talk":
    ~ hushes++
    {hushes == 1:
        The student from the top floor goes up past you. His door opens, there is music in it, the door closes. You lift your feet for him, and do not breathe into the telephone, so that she will not think it is you going. #id:far-line-06
    - else:
        Nobody comes. The light goes out, and you let it. #id:far-line-07
    }
}
{connected() and pause(): -> holding_on}
-> on_the_line

=== told_at_length ===
{about() == "boy" and not lost():
    Then she says a name. Two syllables, out loud, as if she were calling him in to eat. #id:far-line-08
}
{about() == "boy" and lost():
    Then she says a name. One half of it comes, and you know which door that half belongs to. #id:far-line-09
}
{about() == "prices" and came("call-light-60") == "unsaid" and not lost():
    She tells you how things are. Rice, twice since the barley. Oil, once. Needles the same. She gives the figures, to the last won, quicker than any till. You work it out as she goes: two bowls a day, and oil on Sundays. #id:far-line-10
}
{about() == "prices" and came("call-light-60") == "unsaid" and lost():
    She tells you how things are. Rice comes, and a figure without a beginning. Oil does not come. Needles come whole: needles are the same. #id:far-line-11
}
{about() == "prices" and came("call-light-60") != "unsaid" and not lost():
    She says which houses are empty. She says them by their doors: the blue one, the one with the patched step, the one with the good well. You walk along the row beside her and look in. #id:far-line-12
}
{about() == "prices" and came("call-light-60") != "unsaid" and lost():
    She says which houses are empty, by their doors. The blue one comes. A step comes, with no house to it. #id:far-line-13
}
{about() == "small-talk":
    ~ talks++
    {talks == 1:
        Nothing comes, and it is not the line. She has stopped, so that you can talk. It is like being handed a baby. #id:far-line-14
    - else:
        She has stopped again. You know by now what to do with it. #id:far-line-15
    }
}
{connected() and pause(): -> holding_on}
-> on_the_line

=== said_again ===
~ agains++
{agains == 1:
    She has not heard it. You say it again, louder, as though it were a matter of loud. A door opens on the second floor, to see who is being robbed. #id:far-line-16
}
{agains == 2:
    Again. You say it word by word, as one talks to a foreigner. #id:far-line-17
}
{agains == 3:
    Again. You had no idea how much of what you say is only noise round the edge. #id:far-line-18
}
{agains > 3:
    You say it again. #id:far-line-19
}
-> heard_on

// Between one thing and the next: hands, steps, the light. None of it changes what is said.
=== holding_on ===
+ [Listen. #id:far-line-20]
    -> on_the_line
* [Press it harder against your ear. #id:far-line-21]
    It does not help. The hole is small and the ear is large, and the trouble is a whole country further north. You press. #id:far-line-22
    -> on_the_line
* {about() == "prices"} [Write it on the wall. #id:far-line-23]
    ~ written = true
    There is a pencil in your overall, from the boxes. You write the figures on the plaster, small, beside the fuse box, where the landlord does not look. #id:far-line-24
    -> on_the_line
* {about() == "father" and done_half and not told_father()} [Ask nothing more. #id:far-line-25]
    You could ask to hear him cough. You have a list, and the list has him at the top, and you take your thumb off it. #id:far-line-26
    -> on_the_line
* {told_father()} [Sit down. #id:far-line-27]
    You sit down on the step as if it might be somebody's. #id:far-line-28
    -> on_the_line
* {about() == "come-out"} [Look up at the door of room eight. #id:far-line-29]
    It has been empty since the summer. You have been in, twice, and sat on the bed, and shut the door from the inside to hear what that sounds like. #id:far-line-30
    -> on_the_line
* {about() == "small-talk" or about() == "eaten"} [Say it now, the other thing. #id:far-line-31]
    You open your mouth for it. What comes out is about eggs, or gates, or dogs. You have never in your life been short of a dog. #id:far-line-32
    -> on_the_line
* [Go down half a flight, away from the doors. #id:far-line-33]
    It is colder, and nobody's radio. If it were up to you, you would go on down until you got there. #id:far-line-34
    -> on_the_line
* [Look how long it has been. #id:far-line-35]
    {air() < 60:
        Not a minute. You have had longer wrong numbers. #id:far-line-36
    }
    {air() >= 60 and air() < 150:
        Past one minute, and it counts upwards, like something that is free. #id:far-line-37
    }
    {air() >= 150 and air() < 300:
        Past two and a half. She knows better than you do what is too long. Five minutes, say some over there, and others say two. #id:far-line-38 #own:half #cite:five-minutes-2014 #cite:two-three-minutes-2010
    }
    {air() >= 300:
        Past five. You have begun to read the figures as if they were steps on a path, and behind them someone walking. #id:far-line-39
    }
    -> on_the_line
* {minutes_bought} [Turn your face to the wall. #id:far-line-40]
    The wall smells of other people's soup. She used to stand you there when you had broken a needle, and then come and stand there too. #id:far-line-41
    -> on_the_line
* {not minutes_bought} [Think of the one day on the card. #id:far-line-42]
    What is left of it runs out tomorrow at ten past six, and not before. You know that. You count it all the same. #id:far-line-43
    -> on_the_line
