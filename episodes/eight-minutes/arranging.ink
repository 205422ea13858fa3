=== mrs_ri ===
Mrs. Ri comes in without knocking, because she is the head of the unit, and with something folded in a handkerchief, because it is her machine that clicks. #id:arranging-01 #scene:arranging
"Pears," she says, looking at the table. #id:arranging-02
"Pears," you say. #id:arranging-03
She unfolds the handkerchief. Third gear, fourth tooth. You mended that machine for her in the summer, and it is written down nowhere. What she does write down, and hand in every ten days, is who in the row had visitors. She sings alto. She likes you. The page has to have something on it. #id:arranging-04 #invented
Everybody in the row watches everybody, and so do the people they work with. She is only the one with the pencil. #id:arranging-05 #cite:everybody-monitored-everybody
"The check is due," says Mrs. Ri. "About once a month, it comes to. From eleven, until they're tired. You'll be at home." #id:arranging-06 #cite:night-household-check
It is not quite a question. #id:arranging-07
+ ["I may be out, one of these nights. Late." #id:arranging-08]
    ~ confide("unit-head")
    Mrs. Ri looks at the gear, and not at you. #id:arranging-09
    "I sleep badly," she says after a while. "I hear all sorts of doors. I don't get up for every one." #id:arranging-10
    She may mean that. She may have to mean something else by Friday. #id:arranging-11
    -> boys_mother
+ [Give her the biggest pear. #id:arranging-12]
    "I couldn't," she says, and puts it in her pocket. "Which one is it? The tooth." #id:arranging-13
    "The fourth." #id:arranging-14
    "You heard it from here." #id:arranging-15
    "I heard it from the pump." #id:arranging-16
    She is as pleased as if it were her own doing. #id:arranging-17
    -> boys_mother
+ [File the tooth, and talk about the tooth. #id:arranging-18]
    You talk about brass. You can talk about brass for a long time. Mrs. Ri says yes, and yes, and her eyes go from the pears to the door to the two cups. #id:arranging-19
    "You had company," she says. #id:arranging-20
    "She had sore feet." #id:arranging-21
    "They do," says Mrs. Ri. #id:arranging-22
    -> boys_mother

=== boys_mother ===
At dusk, at the pump, the woman from the end house puts an egg into your apron pocket. It is still warm. #id:arranging-23 #where:pump
Her son went in the autumn. Some say taken, some say across. Nobody has come to tell her which. He could whistle through his teeth so that the hens came. #id:arranging-24 #cite:not-knowing-alive #later:not-knowing-alive
"I'm not asking you anything," she says. "If anybody ever heard. If anybody could ask whether he got over." #id:arranging-25
She has never once said Yun-hui's name to you, in two winters, though it is a common name. #id:arranging-26
+ ["If anybody could, they would ask." #id:arranging-27]
    ~ promised_boy = true
    She nods, and works the pump for you until the bucket runs over your shoes. #id:arranging-28
    -> night
+ ["I'll be out one night. You didn't hear me go." #id:arranging-29]
    ~ promised_boy = true
    ~ confide("boys-mother")
    "I never hear anything," she says. "I've got hens." #id:arranging-30
    -> night
+ [Give her back the egg. #id:arranging-31]
    She holds it in both hands. "They lay," she says. "I don't know what to do with them all." There is nobody to eat them. #id:arranging-32
    -> night

=== night ===
Which night? Yun-hui will be standing there on each of them. #id:arranging-33 #where:here #scene:night
+ [Tonight, before you think of a reason. #id:arranging-34]
    ~ choose_night("tonight")
    Tonight, then. You scrub two jars that are already clean. #id:arranging-35
    -> excuse_ready
+ [The eve of the market. There will be carts on the road, and strangers. #id:arranging-36]
    ~ choose_night("market-eve")
    The eve of the market. People walk late then, with loads. So do the ones who look at loads. #id:arranging-37 #invented
    -> excuse_ready
+ [The night the check is due. They will be busy counting beds. #id:arranging-38]
    ~ choose_night("check-night")
    The night of the check. They post someone at the end of the row, so that nobody slips away while they count. You would have to be gone before, and it is your bed they would be counting. #id:arranging-39 #cite:night-household-check
    -> excuse_ready

=== excuse_ready ===
You dress for it in front of the stove: two pairs of trousers, the grey scarf, his gloves. #id:arranging-40
And if somebody stops you, what are you doing up there? #id:arranging-41
+ ["Herbs." In the dark? #id:arranging-42]
    ~ say_if_stopped("herbs")
    Herbs. You put a knife and a sack in the basket. Some are said to be stronger at night. You will say it is those. #id:arranging-43
    -> where
+ ["Needles." A machine up at the sheds has broken down. #id:arranging-44]
    ~ say_if_stopped("needles")
    Needles. You take the small oil can too, for the look of it, and because it is a good oil can. #id:arranging-45
    -> where
+ ["My aunt is ill." #id:arranging-46]
    ~ say_if_stopped("sick-aunt")
    You had an aunt. She was ill all her life and lived to ninety-one. You put rice in a cloth for her. #id:arranging-47
    -> where
+ [Nothing. You have never been able to lie and walk. #id:arranging-48]
    ~ say_if_stopped("none")
    Nothing, then. You will stand there and be fifty-three. #id:arranging-49
    -> where
