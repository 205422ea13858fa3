// What she can notice. Every sign is an event of the world.
=== noticing ===
{hint("dog"):
    ~ dogs++
    {dogs == 1 and place() == "house":
        Outside a dog begins. Then the dog next to it, so as not to be left out. #id:call-108
    }
    {dogs == 1 and place() != "house":
        Down in the village a dog begins. Then the dog next to it, so as not to be left out. #id:call-01
    }
    {dogs == 2:
        The dogs again. Nearer the road this time. #id:call-02
    }
    {dogs > 2:
        A dog. #id:call-03
    }
}
{hint("halt-light"):
    ~ lights++
    {lights == 1:
        At the halt, on the railway, a light is on. There is no train until morning. Somebody is waiting for one anyway. #id:call-04
    }
    {lights == 2:
        The light at the halt goes out. You would have to be sitting here to notice. #id:call-05
    }
    {lights > 2:
        The halt: lit, or not. You stop looking. #id:call-06
    }
}
{hint("hum"):
    ~ hums++
    {hums == 1:
        There is a hum in the line. Low, even, like a belt running with no machine on it. #id:call-07
    }
    {hums == 2:
        The hum. It has come up by a tooth. #id:call-08
    }
    {hums == 4:
        You find that you have been talking in the gaps of the hum, like somebody crossing a road. #id:call-109
    }
}
{(hint("torch") or hint("dog")) and source() == "lent" and not sung and place() == "kites-back":
    ~ sung = true
    Below, somebody begins to sing. It is a song about threshing, and she has it by the wrong end. #id:call-112
}
{hint("torch"):
    ~ torches++
    {torches == 1 and place() == "house":
        Through the gap, a torch, on the lane. It goes out. It does not come on again, and you keep looking at the place. #id:call-110
    }
    {torches == 1 and place() != "house":
        Below, on the path, a torch. It goes out. It does not come on again, and you keep looking at the place. #id:call-09
    }
    {torches == 2:
        Two torches now, some way apart, pointing at the ground. #id:call-10
    }
    {torches > 2:
        A torch. #id:call-111
    }
}
{knock() == "check" and not counted:
    ~ counted = true
    The door. A lamp comes in, with a policeman behind it, and Mrs. Ri in her good coat. They have come to count. You lie on top of the telephone and are asleep. #id:call-132 #cite:night-household-check
    "One bed, one person," says Mrs. Ri. The pencil takes longer than it need. #id:call-133
    {connected() and not dropped():
        When you have it at your ear again, it is asking whether you are there. #id:call-134
    }
}
->->

