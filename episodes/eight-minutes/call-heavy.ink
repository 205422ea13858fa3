=== father ===
~ again_from = -> father
{father > 1 and answered > 1 and not half_truth:
    "You said Father, and then you went. What about him?" #id:call-heavy-105 #far
}
{half_truth:
    "You'll tell him, won't you? About the belt too. I had it mended, a man did it in the street while I stood there, tell him, tell him —" #id:call-heavy-01 #far
}
{not half_truth and (father == 1 or answered == 1):
    "Put him on! No, don't, he shouts, he thinks it's a speaking tube. Tell him I had the belt mended, a man did it in the street while I stood there, tell him —" #id:call-heavy-02 #far
}
{half_truth or father == 1 or answered == 1:
    She has not stopped for breath. She does that. #id:call-heavy-03
}
+ {lost()} ["Say that again." #id:call-heavy-04 #seconds:9]
    ~ again(9)
    {cut(): -> call_over}
    -> father
+ ["He died. In March." #id:call-heavy-05 #subject:father #seconds:5]
    ~ speak("father", 5)
    {cut(): -> call_over}
    ~ speak("silence", 11)
    {cut(): -> call_over}
    The display counts. You had not known how long eleven seconds are. There is a whole staircase in them, and somebody's tap. #id:call-heavy-06
    ~ speak("father", 13)
    {cut(): -> call_over}
    -> in_march
+ ["He can't come to the telephone." #id:call-heavy-07 #subject:father #seconds:15]
    ~ half_truth = true
    ~ half_how = "cannot"
    ~ speak("father", 15)
    {cut(): -> call_over}
    -> cannot_come
+ [Hang up. #id:call-heavy-08]
    ~ ended_by = "hand"
    -> hung_up

= cannot_come
~ again_from = -> father.cannot_come
"It's his chest, isn't it? Did the packet come? The man in the shop said twice a day, after food. Does he take it after food?" #id:call-heavy-09 #far
"It came," you say. #id:call-heavy-10 #near
Every word of it is true. #id:call-heavy-11
~ turns++
-> hub

= in_march
"In March." #id:call-heavy-12 #far
{half_how == "line":
    "You said he was up by the line." #id:call-heavy-106 #far
    "He is." #id:call-heavy-107 #near
}
{half_how == "tell":
    "You said you'd tell him. About the gate." #id:call-heavy-108 #far
    "I will." #id:call-heavy-109 #near
}
{half_how == "cannot":
    "You said he couldn't come to the telephone." #id:call-heavy-110 #far
    "He can't." #id:call-heavy-111 #near
}
"The fourteenth. It was the chest. He was in his own bed." #id:call-heavy-13 #hard:2 #near
You tell her the day, and that he was in his own bed. #id:call-heavy-14 #instead:2
"I sent something for it. For his chest. I bought it in the summer." #id:call-heavy-15 #far
"It came. It's a good packet." #id:call-heavy-16 #near
+ {lost()} ["Say that again." #id:call-heavy-17 #seconds:8]
    ~ again(8)
    {cut(): -> call_over}
    -> in_march
+ ["He asked if the ten-forty had gone by." #id:call-heavy-18 #subject:father #seconds:12]
    ~ speak("father", 12)
    {cut(): -> call_over}
    ~ father_more = "ten-forty"
    -> father.after_that
+ ["He's above the line, on the bend. He chose it." #id:call-heavy-19 #subject:father #seconds:17]
    ~ speak("father", 17)
    {cut(): -> call_over}
    ~ father_more = "bend"
    -> father.after_that
+ [That is all there is to say about it. #id:call-heavy-20 #subject:silence #seconds:8]
    ~ speak("silence", 8)
    {cut(): -> call_over}
    ~ father_more = "all"
    -> father.after_that
+ [Hang up. #id:call-heavy-21]
    ~ ended_by = "hand"
    -> hung_up

= after_that
~ again_from = -> father.after_that
{father_more == "ten-forty":
    "Had it?" #id:call-heavy-22 #far
    "It was late." #id:call-heavy-23 #near
    "It's always late." #id:call-heavy-24 #far
    Then there is a sound with as many breaths in it as a laugh. #id:call-heavy-103
    You wait until it has gone by. #id:call-heavy-25
}
{father_more == "bend":
    "The inside of the bend?" #id:call-heavy-26 #far
    "The inside." #id:call-heavy-27 #near
    "Because of the wear. On the outer rail." #id:call-heavy-28 #far
    "He said he'd hear it that much sooner, if they let it go." #id:call-heavy-29 #near
}
{father_more == "all":
    "And you? Who's with you?" #id:call-heavy-30 #far
    "I've got eleven machines." #id:call-heavy-31 #near
}
~ hold = true
~ turns++
-> hub

=== sums ===
~ again_from = -> sums
"I can send at the end of the month. How much does yours keep? The one with the fruit." #id:call-heavy-32 #far
+ {lost()} ["Say that again." #id:call-heavy-33 #seconds:7]
    ~ again(7)
    {cut(): -> call_over}
    -> sums
+ ["Three in ten. Send it before the frost, for coal." #id:call-heavy-34 #cite:broker-fee-30-on-1000 #later:broker-fee-30-on-1000 #subject:send-money #seconds:16]
    ~ speak("send-money", 16)
    {cut(): -> call_over}
    ~ sums_how = "send"
    -> sums.agreed
+ ["Keep it. I want for nothing." #id:call-heavy-35 #subject:money #seconds:12]
    ~ speak("money", 12)
    {cut(): -> call_over}
    ~ sums_how = "keep"
    -> sums.agreed
+ {not packing} ["What do you do for it?" #id:call-heavy-36 #subject:money #seconds:18]
    ~ speak("money", 18)
    {cut(): -> call_over}
    -> packing
+ [Hang up. #id:call-heavy-37]
    ~ ended_by = "hand"
    -> hung_up

= agreed
~ again_from = -> sums.agreed
{sums_how == "send":
    "Three! Here they told me two. So of a hundred you'd have seventy, no, of what I —" #id:call-heavy-38 #far
    She is doing it in her head, out loud, too fast, and wrong. #id:call-heavy-104
    You correct the hundreds. For as long as that takes she is nine. #id:call-heavy-39
}
{sums_how == "keep":
    "You always say that. In exactly that voice. Let me buy you something. One thing." #id:call-heavy-40 #far
    {gate:
        "Buy a gate." #id:call-heavy-41 #near
    - else:
        "Buy yourself socks." #id:call-heavy-42 #near
    }
}
~ turns++
-> hub

=== packing ===
~ again_from = -> packing
"I pack face cream. There's a machine that does the corners and it sticks, and I'm the only one who hears it coming." #id:call-heavy-43 #far
{packing == 1:
    You sit up. #id:call-heavy-44
    "Which tooth?" #id:call-heavy-45 #near
}
"It's a belt. It hasn't got teeth." #id:call-heavy-46 #far
"Everything has teeth," you say. #id:call-heavy-47 #near
+ {lost()} ["Say that again." #id:call-heavy-48 #seconds:10]
    ~ again(10)
    {cut(): -> call_over}
    -> packing
+ ["Send some before the frost, then. For coal." #id:call-heavy-49 #subject:send-money #seconds:14]
    ~ speak("send-money", 14)
    {cut(): -> call_over}
    ~ sums_how = "send"
    -> sums.agreed
+ ["Keep what they pay you." #id:call-heavy-50 #subject:money #seconds:12]
    ~ speak("money", 12)
    {cut(): -> call_over}
    ~ sums_how = "keep"
    -> sums.agreed
+ [Hang up. #id:call-heavy-51]
    ~ ended_by = "hand"
    -> hung_up

=== boy ===
~ again_from = -> boy
"What boy?" #id:call-heavy-52 #far
+ {lost()} ["Say that again." #id:call-heavy-53 #seconds:3]
    ~ again(3)
    {cut(): -> call_over}
    -> boy
+ ["From the end house. He whistles through his teeth." #id:call-heavy-54 #subject:boy #seconds:17]
    ~ speak("boy", 17)
    {cut(): -> call_over}
    ~ boy_how = "whistles"
    -> boy.ask
+ [Say his name. #id:call-heavy-55 #subject:boy #seconds:9]
    ~ speak("boy", 9)
    {cut(): -> call_over}
    Two syllables. They take less than a second. They go out over the valley like anything else. #id:call-heavy-56
    ~ boy_how = "name"
    -> boy.ask
+ [Hang up. #id:call-heavy-57]
    ~ ended_by = "hand"
    -> hung_up

= ask
~ again_from = -> boy.ask
{boy_how == "whistles":
    "The one with the hens? I don't know. Nobody's told me. I'll ask. There's a place on Sundays where people ask." #id:call-heavy-58 #far
}
{boy_how == "name":
    "Don't. Don't say that. All right, I've got it. I'll ask. There's a place on Sundays." #id:call-heavy-59 #far
}
~ turns++
-> hub

=== come_out ===
~ again_from = -> come_out
{father.in_march:
    "You're by yourself, then. Mother? There's a room next to mine. It locks from the inside. I've asked what it costs. I mean, I've asked. It was for two." #id:call-heavy-60 #far
- else:
    "There's a room next to mine. It locks from the inside. I've asked what it costs. I mean, I've asked. For you both." #id:call-heavy-61 #far
}
{come_out == 1:
    She is being careful. What is said on a telephone has been read as treason before now. It is Article 63, and the word room is not in it. #id:call-heavy-62 #cite:charges-listed-2012
}
+ {lost()} ["Say that again." #id:call-heavy-63 #seconds:11]
    ~ again(11)
    {cut(): -> call_over}
    -> come_out
+ ["And who would do the radish?" #id:call-heavy-64 #subject:come-out #seconds:15]
    ~ answer_out = "no"
    ~ speak("come-out", 15)
    {cut(): -> call_over}
    -> come_out.answer
+ ["I keep eleven machines going here. Have they got machines there?" #id:call-heavy-65 #subject:come-out #seconds:19]
    ~ answer_out = "machines"
    ~ speak("come-out", 19)
    {cut(): -> call_over}
    -> come_out.answer
+ ["Ask me in the spring." #id:call-heavy-66 #subject:come-out #seconds:14]
    ~ answer_out = "spring"
    ~ speak("come-out", 14)
    {cut(): -> call_over}
    -> come_out.answer
+ ["Not on a telephone." #id:call-heavy-67 #subject:come-out #seconds:10]
    ~ answer_out = "hush"
    ~ speak("come-out", 10)
    {cut(): -> call_over}
    -> come_out.answer
+ [Hang up. #id:call-heavy-68]
    ~ ended_by = "hand"
    -> hung_up

= answer
~ again_from = -> come_out.answer
{answer_out == "no":
    "Nobody! You can buy it. It comes in bags." #id:call-heavy-69 #far
    "In bags." #id:call-heavy-70 #near
    "It isn't good. I'm not saying that it's good." #id:call-heavy-71 #far
}
{answer_out == "machines":
    "They throw them away, Mother." #id:call-heavy-72 #far
    "Then what would I do all day?" #id:call-heavy-73 #near
    "You'd be here. I'd come home and you'd be here. Is that nothing to do?" #id:call-heavy-74 #far
    You listen for what is wrong with that, as you would with a machine. It runs. #id:call-heavy-75
}
{answer_out == "spring":
    "You said that about the tooth." #id:call-heavy-76 #far
    "Which tooth?" #id:call-heavy-77 #near
    "Mine. I was nine. It was spring, and then it was the next spring." #id:call-heavy-78 #far
}
{answer_out == "hush":
    "Where, then? Tell me where I'm to say it." #id:call-heavy-79 #far
    You hold the telephone a little away from your ear, and put it back. #id:call-heavy-80
}
~ turns++
-> hub

=== why_left ===
~ again_from = -> why_left
"Which night?" #id:call-heavy-81 #far
She knows which night. #id:call-heavy-82
+ {lost()} ["Say that again." #id:call-heavy-83 #seconds:3]
    ~ again(3)
    {cut(): -> call_over}
    -> why_left
+ ["The machine was running." #id:call-heavy-84 #subject:why-left #seconds:15]
    ~ speak("why-left", 15)
    {cut(): -> call_over}
    -> step
+ ["Never mind. It was cold." #id:call-heavy-85 #subject:why-left #seconds:7]
    ~ speak("why-left", 7)
    {cut(): -> call_over}
    -> never_mind
+ [Hang up. #id:call-heavy-86]
    ~ ended_by = "hand"
    -> hung_up

= never_mind
~ again_from = -> why_left.never_mind
"It was. Mother. It was very cold." #id:call-heavy-87 #far
~ turns++
-> hub

= step
~ again_from = -> why_left.step
"I know it was. I stood on the step with my shoes in my hand. I thought, she's working. She hasn't heard me." #id:call-heavy-88 #far
+ {lost()} ["Say that again." #id:call-heavy-89 #seconds:11]
    ~ again(11)
    {cut(): -> call_over}
    -> step
+ ["There was no cloth in it." #id:call-heavy-90 #subject:why-left #seconds:4]
    ~ speak("why-left", 4)
    {cut(): -> call_over}
    ~ speak("silence", 9)
    {cut(): -> call_over}
    Nine seconds. A whole seam. #id:call-heavy-91
    ~ speak("why-left", 18)
    {cut(): -> call_over}
    ~ that_night = "cloth"
    -> why_left.said_after
+ ["I was working." #id:call-heavy-92 #subject:why-left #seconds:7]
    ~ speak("why-left", 7)
    {cut(): -> call_over}
    ~ that_night = "working"
    -> why_left.said_after
+ [Say nothing. #id:call-heavy-93 #subject:silence #seconds:9]
    ~ speak("silence", 9)
    {cut(): -> call_over}
    ~ that_night = "nothing"
    -> why_left.said_after
+ [Hang up. #id:call-heavy-94]
    ~ ended_by = "hand"
    -> hung_up

= said_after
~ again_from = -> why_left.said_after
{that_night == "working":
    "That's what I tell people. When they ask." #id:call-heavy-95 #far
}
{that_night == "nothing":
    "You're not saying anything. You didn't then, either." #id:call-heavy-96 #far
}
{that_night == "cloth":
    "You heard me." #id:call-heavy-97 #far
    "You tread on the left board. You always did." #id:call-heavy-98 #near
    "You could have opened the door." #id:call-heavy-99 #far
    "You could have knocked." #id:call-heavy-100 #near
    "I'd have stayed. If you'd opened it, I would have stayed." #id:call-heavy-101 #far
    "Yes," you say. #id:call-heavy-102 #near
}
~ hold = true
~ turns++
-> hub

