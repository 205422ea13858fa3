// What comes back by way of three people. What there is to bring is the night's; whether it comes is luck.

// The errand was sent away at the door.
=== word_no_daughter ===
{chose("word-35") and passed("no-daughter"):
    ~ knows_not_in = false
    "There's a word with it, though," he says. He takes off his glasses for it. "The lady at your address says that she has no daughter." #id:far-word-01
    "How did she say it?" #id:far-word-02
    "How should I know? I had it from a man." #id:far-word-03
    But you can hear how. She will have said it to the basket. She will have had wet hands. It is so exactly what she would say that you have to hold on to the counter and laugh. #id:far-word-04
    "It isn't what customers are glad of, as a rule," says Manager Seo. #id:far-word-05
}
->->

// Somebody stood at her gate a while.
=== word_not_in ===
{(fate() == "taken-released" or fate() == "taken-charged") and passed("not-in"):
    ~ knows_not_in = true
    Manager Seo does not write, this time. He rings, on your own telephone, in your break, and says that somebody has stood at a gate and nobody came out. The chimney was cold. That is all. It is from a week ago, or two. #id:far-word-06 #stage:days #where:works #scene:not-in
    "She'll have been at the market," you say. #id:far-word-07
    "She'll have been at the market," says Manager Seo at once. He has never agreed with you so quickly. #id:far-word-08
    You pack on. You hear the belt come dry, hup, hup, nothing, and you put up your hand in time. #id:far-word-09
}
->->

=== word_in_spring ===
{knows_not_in:
    You ask him about the gate. He has asked too, he says, and the one who stood there sells something else now, somewhere else. It was one gate on one day. You make him say it again: one gate, one day. #id:far-word-10
    -> nothing_else
}
{fate() != "taken-released" and fate() != "taken-charged" and chose("days-52") and passed("bobbin"): -> bobbin}
{fate() != "taken-released" and fate() != "taken-charged" and said_spring() and passed("answer"): -> late_one}
-> nothing_else

// The thread has been wound over.
=== bobbin ===
In April Manager Seo puts something on the counter and, for once, says nothing first. It is your bobbin. It was red when it went. It has been wound over with grey, wool, from a coat, and tied off flat with the tail tucked under. #id:far-word-11 #stage:days #where:shop #scene:bobbin
"I've not taken a tenth of that," says Manager Seo. "I want you to know. I don't answer for the others." #id:far-word-12
+ [Unwind it. #id:far-word-13]
    Pull, turn, pull. There is nothing inside but the red. You wind it back. It takes you until closing time to get the tail to stay under, and he lets you have the stool. #id:far-word-14
    -> by_now
+ [Put it in your mouth, to see. #id:far-word-15]
    It fits. It tastes of lamp, and of radish, possibly. You say through it that you have to go, and Manager Seo says that he did not catch that. #id:far-word-16
    -> by_now

=== late_one ===
In April there is a parcel message. #id:far-word-17 #stage:days #where:works #scene:late-one
Regarding your enquiry. Sender regrets: it is a late one. #id:far-word-18 #display
You read it to the line leader. "What is?" she says. #id:far-word-19
"The spring." #id:far-word-20
"It is, though," says the line leader. "Look at it." Outside there is sleet on the pallets. You stand there and look at it until the bell goes. #id:far-word-21
+ [Pack on. #id:far-word-22]
    Lid, leaflet, box. She said that about the tooth. In the end it came out by itself, in a dumpling. #id:far-word-23
    -> by_now

=== nothing_else ===
Nothing comes. "It doesn't mean anything," says Manager Seo, and gives you a sweet. You take it. #id:far-word-24 #where:shop #scene:nothing
+ ["What have you heard?" #id:far-word-25]
    "That it was cold," he says. "That fish is dear. It's more than most get." #id:far-word-26
    -> by_now
+ [Ask him nothing. #id:far-word-27]
    You talk about his feet. He stands all day, in damp. Newspaper, you tell him, and not the first page, that one is printed too thick. You did not know that you knew that. #id:far-word-28
    -> by_now

=== by_now ===
Ok-ju has bought a telephone card. It lies on the rice cooker. She says it was on offer. #id:far-word-29 #where:flat #scene:by-now
"To ring whom?" #id:far-word-30
"Nobody. They told me not to." She turns it round, so that the picture is the right way up. "It's good until December," says Ok-ju. #id:far-word-31
{minutes_bought:
    The cheap one stands beside it, charging. It has been paid for again. It is a quarter to eleven. #id:far-word-32
- else:
    It is a quarter to eleven. You have nothing that could ring. You put on your socks. #id:far-word-33
}
+ [What you will not be told. #id:far-word-34]
    -> never
