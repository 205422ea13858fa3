=== let_go ===
The woman with the pears is gone by the noon train, if there was one. #id:days-01 #stage:story #scene:let-go
You have done the careful thing. You wash two cups, though only one was used. In the thread box, under the big needles, lies the telephone that your husband took for a debt, on the railway. You have never switched it on. #id:days-02
The envelope is still on the step. Inside there is powder in paper folds, for a chest, and nothing written. Each fold has been pressed flat with a thumbnail, the way you do it. #id:days-03
-> morning

=== morning ===
~ tin = money()
~ days(1)
{taken() and knock() != "agents":
    ~ taken_at = "night"
    -> agents
}
{knock() == "check":
    You are not asleep yet when they come, to count: a policeman, a boy with a lamp, and Mrs. Ri in her good coat. One bed, one person. #id:days-92 #stage:days #scene:counted #cite:night-household-check
    -> counting ->
}
{opened_in_vain():
    Later there are boots in the row, and this time it is your door. They have an aerial and a lamp. They look into the stove and under the bed, and hold the aerial over the radish jar, and over your feet. Switched off, it has nothing to say to them. #id:days-99 #stage:days #scene:opened-in-vain
    "It was here," says the one with the aerial. "Or it was there." He nods at the wall. They go and find out. #id:days-100 #cite:wrong-house-raids
    You had not got up. Nobody had told you to. The last of them has pulled the quilt straight again. #id:days-101 #invented
}
{fate() == "someone-else" and not way_down and not opened_in_vain():
    Later there are boots in the row, and a door. It is not your door. You lie on your half of the bed and count the boots. #id:days-93 #stage:days #scene:boots
}
The next morning is a morning. The pot is on. #id:days-04 #stage:days #scene:morning
{taken(): -> agents}
-> at_the_door ->
-> morning_news

