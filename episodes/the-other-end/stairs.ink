=== stairs ===
{when() == "check-night":
    The sixth night on the stairs. You know them now: fourteen steps, a landing, fourteen steps. #id:far-stairs-01 #stage:phone #where:stairs #scene:stairs
- else:
    The fifth night on the stairs. You know them now: fourteen steps, a landing, fourteen steps. #id:far-stairs-02 #stage:phone #where:stairs #scene:stairs-fifth
}
It is concrete, and cold comes up through it as water comes up through cloth. You are wearing the belt, because you wear it every day, and your good jersey, as if she could see. #id:far-stairs-03
The cheap one stands upright on the seventh step, where it has the most bars. You have the most bars of anybody. You could ring the moon. #id:far-stairs-04
{minutes_bought:
    It is paid for. It says so whenever you press a key. #id:far-stairs-05
- else:
    It has one day left in it, and the evening of that is gone. #id:far-stairs-06
}
On the other end it has to be switched on first. It has to find something, and ring, and be let ring. Whoever cannot reach the other does not know whether the other is alive. It is like that for most. #id:far-stairs-07 #cite:not-knowing-alive
+ [Practise what you will say. #id:far-stairs-08]
    "Mother, it's me," you tell the fuse box. "Mother. It's me. It's me, Mother, hello." It sounds each time like somebody selling something. #id:far-stairs-09
    It might not be her. There are people who are made to ring, with others standing beside them. So first of all it is to be the goose: who bit whom, and where. #id:far-stairs-10 #cite:informant-induces-call #cite:family-password
    -> waiting
+ [Count what you want to ask, on your fingers. #id:far-stairs-11]
    Father's chest. The packet. Whether the roof. Whether she has got anybody to carry water. Whether she heard the door. You close that finger again. #id:far-stairs-12
    You have more questions than fingers, and you know yourself. You will tell her about the dog. #id:far-stairs-13
    -> waiting
+ [Do not sit down, so that it comes. #id:far-stairs-14]
    It is a rule you have made up: it comes when one stands. On Tuesday you stood until two, and it was a wrong number, a man wanting chicken. You nearly ordered one, to keep him on. #id:far-stairs-15
    -> waiting

=== waiting ===
The dog from the third floor comes down in its coat, with Mr. Kwon on the other end of the lead. It has a coat for cold and a coat for rain. Mr. Kwon drove a bus for thirty years. He says good evening, and looks at the step, and does not ask. #id:far-stairs-16
{hour() == 22 or hour() == 23:
    The light on the stairs goes out every two minutes. You have learnt to wave at it. #id:far-stairs-17
}
{hour() < 22 and hour() >= 12:
    It is early yet. The light on the stairs goes out every two minutes, and you wave at it. #id:far-stairs-18
}
{hour() < 12:
    Midnight goes by, and one, and somebody's washing machine. The light on the stairs goes out every two minutes. You have stopped waving at it. #id:far-stairs-19
}
{rang():
    -> it_rings
}
-> no_ring

=== it_rings ===
You have turned off its sound, for the walls. So it does not ring. It lights up, and shakes, and walks sideways to the edge of the step, and you catch it as it goes over. #id:far-stairs-20
A number you have never seen, with China's figures in front. #id:far-stairs-21 #display
+ [Press the green key, and say nothing. #id:far-stairs-22]
    -> line_opens
+ [Let it shake once more, to be sure of it. #id:far-stairs-23]
    It shakes once more. You are sure of it. #id:far-stairs-24
    -> line_opens

=== line_opens ===
~ answer()
You had a sentence. It has gone down the stairs without you. You breathe. #id:far-stairs-25 #stage:call #where:stairs #scene:line-opens
-> on_the_line

// Nobody rings. What happened on the other side is not known here.
=== no_ring ===
At two you put the telephone in your sleeve and go up. It is warm from your hand, and has nothing to say. #id:far-stairs-26 #stage:phone #where:stairs #scene:no-ring
+ [Press its keys, to see that it works. #id:far-stairs-27]
    You ring it from your own. It lights up and walks. It works perfectly. For a moment there was somebody on the line, and it was you. #id:far-stairs-28
    -> till_sunday
+ [Sit there until the light has gone out four more times. #id:far-stairs-29]
    Four times. At the fourth the student from the top floor comes home and steps over you. "Locked out?" he says. You say yes. He offers you his jacket. People are not bad, here. They just do not know what one is doing. #id:far-stairs-30
    -> till_sunday

=== till_sunday ===
~ days(6)
You stand there the next night, and the next. Ok-ju does not say anything, so loudly that you can hear it through the wall. You stand there till the Sunday. Then they put you on nights, and you have to work. #id:far-stairs-31 #stage:days #where:stairs #scene:till-sunday
It can have been the jamming. It can have been a hill too many, or a patrol, or somebody at the table when the basket came. It can have been that she did not want to. You go through them in the order of how much you mind. #id:far-stairs-32
A good many nights end like that, for a good many people, and nobody counts them. #id:far-stairs-33 #invented
-> first_day
