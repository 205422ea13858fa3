=== first_day ===
~ days(1)
At twenty past nine the machine that folds the corners sticks, and your hand is still down. The line leader walks over to look at you. In two years it has not happened. #id:far-day-01 #stage:days #where:works #scene:first-day
"So it's a person after all," she says, to the machine. #id:far-day-02
In the break you take a box that is folded wrong and rule a line down the back of it. On the left goes what one can do, on the right what one cannot. You have seen it done for shopping. The right side fills by itself. #id:far-day-03
{rang():
    Cannot: ring her. #id:far-day-04
- else:
    Cannot: ring her. Cannot: be rung, any more, before the end of the shift. #id:far-day-05
}
+ {rang() and known()} [Can: write down what was said, both voices. #id:far-day-06]
    ~ written = true
    It takes four boxes. You had thought that there was more of it. The line leader reads the top one, holding it away from her. "Is it a play?" she says. #id:far-day-07
    "Sort of." #id:far-day-08
    {said("goose") > 0:
        "They don't say much." She reads it again. "What happened to the goose?" #id:far-day-09
    - else:
        "They don't say much." She reads it again. "Which one are you?" #id:far-day-27
        "The one who can't stop." #id:far-day-28
    }
    -> nights_after
+ {rang()} [Can: ring the number all the same. #id:far-day-10]
    ~ rang_back = true
    Behind the pallets, with a finger in the other ear. It does not ring. The polite woman says what she says. By the fifth time you can say it with her: you have learnt a sentence of Chinese, and it is that one. #id:far-day-11
    -> nights_after
+ {not rang()} [Can: ring the cheap one, from yours, to see if it still works. #id:far-day-12]
    It shakes in your overall, against your leg. You let it, for a while. You do not pick up. You know what you would say. #id:far-day-13
    -> nights_after
+ {not rang()} [Can: make up what she would have said. #id:far-day-14]
    You do both voices, packing. She wins. She has always won, and now she does not even have to be there. #id:far-day-15
    -> nights_after
+ [Can: go to the driving lesson. #id:far-day-16]
    ~ practised = true
    -> lesson

=== lesson ===
Instructor Bae is from the south coast and has two pedals of his own, which he has named after his daughters. He stands on the elder one at every gate. #id:far-day-17 #where:yard #scene:lesson
"It was open," he says, about last week. He has come to terms with nearly all of it. "I only ask myself how. It's four metres wide." #id:far-day-18
"I was looking at it." #id:far-day-19
"That's it. One drives where one looks," says Instructor Bae. "Look where you'd like to be in five seconds. It's all I know. It's all there is." #id:far-day-20
You look where you would like to be in five seconds. He stands on the elder daughter. #id:far-day-21
-> nights_after

=== nights_after ===
{rang():
    At eleven you are on the stairs again. You will be there every night of this week, and of the next. She will not ring, she has no reason to. It is only where you are at eleven. #id:far-day-22 #where:stairs #scene:nights-after
- else:
    You work from eight to eight, the other eight. When you come in, Ok-ju is going out. You hand each other the umbrella. #id:far-day-23 #where:flat #scene:nights-after-unrung
}
{told_okju == "all" and rang():
    On the third night there is a cushion on the seventh step. It is from the baths, and says so. #id:far-day-24
}
{told_okju != "all" and rang():
    Ok-ju steps over you with her basin. "Still in socks," she says. "So that she can hear the concrete." #id:far-day-25
}
{not rang():
    "Perhaps she's got sense," says Ok-ju, in the doorway, at a quarter to eight in the morning. "You'd never think of that." She leaves you the umbrella, though it is she who is going out. #id:far-day-26
}
-> parcel