=== morning_news ===
{when() == "check-night" and way_down and not counted:
    The quilt is folded back on the wrong side. They have been in to count. One bed. You do not know whether there was anybody in it. #id:days-72
}
{fate() == "someone-else":
    At the other end of the row a door is standing open that is never open. They came in the night with an aerial and went into the house with the green gate. There is no telephone in the house with the green gate. There never was. #id:days-05 #where:row #cite:wrong-house-raids
    They took the man along all the same. #id:days-86 #invented
    You stand with everybody else and look at the gate. It could be your gate. Everyone is standing there thinking so. #id:days-06
}
{ended_by == "line":
    You go over the last half sentence, to see how it would have gone on. #id:days-07
}
{packing or (come_out.answer and answer_out == "spring"):
    When you bend down for the bucket you say "Which tooth?" aloud, to nobody, in a telephone voice. #id:days-08
}
{not packing and answer_out != "spring" and eaten:
    When you bend down for the bucket you say "Have you eaten?" aloud, to nobody, in a telephone voice. #id:days-94
}
+ [Mend something. #id:days-09]
    A treadle from the upper village, rusted fast. It takes oil, and heat, and all the bad language you have. #id:days-10 #where:here
    -> packet
+ {mrs_ri} [Take Mrs. Ri her gear. #id:days-11]
    You fit it and turn the wheel by hand. It runs like water. Mrs. Ri puts her palm flat on the table to feel it not clicking. #id:days-12 #where:row
    {counted or when() == "check-night":
        "We counted, and then I slept," she says. "I sleep so badly, and I slept. After the counting I heard nothing whatever. You can remember that I said so." #id:days-97
    - else:
        "I slept," she says. "I sleep so badly, and last night I slept. I heard nothing whatever. You can remember that I said so." #id:days-13
    }
    -> packet

+ {not mrs_ri} [Go and see to that tooth. #id:days-73]
    You take the small file, next door but one. There are two pears on Mrs. Ri's table. #id:days-74 #where:row
    "You heard it from there," she says. #id:days-75
    "I heard it from the pump." #id:days-76
    While you work she cuts one of the pears in two, and is careful about the halves. #id:days-77
    -> packet

// Who comes, if anyone does. Told once for each kind of knock, then shorter.
=== at_the_door ===
~ knocks++
{knock() == "none" and knocks == 1:
    Nobody knocks. You notice how often nobody knocks. #id:days-14
}
{knock() == "none" and knocks == 3:
    Nobody has knocked. You have stopped putting out the second cup. #id:days-15
}
{knock() == "unit-head":
    ~ ri_knocks++
    {ri_knocks == 1:
        A knock. It is Mrs. Ri, returning a needle. Neither of you can remember when you lent it. #id:days-78
        She looks at the stove, and the quilt, and your shoes, which are drying. "I have to put something down," she says. "For the page. Tell me something I can put." #id:days-79
        "I've made radish." #id:days-80
        She writes down that you have made radish. #id:days-81 #invented
    }
    {ri_knocks == 2:
        A knock. Mrs. Ri, without a needle. "They want to know who has been buying batteries," she says. #id:days-82
        "For what?" #id:days-83
        "They didn't say for what. I said nobody here can afford a battery." She warms her hands, and stays for six slices. #id:days-84 #invented
    }
    {ri_knocks > 2:
        Mrs. Ri sits at your table and says nothing at all for as long as a kettle takes. Then she thanks you for the talk. #id:days-85 #invented
    }
}
{knocked("visit") > 0:
    A knock in working hours: a man in a long coat, with a list on a board, like somebody who reads meters. He looks in on the houses that are one short. #id:days-102 #invented
    "One gone," he reads. "Drowned." He looks up. "Anything new?" #id:days-103
    "Since drowning?" you say. #id:days-104
    He makes a tick. Then he asks whether you do pockets. The left one has gone through, from something square and heavy. You do pockets. #id:days-105
    {searched() == "part" and not part_told:
        ~ part_told = true
        While you sew he goes along the shelf, and holds a small thing up to the window. "What's this off?" "A machine." He puts it into the other pocket. #id:days-107 #invented
    }
}
{knock() == "check" and not counted:
    One of these nights they come, late, to count: a policeman, a boy with a lamp, and Mrs. Ri in her good coat. One bed, one person. #id:days-21 #cite:night-household-check
    -> counting ->
}
->->

// Where he looks. Wherever things are he stops before it would matter, unless the world says that he came upon a part.
=== counting ===
~ counted = true
The policeman puts his arm into the flour, to the elbow. He looks behind the stove and into your good shoes. Then he takes the lid off the radish jar, looks at what is on top, and eats it. #id:days-22
"Good," he says, and puts the lid back. #id:days-23
Somebody has finally said so. #id:days-24
{searched() == "part" and not part_told:
    ~ part_told = true
    On his way out he stops, and holds a small flat thing up to the lamp. "What's this off?" "A machine," you say. It is what you say of everything. He has a machine at home that wants a part, and takes it along. #id:days-108 #invented
}
->->

=== packet ===
The packet for his chest is on the table. #id:days-25 #where:here #scene:packet
{father.cannot_come:
    Twelve folds of powder. Twice a day, after food. #id:days-89
- else:
    Twelve folds of powder, each the size of a stamp. #id:days-90
}
+ [Put it behind the rice. #id:days-26]
    Behind the rice, next to the tin. You cannot throw away medicine. Nobody in the row could. #id:days-27 #where:here
    -> week
+ [Take it up to the bend. #id:days-28]
    You take it up on Sunday and show it to him. "From her," you tell him. The ten-forty comes round the bend, late, and takes a long time to go by. #id:days-29 #where:path
    -> week
+ [Give it to the woman from the end house. She coughs too. #id:days-30]
    She counts the folds. "Six days, if it's morning and night," she says. "What do I owe you?" You say an egg. For six days you can hear her not coughing. #id:days-31 #where:row
    -> week

=== week ===
~ days(6)
On the seventh day it snows, on the far side first and then here. #id:days-32 #stage:days #scene:week
{taken(): -> agents}
-> at_the_door ->
-> week_news

=== week_news ===
{promised_boy: -> pump_again}
The woman from the end house is at the pump before you, and after you. She says good morning. Her hens have stopped laying, she says, it's the light. #id:days-33 #where:pump #invented
-> later

=== pump_again ===
The woman from the end house has let three people go ahead of her at the pump. Now there is only you. #id:days-34 #where:pump
{boy_how == "name" and fate() == "on-file":
    "There was a man asking," she says. "About my boy. What his name was. I thought they knew what his name was." She looks at you. It may be chance. They ask that kind of thing all the time. #id:days-35 #invented
}
+ {boy_how != "none"} ["They're asking. On Sundays." #id:days-36]
    "On Sundays," she says. It is Thursday. You can see her begin to count. #id:days-37
    -> later
+ {boy_how != "none"} ["He's well." #id:days-38]
    You did not know that you were going to say it. She puts both hands over her mouth. The hens come, by themselves, because she is standing still. #id:days-39
    -> later
+ {boy_how == "none"} ["There wasn't time." #id:days-40]
    "No," she says. "Of course not. You'd have had your own." She works the pump for you, until it runs over. #id:days-41
    -> later
+ [Shake your head. #id:days-42]
    She nods as though you had answered. "He was never one for writing," she says. #id:days-43
    -> later

=== later ===
~ days(24)
A month on, the radish has come into its best. #id:days-44 #stage:days #scene:later
{taken(): -> agents}
-> at_the_door ->
-> later_news

=== later_news ===
{fate() == "someone-else" and morning_news:
    The man from the green gate is back. He walks with his hand on things. His wife tells everyone that it was a mistake, and that they said so themselves. She says it a little too often. #id:days-45 #invented
}
{money() > tin:
    The pears are sweet, it turns out. Under them is an envelope, a good deal thinner than the one that set out. You buy coal by the bucket, from three different people, so that nobody sells you much. #id:days-46 #cite:broker-fee-30-on-1000 #later:broker-fee-30-on-1000 #own:three
}
{sums_how == "send" and money() <= tin:
    You ask at the pump whether they are sour. "Only the small ones," says the woman with the pears, to her basket. You walk on. It was taken on the way. Or it was not taken. There is nobody one can ask. #id:days-47 #where:pump #cite:money-may-never-arrive #later:money-may-never-arrive
}
{sums_how == "keep":
    The pear woman leaves a parcel on the step: gloves, lined, bought in a shop, both thumbs whole. You had told her you wanted for nothing. She has never been able to hear that. #id:days-48 #where:here
}
{fate() == "on-file":
    A man you do not know buys one needle. He asks what you take for a treadle, and what your daughter is doing now. "We were told she drowned," you say. He thanks you, and forgets the needle. #id:days-91 #where:here #invented
}
{not answered and note_number:
    The strip with the number is in the seam of your pillow. You know it by heart. You keep it for the sevens. #id:days-49 #where:here
}
+ {note_number} [Wind the bobbin again. #id:days-50]
    You wind it back as it was, red over red, and try the flat knot with the tail tucked under. It comes out right. You undo it, and do it again. #id:days-51 #where:here
    -> spring
+ {note_number} [Give the bobbin back to the pear woman, to carry. #id:days-52]
    You wind it over with grey, from your own coat. It is all the news there is room for. "A tenth of that is mine," says the pear woman, and measures it with her eye. #id:days-53 #where:here
    -> spring

+ {not note_number} [Wind a bobbin of your own, red. #id:days-68]
    You have red. You wind one full and tie it off flat, tail under, and put it in the box with the others. Nobody could tell it from them. You could. #id:days-69 #where:here
    -> spring
+ {not note_number} [Look for the woman with the pears at the market. #id:days-70]
    There is a man there with turnips. "Are they sour?" you ask him. He looks at the turnips. #id:days-71
    -> spring

=== spring ===
~ days(9)
{taken():
    It is not quite forty days. #id:days-95 #stage:days #scene:not-forty
    -> agents
}
Forty days. You find that you have been counting. #id:days-96 #stage:days #scene:spring
-> at_the_door ->
Then you stop counting. By the time the ice goes out of the river, with a noise like furniture, it is another year and nearly spring. #id:days-54
-> spring_news

=== spring_news ===
{father.in_march:
    A bobbin comes under the first greens. It is wound with white. You do not undo the knot on that one. #id:days-55
}
{answered and not father.in_march:
    "For his chest," says the woman with the pears, though she has greens in the basket now. "She sends the same again. Twice a day, after food." It is a bigger packet than the first. #id:days-56 #cite:not-knowing-alive #later:not-knowing-alive #own:twice
}
{not answered:
    "She stood there till the Sunday," says the woman with the basket. "Then she had to work." She leaves a packet. It is for his chest. #id:days-57
}
{gate:
    "And she has passed," says the woman. "I'm to tell you: it was shut this time, and she stopped." #id:days-87
}
{radish_told and not gate:
    "And the radish is less sad," says the woman. "I don't know what it means. I was given it to say." #id:days-88
}
{answer_out == "spring":
    "I'm to ask you something," says the woman. "I'm to say: it's spring." You look at your hands, which have a gear in them. "Tell her it's a late one," you say. #id:days-58
}
{not radish_told and (answer_out == "no" or answer_out == "machines"):
    She has also brought a page cut out of a paper, folded to the size of a stamp. It is a picture of a radish in a bag. On the back, in pencil, is one word: sad. #id:days-59
}
{answer_out == "hush":
    You have found a place to say it, since. There is nobody in it but you and the bend in the line. #id:days-60
}
-> machine

=== machine ===
{that_night == "cloth":
    In the evening you run the machine until nine, with cloth in it, and go to bed. On the way you step on the left board. It is quite loud. #id:days-61
}
{that_night != "cloth" and answered:
    In the evening you run the machine. It gets late. Mrs. Ri, two walls away, can hear every stitch, and thinks how much work you have. There is no cloth in it. #id:days-62
}
{not answered:
    In the evening you run the machine until four. Nobody in the row asks any more what you are sewing. #id:days-63
}
{fate() == "on-file":
    You do not know of any page with your name on it. Nobody who has one does. #id:days-64 #invented
}
{fate() == "unnoticed":
    Nothing has come of it. Nothing is a thing that can go on coming for years. #id:days-65 #invented
}
About 2019, in a town on the border, a woman was arrested for a call that she had made four years before. She was let go for three thousand yuan. #id:days-66 #cite:bribe-old-call-3000
+ [What you could not see. #id:days-67]
    -> reveal
