=== salt ===
{rang():
    ~ days(13)
- else:
    ~ days(6)
}
-> word_not_in ->
{told_radish():
    It has frozen in the night. You salted the radish before you went to bed, as it says on the wall. "She told you that?" says Ok-ju. "With the seconds running, and who knows who listening, she told you when to salt?" #id:far-winter-01 #stage:days #where:flat #scene:salt
- else:
    It has frozen in the night. You make radish, because it is the week for it, up there, and all down the row there will be women with red wrists. Yours comes out sad. It has come out sad two years running. #id:far-winter-02 #stage:days #where:flat #scene:salt-unsaid
}
"The rice is ready," says the rice cooker. #id:far-winter-03 #near
"Nobody asked you," says Ok-ju. #id:far-winter-04
A handful of salt, your mother always says. Cannot: ask whose hand. #id:far-winter-05
+ [Can: use your own. #id:far-winter-06]
    You look at it, with the salt in it. It is smaller than hers, and cleaner, and smells of face cream. You throw in a pinch more. #id:far-winter-07
    -> tasting
+ [Can: use Ok-ju's. #id:far-winter-08]
    "I've been waiting to be of use," says Ok-ju. She has a hand like an oar. "What was her trade? Machines? No. Give me half of that back." #id:far-winter-09
    -> tasting
+ [Can: weigh it. #id:far-winter-10]
    The kitchen has scales that somebody left instead of rent. You weigh, and write it down, and the figure means nothing to you. It is a fact about a stranger's radish. #id:far-winter-11
    -> tasting

=== tasting ===
{told_radish():
    After four days you taste it, the two of you, standing up. Ok-ju chews for a long time. "It's still got something on its mind," she says, "but it would get up in the morning." #id:far-winter-12
- else:
    After four days you taste it, the two of you, standing up. "Too much water," says Ok-ju. "Or not the right water. Mine was the same. I buy it now. It comes in bags." #id:far-winter-13
}
{knows_not_in:
    You put a dish of it outside room eight, and then you take it in again, because of the landlord. #id:far-winter-14
}
-> month_end

=== month_end ===
~ days(11)
They pay on the last day, in an envelope with a window in it. The window shows your name, spelt right. It still surprises you. #id:far-month-01 #stage:days #where:works #scene:month-end
{sent == "less":
    You take it straight to Manager Seo, all but the rent. He asks if you are sure, and you say that it is before somebody's frost. #id:far-month-02
}
{sent == "money" and to_send():
    You take Manager Seo the rest, as you said. He has no news of the first part. He says it in such a way that it sounds like good news. #id:far-month-03
}
{sent == "money" and not to_send():
    Of the money that you sent there is no word. It was taken on the way, or it was not. There is nobody one can complain to: it was never sent. #id:far-month-04 #invented
}
{sent == "kept":
    You put some of it with the money for the room. The room has gone up. #id:far-month-05
}
{asked_sunday:
    Of the boy nothing has been heard. There are now eleven whistlers in the book with the cat. #id:far-month-06
}
Cannot: have a thing back that you have done. #id:far-month-07
The cheap telephone has sent its message again. It has money for one more day. Then the number belongs to somebody else. #id:far-month-08
+ [Can: buy it another month. #id:far-month-09]
    ~ minutes_bought = true
    You pay for four weeks in which nobody will use it. In the shop they ask if you want the plan with more minutes. #id:far-month-10
    -> strokes
+ [Can: let it go. #id:far-month-11]
    ~ minutes_bought = false
    On the second of the month a boy answers it, when you try, with music behind him. He has all your sevens. You wish him a good evening, and he says, "You too, lady," and means it. #id:far-month-12
    -> strokes

=== strokes ===
~ days(9)
Forty. You had not known that you were counting until you saw it on the plaster beside the fuse box, in pencil, in fives. #id:far-forty-01 #stage:days #where:stairs #scene:strokes
{written:
    It begins next to what you wrote there. The landlord has seen it too. He asks whether it is a debt. #id:far-forty-02
- else:
    The landlord has seen it too. He asks whether it is a debt. #id:far-forty-03
}
"Tell him yes," says Ok-ju. "He'll respect it." #id:far-forty-04
Cannot: know on which day one may stop. #id:far-forty-05
+ [Can: make another stroke. #id:far-forty-06]
    Forty-one. It is crooked, as you are laughing: Mr. Kwon's dog has a third coat. It has a hood. #id:far-forty-07
    -> spring
+ [Can: stop at forty. #id:far-forty-08]
    You wet your thumb, and do not rub it out. You only stop. On the way up you count the steps instead: fourteen, a landing, fourteen. #id:far-forty-09
    -> spring
+ {told_okju != "all" and known()} [Can: tell Ok-ju what was said, after all. #id:far-forty-10]
    ~ told_okju = "all"
    You tell it on the stairs. She sits down on the seventh step to hear it, though she has said what she thinks of that step. When you have done, she wants the part about the gate again. #id:far-forty-11
    "I'd have liked mine to laugh," says Ok-ju. "Even once. She was so careful." #id:far-forty-12
    -> spring

=== spring ===
~ days(75)
{practised:
    You pass. This time the gate is shut, and you look where you would like to be in five seconds, which is here, and stop. Instructor Bae takes both feet off his daughters and folds his hands. #id:far-spring-01 #stage:days #where:yard #scene:spring
- else:
    You pass, at the second go. The gate is shut this time, and you stop. Instructor Bae takes both feet off his own pedals, which he has named after his daughters, and folds his hands. #id:far-spring-02 #stage:days #where:yard #scene:spring-second
}
With a licence one may drive to the fence and look over, on Sundays, with everybody else. There is a telescope. It takes coins. #id:far-spring-03 #invented
{spoke_of_gate():
    You have it passed on, by way of Manager Seo: that it was shut, and that you stopped. "Is that code?" he says. You say it is a gate. #id:far-spring-04
}
{told_radish() and not spoke_of_gate():
    You have it passed on, by way of Manager Seo: the radish is less sad. He writes it down without a word. He has given up asking what is code. #id:far-spring-05
}
{said_spring():
    And you have somebody ask her something. It is short. It is: it's spring. #id:far-spring-06
}
{said_no() and not told_radish():
    And you cut a radish out of the paper, in its bag, for a special price, and fold it to the size of a stamp. On the back you write what it tastes like. It takes one word. #id:far-spring-07
}
{said_hush():
    You have thought of a place to say it, since. There is a bench by the fence, to the left of the telescope, with nobody on it. You say it there, facing north. A child with an ice cream looks where you are looking. #id:far-spring-08
}
{rang() and not told_father():
    And the powders, the same again. By now he will have had two packets of them. You ask Manager Seo whether one can take too many. #id:far-spring-09
}
{not rang():
    You have it passed on that you stood there till the Sunday, and then had to work. "And what is she to do with that?" says Manager Seo. "Know it," you say. #id:far-spring-11
}
{told_father():
    Of the white bobbin he says that it is on its way. He says it of everything that has not come back. #id:far-spring-12
}
Cannot: hear it arrive. #id:far-spring-10
-> word_in_spring

