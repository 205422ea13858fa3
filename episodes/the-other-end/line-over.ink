=== line_over ===
{ended() == "lost":
    Then nothing. There is no click in it, and no breath. You say "Mother?" to it, and "Hello?", like somebody who has only just picked up. After a while it goes back to the time, of its own accord. #id:far-over-01 #stage:phone #where:stairs #scene:line-over
    {line_over == 1:
        A father had his first call after two years. It went like that, after barely ten minutes, and he lay awake because he thought that she had been caught. That was in 2009. #id:far-over-02 #cite:ten-minute-call-lost
        It can have been the jamming. They say it comes in bursts. It can have been a hand. From here one is as quiet as the other. #id:far-over-03 #cite:jamming-night-bursts
    }
- else:
    {line_over > 1:
        A click. This time you were ready for it, and it makes no difference. #id:far-over-43 #stage:phone #where:stairs #scene:hung-up-again
    }
    {line_over == 1 and said("goodbye") > 0:
        A click. She did it while you were breathing in. She has always pulled plasters off like that. #id:far-over-04 #stage:phone #where:stairs #scene:hung-up
    }
    {line_over == 1 and said("goodbye") == 0 and known():
        A click, and then the one long tone. You hold the thing at arm's length and look at it, as though it might still be standing there. #id:far-over-05 #stage:phone #where:stairs #scene:hung-up-short
    }
    {line_over == 1 and said("goodbye") == 0 and not known():
        A click, and the one long tone. It was somebody who breathed. It may have been her. It may have been the man who wanted chicken. #id:far-over-06 #stage:phone #where:stairs #scene:hung-up-unknown
    }
}
{another(): -> rings_again}
+ [Stay where you are, in case. #id:far-over-07]
    You stay an hour. You do not put it down, you change hands. #id:far-over-08
    -> what_was_said
+ {not rang_back} [Ring the number back. #id:far-over-09]
    ~ rang_back = true
    You press it before you have thought. A woman's voice says in Chinese, very politely, that it is switched off. That is how it should be, you tell yourself. It ought to be in three pieces by now. #id:far-over-10 #own:three #cite:phone-off-when-idle
    -> what_was_said
+ [Go up. #id:far-over-11]
    Your knees have set. You go up the stairs like a person carrying something full. #id:far-over-12
    -> what_was_said

=== rings_again ===
{rings_again == 1:
    You have not put it down yet when it lights again. The same figures. #id:far-over-13
- else:
    And again. She rings the way she shuts a drawer: once more, to be sure. #id:far-over-14
}
+ [The green key. #id:far-over-15]
    ~ answer()
    You are there before it has finished lighting up. #id:far-over-16 #stage:call #where:stairs #scene:line-again
    -> on_the_line

// What was said that night, and what was not. Only what came.
=== what_was_said ===
You lie on your bed, which is the room, and go over it from the beginning, as one goes over a till. #id:far-over-17 #stage:story #where:flat #scene:what-was-said
{not known():
    There is nothing in it. Breath, some seconds of it. You add it up twice. #id:far-over-18
}
{known() and asked_eaten():
    She asked if you had eaten. That was in order, then. #id:far-over-19
}
{known() and not asked_eaten():
    She did not ask whether you had eaten. You get as far as that, and sit up. She has never not asked. #id:far-over-20
}
{told_father() and asked_belt():
    In March, she said. You have gone on buying him powders. His belt hangs on the nail, buckle down. You have told his wife which hole. #id:far-over-21
}
{told_father() and not asked_belt():
    In March, she said. You have gone on buying him powders. His belt hangs on the nail, buckle down. #id:far-over-22
}
{known() and not told_father() and half_told():
    Father she mentioned, and moved on from. It is his chest, then, or they have quarrelled. You will send the powders again, and more of them. #id:far-over-23
}
{known() and not told_father() and not half_told() and named_father():
    "Listen. Your father," she said, and nothing came after it. It is his chest, then. You will send the powders again, and more of them. #id:far-over-49
}
{known() and not told_father() and not half_told() and not named_father():
    Of Father she said nothing. He will have been asleep, or stood beside her with his hand out for the telephone, and not got it. You will send the powders again. #id:far-over-24
}
{heard_no() and came("call-heavy-64") != "unsaid":
    She asked who would do the radish. You have the whole of the answer now. You say it to the ceiling, bus and all. #id:far-over-25
}
{heard_spring():
    Ask me in the spring, she said. You get up and look at the calendar from the baths, as if it might have one in it this year. #id:far-over-26
}
{heard_no() and came("call-heavy-64") == "unsaid":
    They throw them away here, you told her, the machines. You lie there and hear yourself tell her. #id:far-over-48
}
{known() and not out_answered():
    You had wanted to tell her about room eight, which is empty, and what it costs. You still have it. #id:far-over-27
}
{known() and not spoke_of_night() and done_car:
    Nobody said anything about the night you went. It would have fitted. There was room for a gate. #id:far-over-28
}
{known() and not spoke_of_night() and not done_car:
    Nobody said anything about the night you went. It would have fitted. #id:far-over-42
}
{said("boy") > 0 and told_boy():
    And there is the boy. Sunday is the day for asking. #id:far-over-29
}
Through the wall Ok-ju says, without raising her voice, because one need not: "Well?" #id:far-over-30
+ {known()} [Tell her all of it. #id:far-over-31]
    ~ told_okju = "all"
    You tell it to the wall, with both voices. It takes longer than it took. The wall says nothing until the end. #id:far-over-32
    {told_father():
        Then Ok-ju comes out in her nightdress and cooks an egg, in the middle of the night, and puts it down in front of you, and does not say a word about mountains. #id:far-over-33
    - else:
        "And how did she get down again?" says Ok-ju. #id:far-over-34
        You had not got to that. #id:far-over-35
    }
    -> first_day
+ {not known()} ["A wrong number." #id:far-over-44]
    ~ told_okju = "nothing"
    "For which you went down in your good jersey," says Ok-ju. A bed creaks. "What did it want?" #id:far-over-45
    "To hear if somebody was there." #id:far-over-46
    "Well, then," says Ok-ju. "It's been told." #id:far-over-47
    -> first_day
+ {known()} ["She's well." #id:far-over-36]
    ~ told_okju = "well"
    "That's what they say," says Ok-ju. "Mine are so well that I've not heard from them since 2008." #id:far-over-37
    "You told yours not to ring." #id:far-over-38
    "They told me. It's a different thing. I've had six years to see the difference, and there it is." A bed creaks. "Good night, child. I'm glad she's well." #id:far-over-39
    -> first_day
+ [Knock on the wall, once. It means that you are asleep. #id:far-over-40]
    ~ told_okju = "nothing"
    She knocks back, once. It means that she does not believe you. #id:far-over-41
    -> first_day