=== answered ===
{answered > 1: -> answered_again}
Two tones, far off, like a kettle in another house. Then breathing. #id:call-11 #stage:call #scene:call
+ [Say nothing yet. #id:call-12 #subject:silence #seconds:4]
    ~ speak("silence", 4)
    {cut(): -> call_over}
    You count. At four, the breathing says: #id:call-13
    -> say_who
+ ["Which one did it bite?" #id:call-14 #subject:goose #seconds:11]
    ~ speak("goose", 11)
    {cut(): -> call_over}
    You had practised a hello. #id:call-15
    -> goose
+ ["It's me." #id:call-16 #subject:small-talk #seconds:3]
    ~ speak("small-talk", 3)
    {cut(): -> call_over}
    It is what anybody would say. #id:call-17
    -> say_who
+ [Hang up. #id:call-18]
    ~ ended_by = "hand"
    -> hung_up

=== say_who ===
{note_name == "needle":
    "Needle?" #id:call-19 #far
}
{note_name == "radish":
    "Radish?" #id:call-20 #far
}
{note_name == "tooth":
    "Fourth Tooth? They told me Fourth Tooth. Is that you?" #id:call-21 #far
}
"Say something. Say what bit who." #id:call-22 #far #cite:family-password
+ {lost()} ["Say that again." #id:call-23 #seconds:5]
    ~ again(5)
    {cut(): -> call_over}
    -> say_who
+ ["The goose. The lady who counts us. On the behind." #id:call-24 #subject:goose #seconds:14]
    ~ speak("goose", 14)
    {cut(): -> call_over}
    -> goose.tested
+ ["It wasn't a goose. It was a gander, and you know it was." #id:call-25 #subject:goose #seconds:13]
    ~ speak("goose", 13)
    {cut(): -> call_over}
    -> goose.gander
+ [Hang up. #id:call-26]
    ~ ended_by = "hand"
    -> hung_up

=== answered_again ===
{answered_again == 1:
    The two tones. She is there before the second one. #id:call-98 #stage:call #scene:call-again
- else:
    One tone. #id:call-135 #stage:call #scene:call-a-third-time
}
{ended_by == "line":
    "I thought that they. Mother? Where did you go?" #id:call-99 #far
    "Nowhere," you say. "It went." #id:call-100 #near
}
{ended_by != "line" and answered_again == 1:
    "You hung up. What did you forget?" #id:call-101 #far
    "Nothing." #id:call-102 #near
}
{ended_by != "line" and answered_again > 1:
    "Well?" #id:call-136 #far
    "Well," you say. #id:call-137 #near
}
-> hub

// Between one thing and the next. She asks too: she talks when she is afraid.
=== hub ===
{cut(): -> call_over}
-> noticing ->
{taken(): -> absence}
{hub == 1:
    The display counts the seconds up. You had thought that it would count down. #id:call-30
}
{hub == 5 and place() != "house":
    Your breath has frozen in the little holes that you speak into. You scrape them clear with a thumbnail. #id:call-31
}
{hub == 5 and place() == "house":
    Under the quilt it is as hot as bread. Your left arm went to sleep before you did. #id:call-32
}
{air() >= 480:
    The battery mark is one thin line, and the thin line is blinking. #id:call-33
    "It's going," you say. #id:call-34 #near
    -> goodbye
}
{hold:
    ~ hold = false
    -> talk
}
{turns >= 2 and not father and not half_truth and not asks_father: -> asks_father}
{turns >= 3 and not prices and not asks_home: -> asks_home}
{turns >= 4 and answer_out == "none": -> asks_out}
-> talk

=== talk ===
+ {lost()} ["Say that again." #id:call-35 #seconds:8]
    ~ again(8)
    {cut(): -> call_over}
    -> again_from
+ {not goose and turns < 3} ["Which one did it bite?" #id:call-36 #subject:goose #seconds:11]
    ~ speak("goose", 11)
    {cut(): -> call_over}
    -> goose
+ {not eaten} ["Have you eaten?" #id:call-37 #subject:eaten #seconds:11]
    ~ speak("eaten", 11)
    {cut(): -> call_over}
    -> eaten
+ {eaten and not belt} ["Which hole is the belt on?" #id:call-38 #subject:eaten #seconds:14]
    ~ speak("eaten", 14)
    {cut(): -> call_over}
    -> belt
+ {not car} ["You've got a cold." #id:call-39 #subject:small-talk #seconds:11]
    ~ speak("small-talk", 11)
    {cut(): -> call_over}
    -> car
+ {father_open()} ["Listen. Your father." #id:call-40 #subject:father #seconds:16]
    ~ speak("father", 16)
    {cut(): -> call_over}
    -> father
+ {sums_how == "none" and turns >= 2} ["About the money." #id:call-41 #subject:money #seconds:10]
    ~ speak("money", 10)
    {cut(): -> call_over}
    -> sums
+ {not prices and turns >= 2} [Tell her how things are. #id:call-42 #subject:prices #seconds:28]
    ~ speak("prices", 28)
    {cut(): -> call_over}
    -> prices
+ {boy_how == "none" and (promised_boy or turns >= 2)} ["There's a boy." #id:call-43 #subject:boy #seconds:5]
    ~ speak("boy", 5)
    {cut(): -> call_over}
    -> boy
+ {night_open() and turns >= 2 and (line() == "clean" or line() == "slight")} ["That night." #id:call-44 #subject:why-left #seconds:6]
    ~ speak("why-left", 6)
    {cut(): -> call_over}
    -> why_left
+ {turns >= 2 and talked < 3} [Let her talk. #id:call-117 #subject:small-talk #seconds:22]
    ~ talked++
    ~ speak("small-talk", 22)
    {cut(): -> call_over}
    -> her_talk
+ {turns >= 1} ["I have to go." #id:call-45 #subject:goodbye #seconds:10]
    ~ speak("goodbye", 10)
    {cut(): -> call_over}
    -> goodbye
+ [Hang up. #id:call-46]
    ~ ended_by = "hand"
    -> hung_up

=== asks_father ===
~ speak("small-talk", 8)
{cut(): -> call_over}
-> asked
= asked
"And him? Is he asleep? Is it still his chest?" #id:call-47 #far
+ {lost()} ["Say that again." #id:call-48 #seconds:5]
    ~ again(5)
    {cut(): -> call_over}
    -> asked
+ ["Listen. Your father." #id:call-49 #subject:father #seconds:16]
    ~ speak("father", 16)
    {cut(): -> call_over}
    -> father
+ ["He's up by the line." #id:call-50 #subject:small-talk #seconds:11]
    ~ half_truth = true
    ~ half_how = "line"
    ~ speak("small-talk", 11)
    {cut(): -> call_over}
    -> by_the_line
+ [Hang up. #id:call-51]
    ~ ended_by = "hand"
    -> hung_up

=== by_the_line ===
~ again_from = -> by_the_line
"At this hour? With that chest? Mother. He'll catch his death." #id:call-52 #far
You look to where the railway is. There is a bend in it. #id:call-53
"He doesn't mind it," you say. #id:call-54 #near
~ turns++
-> hub

=== asks_home ===
~ speak("small-talk", 6)
{cut(): -> call_over}
-> asked
= asked
"And how is it there? You never say. How is everything?" #id:call-55 #far
+ {lost()} ["Say that again." #id:call-56 #seconds:5]
    ~ again(5)
    {cut(): -> call_over}
    -> asked
+ [Tell her how things are. #id:call-57 #subject:prices #seconds:28]
    ~ speak("prices", 28)
    {cut(): -> call_over}
    -> prices
+ ["The radish is excellent." #id:call-58 #subject:small-talk #seconds:9]
    ~ speak("small-talk", 9)
    {cut(): -> call_over}
    -> excellent
+ [Hang up. #id:call-59]
    ~ ended_by = "hand"
    -> hung_up

=== excellent ===
~ again_from = -> excellent
"It's always excellent. That's not news. That's weather." #id:call-60 #far
~ turns++
-> hub

// What she says when she is let.
=== her_talk ===
~ again_from = -> her_talk
{talked == 1:
    "There's a dog on the third floor that's got a coat. With buttons. Mother, it's got two coats. One's for rain." #id:call-118 #far
    "What does it do?" #id:call-119 #near
    "Nothing! It's a dog!" #id:call-120 #far
}
{talked == 2:
    "I went to see the sea. I thought that it would be louder. I stood there and waited for somebody to ask me what I was doing there, and nobody asked, so I went home." #id:call-121 #far
    You have never seen the sea. It had not come up. #id:call-122
}
{talked == 3:
    "I dream about the kitchen. Only the kitchen. I've got the pot and I'm looking for the lid." #id:call-123 #far
    "It's behind the flour." #id:call-124 #near
    "I know. I know it is. I never look there." #id:call-125 #far
}
~ turns++
-> hub

=== asks_out ===
~ speak("come-out", 12)
{cut(): -> call_over}
-> come_out
