// What was just heard, and what it meets on a staircase. Each once.
=== remark ===
{not done_first and (came("call-14") != "unsaid" or came("call-16") != "unsaid" or came("call-24") != "unsaid" or came("call-25") != "unsaid"): -> remark.first}
{told_father() and not done_father: -> remark.father}
{half_told() and not done_half and not done_father: -> remark.half}
{said_cloth() and not done_cloth: -> remark.cloth}
{(came("call-heavy-95") != "unsaid" or came("call-heavy-96") != "unsaid" or came("call-heavy-87") != "unsaid") and not done_working and not said_cloth(): -> remark.working}
{out_answered() and not done_out: -> remark.out}
{told_boy() and not done_boy: -> remark.boy}
{told_radish() and not done_radish: -> remark.radish}
{to_send() and not done_send: -> remark.send}
{to_keep() and not done_keep: -> remark.keep}
{asked_belt() and not done_belt: -> remark.belt}
{asked_eaten() and not done_eaten: -> remark.eaten}
{came("call-light-25") != "unsaid" and not done_egg: -> remark.egg}
{(came("call-light-36") != "unsaid" or came("call-light-35") != "unsaid") and not done_car: -> remark.car}
{said("goodbye") > 0 and not done_bye: -> remark.bye}
{just() == "words" and lost(): -> remark.guess}
->->

= first
~ done_first = true
{came("call-14") != "unsaid":
    She is testing you. You had it ready to test her with, and she has got in first. Nobody is as quick as that on a telephone, and nobody sounds so much as though she were asking for the key. #id:far-heard-01 #cite:identity-test-before-money
}
{came("call-24") != "unsaid":
    You put your sleeve in your mouth. On the line is somebody laughing, with less breath than she used to have. #id:far-heard-02 #cite:identity-test-before-money
}
{came("call-25") != "unsaid":
    Anyone might have been told what bit whom. Only one person in the world would begin with what it was not. #id:far-heard-03 #cite:identity-test-before-money
}
{came("call-16") != "unsaid" and came("call-24") == "unsaid" and came("call-25") == "unsaid":
    It is what anybody would say. It is what you would have said. #id:far-heard-04
}
->->

= eaten
~ done_eaten = true
She has one question, it costs whatever it costs, and it is about noodles. You would have bet the deposit on it. #id:far-heard-06
->->

= egg
~ done_egg = true
She is somewhere in the dark with a telephone that it is against the law to bring in, and what troubles her is the number of eggs. #id:far-heard-05 #cite:import-trade-is-the-offence
->->

= belt
~ done_belt = true
You take hold of the buckle. It came with six holes, and she made a seventh, the spring there was nothing. The man in the street who mended it asked which child the seventh was for. #id:far-heard-07
->->

= car
~ done_car = true
{came("call-39") != "unsaid" or came("call-light-06") != "unsaid":
    Until she said so, you were not sure yourself that you had a cold. #id:far-heard-08
}
You had so many things ready. You have told her about the gate. #id:far-heard-09
->->

= half
~ done_half = true
{came("call-50") != "unsaid":
    Up by the line, then, with his watch out, for a train that is always late. You can see how he stands, with no scarf on. You tell him, in your head, what you have always told him about scarves. #id:far-heard-10
}
{came("call-heavy-07") != "unsaid":
    He is in bed, then, and she has told him to lie still, and he is lying there and listening to every word. You talk a little louder, so that he gets his share. #id:far-heard-11
}
{came("call-light-50") != "unsaid" and came("call-50") == "unsaid" and came("call-heavy-07") == "unsaid":
    He will hear it tonight, then, while she gets warm. He will say the one about roads. You have paid for that one already, and it is still good. #id:far-heard-12
}
->->

= father
~ done_father = true
{came("call-heavy-05") == "lost" or came("call-114") == "lost":
    Not all of it came. Enough of it came. #id:far-heard-13
}
The fourteenth of March. You had a day off, and you went to see the sea. You still have the ticket, because it was a return. #id:far-heard-14 #hard:2
She tells you the day, and that he was in his own bed. #id:far-heard-15 #instead:2
In the shop, in the summer, there were two kinds for a chest, and you took the dear one. #id:far-heard-16
->->

= send
~ done_send = true
{shop:
    Three in ten. So that is why Manager Seo knew what you had not said. #id:far-heard-17 #cite:broker-fee-30-on-1000
- else:
    Three in ten. Manager Seo said two, with his hand on his heart, and the sweets in the other. #id:far-heard-32 #own:two #cite:broker-fee-30-on-1000
}
->->

= keep
~ done_keep = true
She wants for nothing. She has wanted for nothing since before you were born. You are already thinking of gloves. #id:far-heard-18
->->

= boy
~ done_boy = true
{came("call-heavy-54") != "unsaid":
    You whistle it, between your teeth, without meaning to, the way he called the hens. On the third floor the dog gets up. #id:far-heard-19
- else:
    You write it on your wrist, and pull the sleeve down over it. #id:far-heard-20 #cite:use-pseudonyms
}
->->

= radish
~ done_radish = true
You have no paper. You write it on the plaster beside the fuse box: less water, salt, the night before. It looks like something that somebody has scratched in a cell about soup. #id:far-heard-21
->->

= out
~ done_out = true
{heard_spring():
    In the spring. You were nine. You are holding your cheek. #id:far-heard-22
}
{heard_no():
    You have an answer to that. You have had it ready for months, with the price of the room in it and the bus. It needs about an hour. #id:far-heard-23
}
{heard_hush():
    She is right. It is the one thing you have ever been told about telephones, by everyone, on both sides. If it was the South, it can be called treason, over there. #id:far-heard-24 #cite:calling-enemy-states-is-treason
}
->->

= cloth
~ done_cloth = true
You tread on the left board. You always did. There is no board here, it is all concrete, and you lift your foot off it. #id:far-heard-25
->->

= working
~ done_working = true
{came("call-heavy-87") != "unsaid":
    It was cold. Both of you have said so now. #id:far-heard-26
- else:
    That is what you tell people, when they ask. She was working, she did not hear. It has got quite smooth with telling. #id:far-heard-27
}
->->

= bye
~ done_bye = true
{asked_how_long:
    Let her be the one who knows, said Manager Seo. He did not say what one does meanwhile with one's hands. #id:far-heard-28
- else:
    It costs you nothing to hold on, so you hold on, with both hands, and talk. #id:far-heard-33
}
->->

= guess
~ guesses++
{guesses == 1:
    That did not come, or not enough of it did. You answer what it must have been. You know her sentences by their length. #id:far-heard-29
}
{guesses == 2:
    You guess. You were brought up on it: she has always talked with pins in her mouth. #id:far-heard-30
}
{guesses == 4:
    It is like reading a letter through the envelope. #id:far-heard-31
}
->->
