=== goose ===
~ again_from = -> goose
{father.in_march:
    "You ask that now? The lady who counts us. On the behind. And Father gave it —" #id:call-light-01 #far #cite:family-password
    It takes her some time. #id:call-light-67
    "An egg. He gave it an egg." #id:call-light-68 #far
- else:
    "The lady who counts us. On the, on the behind. And Father gave it an egg." #id:call-light-02 #far #cite:family-password
}
{goose == 1:
    It is her. It is her with a cold. #id:call-light-03
}
+ {lost()} ["Say that again." #id:call-light-04 #seconds:8]
    ~ again(8)
    {cut(): -> call_over}
    -> goose
+ ["He gave it two." #id:call-light-05 #subject:goose #seconds:8]
    ~ speak("goose", 8)
    {cut(): -> call_over}
    -> two_eggs
+ {not car} ["You've got a cold." #id:call-light-06 #subject:small-talk #seconds:11]
    ~ speak("small-talk", 11)
    {cut(): -> call_over}
    ~ turns++
    -> car
+ {not eaten} ["Have you eaten?" #id:call-light-07 #subject:eaten #seconds:11]
    ~ speak("eaten", 11)
    {cut(): -> call_over}
    ~ turns++
    -> eaten
+ {father_open()} ["Listen. Your father." #id:call-light-08 #subject:father #seconds:16]
    ~ speak("father", 16)
    {cut(): -> call_over}
    ~ turns++
    -> father
+ [Hang up. #id:call-light-09]
    ~ ended_by = "hand"
    -> hung_up

= two_eggs
~ again_from = -> goose.two_eggs
"One. You weren't even there. You were mending." #id:call-light-10 #far
You were there. You were holding the goose. #id:call-light-11
~ turns++
-> hub

= tested
~ again_from = -> goose.tested
"And Father gave it an egg." #id:call-light-12 #far #cite:identity-test-before-money
Then there are two of you laughing, and one of you has a cold. #id:call-light-69
~ turns++
-> hub

= gander
~ again_from = -> goose.gander
"It's you. It's you. Nobody else would." #id:call-light-13 #far #cite:identity-test-before-money
She has a cold. You would know it through two walls. #id:call-light-14
~ turns++
-> hub

=== eaten ===
~ again_from = -> eaten
{father.in_march:
    "Noodles. An hour ago. An hour ago I was eating noodles." #id:call-light-15 #far
- else:
    {hour() == 23:
        "Mother. It's eleven at night." #id:call-light-16 #far
    }
    {hour() < 12:
        "Mother. It's the middle of the night." #id:call-light-17 #far
    }
    {hour() >= 12 and hour() != 23:
        "Mother. It's ten at night." #id:call-light-18 #far
    }
    {eaten == 1:
        "That isn't what I asked." #id:call-light-19 #near
    }
    "Noodles. Standing up. With an egg in." #id:call-light-20 #far
}
+ {lost()} ["Say that again." #id:call-light-21 #seconds:7]
    ~ again(7)
    {cut(): -> call_over}
    -> eaten
+ {not belt} ["Which hole is the belt on?" #id:call-light-22 #subject:eaten #seconds:14]
    ~ speak("eaten", 14)
    {cut(): -> call_over}
    -> belt
+ ["One egg?" #id:call-light-23 #subject:eaten #seconds:8]
    ~ speak("eaten", 8)
    {cut(): -> call_over}
    -> one_egg
+ [Hang up. #id:call-light-24]
    ~ ended_by = "hand"
    -> hung_up

= one_egg
~ again_from = -> eaten.one_egg
"It was a big egg. Mother, there are more eggs here than hens." #id:call-light-25 #far
You consider how that is managed. #id:call-light-26
~ turns++
-> hub

=== belt ===
~ again_from = -> belt
"What belt? Oh. The third." #id:call-light-27 #far
{belt == 1:
    When she went it was the seventh. It had come with six. You punched the seventh yourself, with the leather needle, the spring there was nothing, and rubbed ash in so that it would not look new. #id:call-light-28
    You hold up three fingers in the dark, to see how many that is. #id:call-light-29
}
"I've got fat. Say something." #id:call-light-30 #far
+ {lost()} ["Say that again." #id:call-light-31 #seconds:7]
    ~ again(7)
    {cut(): -> call_over}
    -> belt
+ ["It's a good belt." #id:call-light-32 #subject:eaten #seconds:7]
    ~ belt_praised = true
    ~ speak("eaten", 7)
    {cut(): -> call_over}
    -> fat
+ ["Good." #id:call-light-33 #subject:eaten #seconds:7]
    ~ speak("eaten", 7)
    {cut(): -> call_over}
    -> fat
+ [Hang up. #id:call-light-34]
    ~ ended_by = "hand"
    -> hung_up

= fat
~ again_from = -> belt.fat
{belt_praised:
    "It's his. He never asked where it went?" #id:call-light-70 #far
    He had asked once, and then worn string. #id:call-light-71
- else:
    "Good? I can't do up my good trousers." #id:call-light-72 #far
    "Good," you say again. #id:call-light-73 #near
}
~ turns++
-> hub

=== car ===
~ again_from = -> car
{father.in_march:
    "It was a cold before, too. I was going to tell him. I'm learning to drive. I drove into a gate." #id:call-light-35 #far
- else:
    "I've got a car. I mean, I'm learning. I drove into a gate." #id:call-light-36 #far
}
+ {lost()} ["Say that again." #id:call-light-37 #seconds:7]
    ~ again(7)
    {cut(): -> call_over}
    -> car
+ ["Whose gate?" #id:call-light-38 #subject:small-talk #seconds:16]
    ~ speak("small-talk", 16)
    {cut(): -> call_over}
    -> gate
+ ["What have you got on your feet?" #id:call-light-39 #subject:small-talk #seconds:11]
    ~ speak("small-talk", 11)
    {cut(): -> call_over}
    -> feet
+ [Hang up. #id:call-light-40]
    ~ ended_by = "hand"
    -> hung_up

= feet
~ again_from = -> car.feet
"Socks. I'm on the stairs. The walls are thin in there, so I'm on the stairs." #id:call-light-41 #far
Concrete, then. You can hear it round her voice. That goes into the kidneys. #id:call-light-42
~ turns++
-> hub

=== gate ===
~ again_from = -> gate
"The driving school's. It's the gate for driving through. It was open." #id:call-light-43 #far
{gate == 1:
    You taught her to thread a needle with her eyes shut. You laugh so that the sleeve is wet. #id:call-light-44
}
{father.in_march:
    "He'd have said a road is a railway with no discipline." #id:call-light-45 #far
    "He did say it. About your uncle." #id:call-light-46 #near
    ~ turns++
    -> hub
}
{half_truth:
    "Don't tell him. No. Tell him." #id:call-light-47 #far
    ~ turns++
    -> hub
}
"Tell Father. He'll say a road is a railway with no discipline." #id:call-light-48 #far
+ {lost()} ["Say that again." #id:call-light-49 #seconds:9]
    ~ again(9)
    {cut(): -> call_over}
    -> gate
+ ["I'll tell him." #id:call-light-50 #subject:small-talk #seconds:3]
    ~ half_truth = true
    ~ half_how = "tell"
    ~ speak("small-talk", 3)
    {cut(): -> call_over}
    You will, too. You go up there on Sundays and tell him about the neighbours. #id:call-light-51
    ~ turns++
    -> hub
+ {father_open()} ["Listen. Your father." #id:call-light-52 #subject:father #seconds:16]
    ~ speak("father", 16)
    {cut(): -> call_over}
    ~ turns++
    -> father
+ [Hang up. #id:call-light-53]
    ~ ended_by = "hand"
    -> hung_up

=== prices ===
Rice went up twice since the barley. Oil went up once. Needles are the same, because nobody has found a way to eat them. You hear yourself say all of it, with the numbers. It is how people here say how they are. #id:call-light-54 #invented
-> answer
= answer
~ again_from = -> prices.answer
"And the radish?" #id:call-light-55 #far
"The radish is excellent." #id:call-light-56 #near
"I try to make it. It comes out, I don't know. Sad." #id:call-light-57 #far
+ {lost()} ["Say that again." #id:call-light-58 #seconds:7]
    ~ again(7)
    {cut(): -> call_over}
    -> answer
+ ["Less water. Salt it the night before, not in the morning." #id:call-light-59 #subject:prices #seconds:14]
    ~ speak("prices", 14)
    {cut(): -> call_over}
    ~ radish_told = true
    -> last_word
+ [Tell her which houses in the row are empty now. #id:call-light-60 #subject:prices #seconds:16]
    ~ speak("prices", 16)
    {cut(): -> call_over}
    You say them by their doors. The blue one. The one with the patched step. The one with the good well. #id:call-light-64
    -> last_word
+ [Hang up. #id:call-light-61]
    ~ ended_by = "hand"
    -> hung_up

= last_word
~ again_from = -> prices.last_word
{radish_told:
    "The night before. Wait. Slower. The night before." #id:call-light-62 #far
    She is writing it down. You can hear the pencil. In your row that sound means something else. #id:call-light-63
- else:
    "The patched step? Both of them?" #id:call-light-65 #far
    "All four." #id:call-light-66 #near
}
~ turns++
-> hub

