=== evening ===
{chose("word-69"):
    ~ note_caller = "needle"
}
{chose("word-71"):
    ~ note_caller = "radish"
}
{chose("word-73"):
    ~ note_caller = "tooth"
}
The machine that folds the corners is going to stick. #id:far-works-01 #stage:story #where:works #scene:evening
You hear it eight boxes before it does: hup, hup, nothing, hup. You put your hand up. The line leader no longer asks how you know. She looks at your hand the way other people look at the sky. #id:far-works-02
You are Yun-hui, twenty-seven. You pack face cream at the edge of Seoul, lid, leaflet, box, from eight until eight. Two winters ago you went across a river with one coat and your father's belt, and you did not say goodbye. #id:far-works-03
Your mother mends sewing machines. She would hear this one through a wall, and say so, and be right, and be pleased about it for a week. #id:far-works-04
You cannot ring her. The telephones sold there are put through to no other country. She has to come by one that is, and carry it up to where it works, and ring you. #id:far-works-05 #cite:domestic-intl-calls-blocked #cite:go-to-mountains
So you paid somebody, who pays somebody. That is the commonest way. You sent a bobbin with a number in it, and powders for your father's chest. #id:far-works-06 #cite:broker-most-common-way
In your overall are two telephones: yours, and the cheap one. The cheap one has one job, and has not done it yet. #id:far-works-07
{note_caller != "none":
    At ten past six it shakes against your leg. Manager Seo writes like a parcel service, for safety, and because he has always wanted to run one. #id:far-works-08
}
{note_caller == "needle":
    Your parcel is expected. 10 p.m. to 2 a.m. Sender: Needle. #id:far-works-09 #display
    "She'd say that," you tell the face cream. You told them so yourself. You said, she'll say Needle. #id:far-works-10
}
{note_caller == "radish":
    Your parcel is expected. 10 p.m. to 2 a.m. Sender: Radish. #id:far-works-11 #display
    "Radish," you say to the face cream. It is the vainest name she could have picked. It is her. #id:far-works-12
}
{note_caller == "tooth":
    Your parcel is expected. 10 p.m. to 2 a.m. Sender: Fourth Tooth. #id:far-works-13 #display
    You read it three times. Nobody is called that. You had ten guesses ready, and none of them was a tooth. #id:far-works-14
}
{note_caller == "none":
    At ten past six it shakes against your leg. Manager Seo writes like a parcel service, for safety, and because he has always wanted to run one. #id:far-works-15
    Your parcel may arrive this week. Sender not yet known. #id:far-works-16 #display
    That is what it said yesterday. You know this sender. This sender does not like to be hurried. #id:far-works-17
}
Under it there is a second message, from the telephone company. This number has money for one more day. Then it belongs to somebody else. #id:far-works-18 #invented
+ [Buy it another month, on the way home. #id:far-works-19]
    ~ minutes_bought = true
    -> shop
+ [Go and ask Manager Seo what "expected" means. #id:far-works-20]
    -> shop
+ [Straight home. One day is enough, if it is today. #id:far-works-21]
    You run for the bus, which is what you do with buses. #id:far-works-22
    -> kitchen

=== shop ===
Manager Seo manages four square metres beside an underground exit: telephone cards, batteries, ginseng sweets, and money, which one does not see. #id:far-shop-01 #where:shop #scene:shop
"It went from me to a man," he says, before you have shut the door, "from the man to a woman, from the woman to a basket of fruit. I've told you all I know. I've told you more." #id:far-shop-02
"And each of you keeps a tenth." #id:far-shop-03 #cite:three-brokers-ten-percent-each
"Two in ten," says Manager Seo. "All in. I don't know where you heard three." #id:far-shop-04
You have not said three. #id:far-shop-05
{minutes_bought:
    You put down the notes for the cheap one, and he types a number as long as a train into it. Now it is yours until Christmas. He gives you a sweet with it. He gives everybody a sweet, so that there is a reason for having come in. #id:far-shop-06
    ~ sweet = true
- else:
    "Expected means expected," he says. "If I meant certain, I'd charge for certain." #id:far-shop-07
}
He has never been wrong so far, he likes to say. He has often not been right, but that is another matter. #id:far-shop-08
+ ["What is she like, the one with the fruit?" #id:far-shop-09]
    "I've never met her. The man I ring has never met her. If one of us is taken, he knows one person. It's not manners. It's how it's built." #id:far-shop-10 #invented
    "And me? How many do I know?" #id:far-shop-11
    "You know me," says Manager Seo, and looks sorry for you. #id:far-shop-12
    -> kitchen
+ ["Tell her not to go on a hill for it. Tell her the house will do." #id:far-shop-13]
    "They don't go up for the view," says Manager Seo. "Down in the houses there's jamming, this year, at night. It comes and goes." #id:far-shop-14 #cite:jamming-night-bursts #cite:jammers-at-border
    "Then in the day." #id:far-shop-15
    "In the day there are people," he says. #id:far-shop-16
    -> kitchen
+ ["Is there a way of not talking too long?" #id:far-shop-17]
    ~ asked_how_long = true
    "You? No," says Manager Seo. He has known you since June. "They keep it short, over there. When she says she has to go, let her be the one who knows." #id:far-shop-18 #cite:keep-calls-short
    -> kitchen

=== kitchen ===
The house has nine rooms on your floor, each as long as a bed. The rice in the kitchen is free. The rice cooker speaks. #id:far-kitchen-01 #where:flat #scene:kitchen
"The rice is ready," it says. "Please stir it well." #id:far-kitchen-02 #near
"I'm coming, I'm coming," says Ok-ju. She is forty-four, from a coal town a long way inland, and has the room on the left of yours. The one on the right is empty. She scrubs backs at the baths by the market, and can tell from a back what its owner does for a living. Yours, she says, is a back that runs for buses. #id:far-kitchen-03
She looks at your socks. "Stairs again?" #id:far-kitchen-04
"The walls are thin." #id:far-kitchen-05
"I know how thin they are. I know what you say in your sleep." She puts an egg on your noodles without asking. "Somebody else's mother climbs a mountain in the dark, and you stand there in socks. I'd not ask it of mine." #id:far-kitchen-06
"I didn't ask. I said where I'd be." #id:far-kitchen-07
"You sent her a bobbin," says Ok-ju. "What's that, if it isn't asking?" #id:far-kitchen-08
She rang once, years ago. Her sister said that they were all well and that she was not to ring. Ok-ju says it was the best telephone call anybody ever had, and that she has nothing to add to it. #id:far-kitchen-09 #invented
+ ["She wants to hear me. I know she does." #id:far-kitchen-10]
    "Of course she does," says Ok-ju. "So does mine. That's what makes it easy to ask." #id:far-kitchen-11
    The rice cooker says that it is now keeping warm. #id:far-kitchen-12
    -> stairs
+ ["What would you have me do? Nothing?" #id:far-kitchen-13]
    "Nothing's hard," says Ok-ju. "I've done it for six years. Nobody ever thanks you for it." She takes half of your egg back, for the advice. #id:far-kitchen-14
    -> stairs
+ [Eat standing up, with your mouth too full to answer. #id:far-kitchen-15]
    "You'll get hiccups," says Ok-ju, "and she'll have climbed a mountain to hear them." #id:far-kitchen-16
    You do get hiccups. You have them until ten. #id:far-kitchen-17
    -> stairs
