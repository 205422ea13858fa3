=== goodbye ===
{not once_more:
    ~ byes++
}
~ once_more = false
{byes == 1:
    "No. Wait. One thing." #id:call-103 #far
    There is no one thing. You can hear her looking for it. #id:call-104
    "You hang up. I'm not going to." #id:call-105 #far
}
{byes == 2:
    "You said that before. Go on, then." #id:call-106 #far
    Neither of you goes on. #id:call-107
}
{byes > 2:
    "All right. Shoo." #id:call-138 #far
}
+ {lost()} ["Say that again." #id:call-63 #seconds:6]
    ~ once_more = true
    ~ again(6)
    {cut(): -> call_over}
    -> goodbye
+ [Hang up. #id:call-64]
    ~ ended_by = "goodbye"
    -> hung_up
+ {half_truth and not father.in_march} ["Your father died. In March." #id:call-114 #subject:father #seconds:5]
    ~ speak("father", 5)
    {cut(): -> call_over}
    ~ speak("silence", 11)
    {cut(): -> call_over}
    Eleven seconds. Somebody on her stairs says good evening to her, and goes past. #id:call-115
    ~ speak("father", 13)
    {cut(): -> call_over}
    -> father.in_march
+ [Ten seconds of nothing. #id:call-65 #subject:silence #seconds:10]
    ~ speak("silence", 10)
    {cut(): -> call_over}
    -> ten_seconds
+ {night_open()} ["That night." #id:call-66 #subject:why-left #seconds:6]
    ~ speak("why-left", 6)
    {cut(): -> call_over}
    -> why_left
+ {air() < 480 and byes < 4 and unsaid()} ["One more thing, then." #id:call-67 #subject:small-talk #seconds:3]
    ~ speak("small-talk", 3)
    {cut(): -> call_over}
    -> one_more

=== one_more ===
~ again_from = -> one_more
{byes == 1:
    "I knew it. What?" #id:call-127 #far
- else:
    "You're worse than I am. Go on." #id:call-128 #far
}
-> hub

=== ten_seconds ===
{ten_seconds == 1:
    She breathes. You breathe. On her side somebody goes up a staircase, a door opens, there is music in it, the door closes. #id:call-68
- else:
    She breathes. You breathe. Nobody is on the stairs. #id:call-116
}
-> noticing ->
{taken(): -> absence}
+ [Hang up. #id:call-69]
    ~ ended_by = "goodbye"
    -> hung_up
+ {night_open()} ["That night." #id:call-70 #subject:why-left #seconds:6]
    ~ speak("why-left", 6)
    {cut(): -> call_over}
    -> why_left
+ {air() < 480} [Not yet. #id:call-71 #subject:silence #seconds:5]
    ~ speak("silence", 5)
    {cut(): -> call_over}
    {ten_seconds == 1:
        "Are you still there?" #id:call-72 #far
    - else:
        "I can hear you not hanging up." #id:call-139 #far
    }
    -> hub

=== hung_up ===
~ hang_up()
{hung_up == 1:
    The key is red, and very small. You have big thumbs. It goes in. #id:call-86 #stage:phone #scene:hung-up
- else:
    The red key again. Your thumb has learnt where it is. #id:call-129 #stage:phone #scene:hung-up-again
}
-> call_over

// Every end of a call, by a thumb or by the line.
=== call_over ===
{taken(): -> absence}
{dropped():
    ~ ended_by = "line"
    Then nothing. Not even the breathing. #id:call-73 #stage:phone #scene:line-dead
    {call_over == 1:
        Nobody hung up. You look at the telephone as you would look at a needle that has broken in good cloth. #id:call-74
        It can have been the jamming, which comes in bursts. It can have been the hill, or the cold. #id:call-113 #cite:jamming-night-bursts
        Five years ago a line went like that after barely ten minutes, and on the other end a father lay awake, afraid that she had been caught. #id:call-75 #cite:ten-minute-call-lost
    }
- else:
    {air() < 60:
        Less than one minute. #id:call-87 #display
    }
    {air() >= 60 and air() < 180:
        Less than three minutes. #id:call-88 #display
    }
    {air() >= 180 and air() < 300:
        Less than five minutes. #id:call-89 #display
    }
    {air() >= 300 and air() < 480:
        More than five minutes. #id:call-90 #display
    }
    {air() >= 480:
        Eight minutes. #id:call-91 #display
    }
    {ended_by == "goodbye":
        You did it while she was breathing in. That way she was not left in the middle of a word. #id:call-92
    }
    {ended_by != "goodbye" and not known():
        Somebody over there is holding a telephone now with nobody in it. It may have been her. #id:call-130
    }
    {ended_by != "goodbye" and known():
        ~ hand_ends++
        {hand_ends == 1:
            She will be holding hers out in front of her now, and looking at it. She used to do that with shoes. #id:call-93
        - else:
            Hers will be at arm's length again. #id:call-131
        }
    }
}
{night_open() and air() > 90 and call_over == 1:
    There was the other thing. It would have fitted, if one had begun with it. One does not begin with it. #id:call-94
}
-> noticing ->
{taken(): -> absence}
-> after_call

=== after_call ===
+ {after_call < 3 and answered < 3 and air() < 400 and bars() > 0 and (dropped() or unsaid())} [Ring again. #id:call-95]
    ~ dial()
    {taken(): -> absence}
    {connected(): -> answered}
    The scratching, and the three low notes. #id:call-83
    -> after_call
+ {after_call < 3 and dropped()} [Wait seven minutes. #id:call-96]
    ~ wait(420)
    -> noticing ->
    {taken(): -> absence}
    {bars() == 0:
        The little mast with the line through it. #id:call-80
    - else:
        The display has gone back to the time, and to its bars. #id:call-81
    }
    -> after_call
+ [Take it apart. #id:call-97]
    ~ take_apart()
    {taken(): -> absence}
    -> apart
