=== word ===
Somewhere in the row a sewing machine is running with a bad tooth. #id:word-01 #stage:story #scene:word
Click, click, nothing, click. You are up to the wrists in radish, and you know whose machine it is, which gear, and which tooth. #id:word-02
You are Han Myong-sun, fifty-three. You mend machines and sell needles and thread in the lower village, in Solgae county, on this side of the river. Your radish is the best in the row. Nobody has said so. You have tasted theirs. #id:word-03
Your daughter Yun-hui went across two winters ago, with one coat and her father's belt. She did not say goodbye. The night she went, you ran the machine until four. There was no cloth in it. #id:word-04
Since then, nothing. That is usual. Most who go cannot reach the ones who stayed, and neither side knows whether the other is alive. #id:word-05 #cite:not-knowing-alive #later:not-knowing-alive
The telephones sold here do not help. More people have one every year, and none is put through to another country. #id:word-06 #cite:domestic-intl-calls-blocked #later:domestic-intl-calls-blocked
A knock: two and one. A woman in a man's padded coat, with a basket. #id:word-07
"Pears," she says. #id:word-08
"I don't buy pears." #id:word-09
"Nobody does. They buy what's under them." #id:word-10
Under the pears lies a bobbin wound with red thread, and an envelope. The thread is tied off flat, the tail tucked back under itself. Two people in the world tie it like that. You taught the other one. #id:word-11
"For his chest, the envelope," says the woman. "And she would like to hear you. She stands by a telephone every night this week, like a dog outside a butcher's." #id:word-12
It was your husband's chest. He died in March. #id:word-13
A bobbin can be sent. It can also be taken. There are people whose work is to talk a friend into ringing, and the officers come during the call. #id:word-14 #cite:informant-induces-call #later:informant-induces-call
+ ["I have no daughter." #id:word-15]
    -> no_daughter
+ ["Who gave you this?" #id:word-16]
    -> who_gave
+ [Say nothing, and undo the knot. #id:word-17]
    -> undo

=== no_daughter ===
"Quite right," says the woman. "Nobody in this row has." #id:word-18
She sits down on your step, picks out a pear, and eats it. She does not pick up the bobbin. #id:word-19
"If you had one," she says to the pear, "she would have a cold." #id:word-20
+ [Take the bobbin. #id:word-21]
    -> undo
+ ["Take it with you when you go." #id:word-22]
    -> sent_away

=== who_gave ===
"A man. He had it from a woman, and she had it from somebody I don't ask about. There are about three of us in a line like that, and each of us keeps a tenth at least." #id:word-23 #cite:three-brokers-ten-percent-each
"Of a bobbin?" #id:word-24
"I kept a tenth of the thread. Measure it." #id:word-25
You find that you would like to. #id:word-26
+ [Undo the knot. #id:word-27]
    -> undo
+ ["Take it with you when you go." #id:word-28]
    -> sent_away

=== sent_away ===
"It's light," says the woman. "It was no trouble." She puts the bobbin back under the pears and leaves the envelope. #id:word-29
Through the gap in the door you watch her go along the row and knock, two and one, next door but one. Mrs. Ri, who heads the unit, buys two pears and asks her for her papers. #id:word-30
The machine with the bad tooth starts up again. #id:word-31
+ [Go after her, as far as the pump. #id:word-32]
    At the pump you say to the bucket: "I may have spoken too soon." #id:word-33 #where:pump
    "About pears," says the woman, and fills the bucket for you. The bobbin is at the bottom of it when you get home. #id:word-34
    -> undo
+ [Let her go. #id:word-35]
    -> let_go

=== undo ===
The knot gives the way it should: pull, turn, pull. You unwind it round two fingers. #id:word-36 #where:here
Under the last layer is a strip of paper the width of a tape measure, with a number on it. She has written the sevens your way, with a bar. #id:word-37
~ note_number = true
-> terms

=== terms ===
{sent_away:
    She comes back at dusk by the yard side, while Mrs. Ri is at her supper. #id:word-80
}
The woman with the pears sits at your table. You put out a dish of radish, and she eats six slices. You decide that she may be what she says. #id:word-38 #scene:terms
"Now," she says. "Most have no telephone of their own. They pay for mine." #id:word-39 #cite:broker-most-common-way
You do not look at the thread box. Your husband took one for a debt, on the railway: a Chinese phone, as people say, whatever is printed on the back. It catches the masts across the river, where the company at home cannot listen in. #id:word-40 #cite:chinese-phone-term #later:chinese-phone-term #cite:chinese-network-bypasses-koryolink #later:chinese-network-bypasses-koryolink
The handset is in the thread box, the battery in a bag in the radish jar, the card in the hem of the curtain. In three places, it cannot be switched on by someone who has come to look. #id:word-41 #cite:split-battery-sim #own:three
"How long can one talk?" #id:word-42
"I've heard five minutes. I've heard two or three. I had it all from people who hadn't been caught, or from people who had." #id:word-43 #cite:five-minutes-2014 #cite:two-three-minutes-2010
"Everybody keeps it short. And no names. And don't ask her for money: there's a woman who was overheard asking. Six months." #id:word-45 #cite:keep-calls-short #cite:use-pseudonyms #cite:six-months-for-asking-money
"And no prices," she says. #id:word-46
"What else is there to talk about?" #id:word-47
She thinks about it. "Talking abroad isn't in the law book. It's what you say. They can read it as something else." #id:word-48 #cite:call-not-a-crime-2012
+ ["I have one of my own." #id:word-49]
    -> own_phone
+ ["Then I'll pay for yours." #id:word-50]
    -> lent_phone

=== own_phone ===
~ arrange("own")
"I didn't hear that," says the woman. "Who sent it you?" #id:word-51
"Nobody." #id:word-52
"Good. When the family sends one, it's five hundred dollars at the river, they say, for men who don't look." #id:word-53 #cite:phone-sent-by-family-bribe-500
She takes another slice. "Then you choose your own hill. It's your own hill to come down from, too." #id:word-54
-> fee

=== lent_phone ===
~ arrange("lent")
"Where I say, then, and when I say it's there. Kite's Back, under the split rock. I stay below with the basket. If I start singing, come down the other side." She names a sum for it, and looks at the wall while you count it out. #id:word-55 #invented
"What do you sing?" #id:word-56
"Badly. You'll know." #id:word-57
Going to somebody else's telephone means a walk to a place that is not yours, and being seen on it. Another woman has said that she thought of that the whole way. #id:word-58 #cite:journey-is-itself-a-risk
-> fee

=== fee ===
"She'll want to send. Thirty in the hundred, and nobody moves less than a thousand dollars," says the woman. "It was money first, all this. The talking came after." #id:word-59 #cite:broker-fee-30-on-1000 #later:broker-fee-30-on-1000 #cite:broker-fee-30-on-700-pounds #later:broker-fee-30-on-700-pounds #cite:broker-system-from-remittance
"And if it doesn't come?" #id:word-60
"Then it was taken on the way. They look for it. Nobody can promise you." #id:word-61 #cite:money-may-never-arrive #later:money-may-never-arrive
She travels on a permit, and people with permits have been followed to the door where the money is. So she carries pears. #id:word-62 #cite:travel-permit-tracked
There is a tobacco tin behind the rice with what the needles have brought in. #id:word-63
+ {money() >= 50} [Give her fifty yuan from the tin now. #id:word-64]
    ~ pay("pear-woman", 50)
    She counts it. "Ten per cent of that is for the radish," she says. All of it goes into the same pocket. #id:word-65 #invented
    -> name
+ ["Take it out of what comes." #id:word-66]
    "Out of what comes," says the woman. "The cleverest people in the county say that." She does not write it down. She writes nothing down. #id:word-67
    -> name

=== name ===
"And what do I tell her you're called? Not what you're called." #id:word-68 #cite:use-pseudonyms
+ ["Needle." #id:word-69]
    ~ note_name = "needle"
    "Needle," says the woman. "She said you'd say that." #id:word-70
    -> words
+ ["Radish." #id:word-71]
    ~ note_name = "radish"
    "Radish," says the woman. She looks into the dish. "Well, yes." #id:word-72
    -> words
+ ["Fourth Tooth." #id:word-73]
    ~ note_name = "tooth"
    "Fourth Tooth." She tries it twice. "Nobody is called that." #id:word-74
    "No," you say. #id:word-75
    -> words

=== words ===
~ note_words = "sour"
"If you want me afterwards, ask at the pump whether they're sour. If I say only the small ones, walk on. If I say anything else, it's pears." #id:word-76
She ties her scarf. At the door she turns round. #id:word-77
"Ask her something nobody else would know," she says. "It's what people do. One woman had been sixteen years without her sister, and asked about when they were small, before she'd believe the voice." #id:word-78 #cite:identity-test-before-money
You already know what you will ask. It concerns a goose. #id:word-79
-> mrs_ri
