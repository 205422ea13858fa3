=== parcel ===
~ days(2)
{rang():
    Cannot: ask whether she got home. #id:far-parcel-01 #stage:days #where:shop #scene:parcel
- else:
    Cannot: ask whether she ever set out. #id:far-parcel-26 #stage:days #where:shop #scene:parcel-unrung
}
"She's well," says Manager Seo, before you have shut the door. #id:far-parcel-02
"How do you know?" #id:far-parcel-03
"When it's gone quiet I say that." He unwraps a sweet for you. "And nobody's come to tell me otherwise. You can't imagine how fast I'd hear of it. You can't imagine how slowly, either." #id:far-parcel-04
{not minutes_bought:
    ~ minutes_bought = true
    First you pay for the number. It has run out, and nobody has wanted it: too many sevens. He types a figure as long as a train into it. Now it is yours until Christmas. #id:far-parcel-25
}
{not rang():
    -> word_no_daughter ->
}
{told_father():
    You have wound a bobbin, last night, under the lamp. White. You tied it off flat, with the tail tucked back under. "No note?" says Manager Seo. You say that it is written on it. #id:far-parcel-05
}
{not told_father():
    You put the powders on the counter: the same again, for his chest, in a bigger packet. Each fold is pressed flat with the thumbnail. "Twice a day, after food," you tell Manager Seo. "She's to say it. Somebody's to say it to her." #id:far-parcel-06
}
{to_keep():
    And gloves, lined, from a shop, with both thumbs. "A tenth of a pair of gloves," says Manager Seo, and holds them up to the light, "is one finger." #id:far-parcel-07
    "I'll count them," you say. #id:far-parcel-08
}
"It can take a week. It can take the winter," he says. "They look for it on the way, and then it's theirs. I promise nothing. It's in my interest to promise, and I don't." #id:far-parcel-09 #cite:money-may-never-arrive
{to_send():
    There is the money, too. You said the end of the month. #id:far-parcel-10
- else:
    "And money?" says Manager Seo. "It's money that keeps the line dusted. All this began as money." #id:far-parcel-11 #cite:broker-system-from-remittance
}
+ {to_send()} [Can: give him what you have. The rest when they pay you. #id:far-parcel-12]
    ~ sent = "money"
    It is in a face cream box, rolled. He counts it twice and names a sum in three different currencies. Seventy in the hundred of it sets out for the river in his head, and you can see it go. #id:far-parcel-13
    -> sunday
+ {to_send()} [Can: wait for the end of the month, as you told her. #id:far-parcel-14]
    ~ sent = "less"
    "Before the frost, she said," says Manager Seo, who was not on the line. #id:far-parcel-15
    "How do you know what she said?" #id:far-parcel-16
    "They all say before the frost." #id:far-parcel-17
    -> sunday
+ {not to_send()} [Can: send money all the same. #id:far-parcel-18]
    ~ sent = "money"
    {to_keep():
        She told you to keep it. You hear her telling you, in exactly that voice, while he counts. #id:far-parcel-19
    - else:
        Nobody has asked you for it. You roll it small, like something that could be hidden in a mouth. #id:far-parcel-20
    }
    -> sunday
+ {not to_send()} [Can: keep it for the room. #id:far-parcel-21]
    ~ sent = "kept"
    "For a room," says Manager Seo. "For how many?" You say that it has a bed in it. He puts the cover back on his scales. #id:far-parcel-22
    -> sunday
+ {not sweet} [Can: have the sweet, and think about it. #id:far-parcel-23]
    ~ sent = "kept"
    It tastes of earth and sugar. You think about it all the way to the bus, and on the bus, and then you are home with the money. #id:far-parcel-24
    -> sunday

=== sunday ===
{rang():
    ~ days(4)
- else:
    ~ days(5)
}
Under a church by the ring road there is a hall where people from up there eat soup on Sundays and ask after people. Nobody has told them to. It smells of coats. #id:far-sunday-01 #stage:days #where:hall #scene:sunday
You ask which county, which year, which row. The other one shakes her head, and asks you. Then both have asked, and there is cake. #id:far-sunday-02
A young woman was told by agents that her parents had been shot on their way out. A year later a stranger brought a letter from them. So at this table nobody quite believes anything, not even that. #id:far-sunday-03 #hard:1 #cite:told-parents-were-shot
Things one is told up there have turned out to be false, the good ones and the bad. At this table nobody quite believes anything. #id:far-sunday-04 #instead:1
Cannot: be told, by anyone who would know. #id:far-sunday-05 #cite:not-knowing-alive
+ {told_boy()} [Can: ask about a boy who whistles for hens. #id:far-sunday-06]
    ~ asked_sunday = true
    Three people know of a boy who whistles. One of them is a girl, one is forty, and one was in 1998. A man writes it down, in a book with a cat on it, under W. #id:far-sunday-07
    "Does he do it through his teeth?" somebody says, behind you. "Who wants to know?" But when you turn round they are all eating. #id:far-sunday-08
    -> salt
+ [Can: ask if anybody has had a call this week. #id:far-sunday-09]
    Nobody says so. Four people stop chewing. #id:far-sunday-10
    -> salt
+ [Can: eat the soup, and ask nothing. #id:far-sunday-11]
    It is a good soup. It is made by two sisters-in-law who came by different rivers and have not agreed about the salt since. You are asked to judge. You say that both are right, and neither speaks to you again. #id:far-sunday-12
    -> salt
