=== agents ===
{taken_at == "night" and knock() != "check":
    It is still dark. Somebody opens the door without lifting it on the hinge. #id:absence-61 #stage:days #scene:agents-at-night
}
{taken_at != "night":
    ~ taken_at = "home"
}
{knock() == "check":
    ~ taken_at = "night"
    They come late, to count: a policeman, a boy with a lamp, and Mrs. Ri in her good coat. The policeman looks where a woman would put things. He does not taste anything. He sends the boy for somebody. #id:absence-38 #cite:night-household-check #stage:days #scene:agents-after-check
}
Three of them, in long coats. They are not from the police. When it is these, it is not about a telephone any more. It is political. #id:absence-39 #cite:secret-police-means-political #later:secret-police-means-political #own:three #stage:days #scene:agents
They have rucksacks, and one holds a thing like a small aerial with a red light on it. There are cables under the coats. It is what a woman saw who was fetched in those years. #id:absence-40 #hard:2 #cite:detector-backpack-antenna
They have brought rucksacks, and do not open them. #id:absence-41 #instead:2
"Auntie," says the youngest, and looks for somewhere to put his cup. #id:absence-42
{cause() == "part-found":
    Another has brought a small thing in a paper, with a number on the paper already. He unwraps it on your table as one unwraps a fish. You know it by the scratch. #id:absence-62 #invented
}
{cause() == "denounced":
    They do not look about them. They know that it was two cups. You go along the row in your head, door by door. There is no door behind which you have not mended something. #id:absence-63 #cite:everybody-monitored-everybody #own:two
}
{cause() == "old-file":
    The third has a page, and reads, and looks up, and reads on: a bed, a stove, eleven machines. It fits. Somebody has put it together a line at a time, in pencil. #id:absence-64 #invented
}
-> absence

=== absence ===
{taken_at == "path" and stopped():
    The torch comes down to your sleeve and stays there. "What have you got there, Auntie?" says Sergeant Kim. He says it as if it might still turn out to be bread. #id:absence-47 #where:path #stage:story #scene:absence-path #hard:2
    It is on the path. It is Sergeant Kim, and he has an order. #id:absence-48 #where:path #instead:2
}
{taken_at == "path" and path_bribe() == "refused":
    He says a sum, to the torch, and you put it into his glove. Then a second torch comes round the bend, and he says, louder, what he has to say. #id:absence-65 #invented
}
{taken_at == "path" and not stopped():
    It is on the path, near the bottom. They had not troubled to climb. Others have been met like that. #id:absence-49 #where:path #cite:caught-coming-down #stage:story #scene:absence-foot
}
{taken_at == "air" and place() == "house":
    Somebody opens the door without lifting it on the hinge. It says what it always says. #id:absence-50 #stage:story #scene:absence-house
}
{taken_at == "air" and place() != "house":
    The torch does not go out this time. It comes up over the edge, and there are two more behind it, out of breath. "Give it here, Auntie," says one. He is holding his side. #id:absence-51 #stage:story #scene:absence-hill #hard:2
    Then they are there, out of breath, with torches. #id:absence-52 #instead:2
}
From here on the row tells it, because you are not there. #id:absence-53 #where:row #stage:days #scene:absence
At seven, no machine starts up behind your door. By eight three people have noticed, and by nine all of them. Nobody goes in to look. #id:absence-54
{taken_at == "home":
    Mrs. Ri goes in, because she is the head of the unit. She takes the pot off. She turns the lid of the radish jar until it sits, and comes out, and locks up. #id:absence-59
- else:
    Mrs. Ri goes in, because she is the head of the unit. She turns the lid of the radish jar until it sits, and comes out, and locks up. #id:absence-60
}
{answered:
    In the county building they read the list of calls, to see which numbers are Chinese and which are not. By one account people in that room pay at once, if they can, and say they bought it second hand and somebody else rang. #id:absence-11 #cite:call-history-read #cite:claim-second-hand
- else:
    There is no call on it for them to read. It is the thing itself. To bring one in and sell it on is against the law, whoever it rings. #id:absence-57 #cite:import-trade-is-the-offence
}
A woman held in another county in those years spoke of corn soup, eaten when permission was given, and of twenty days. #id:absence-12 #hard:1 #cite:county-cell-conditions #cite:detained-20-days
People who have been in that building have told of it. It is in the record, and not here. #id:absence-13 #instead:1
The boy's mother feeds her hens outside your gate, where there is nothing for hens. #id:absence-14
~ days(3)
{fate() == "taken-charged": -> charged}
-> released

=== released ===
You come back on a Tuesday, along the middle of the road, in somebody else's scarf. #id:absence-15 #where:row #scene:released
{bribed():
    There was a sum. Another woman was asked for three thousand yuan, in those years. Of three who told Amnesty that they had offered money, two were let go. The tobacco tin is empty, and so are two tins that were not yours. #id:absence-16 #cite:bribe-3000-asked #cite:bribe-two-of-three
}
Another got out because her husband's department used the same steel gate, and he knew whom to ask. A third was questioned and let go. #id:absence-58 #cite:released-by-connections #cite:caught-on-spot-two
Nobody in the row says anything. There is an egg on the step, and wood, and somebody has swept. #id:absence-18
Mrs. Ri has looked after the jar. "I put in a bit of salt," she says. #id:absence-19
You taste it. It is the first thing you have tasted. "Too much," you tell her. #id:absence-20
She has to turn away and look at the stove. "I knew it," says Mrs. Ri. "I said to myself, she'll say so." #id:absence-21
{answered and not father.in_march:
    On the table lies a packet that came meanwhile, for his chest. #id:absence-22
}
{father.in_march:
    On the table lies a bobbin that came meanwhile. The thread is white. #id:absence-23
}
{not answered and note_number:
    On the table lies the strip with the number on it. They had no use for it. They have the number. #id:absence-24
}
How they came to it is on the next page. It will have been a machine, or a page in pencil, or a lid, or a train that was late. #id:absence-55
+ [What you could not see. #id:absence-26]
    -> reveal

=== charged ===
~ days(20)
Nobody reads the charge out in the row. The law of that year has no line for talking to somebody abroad. It has brokerage, and illegal trade, with up to ten years. If it was the South, it can be called treason. #id:absence-27 #cite:call-not-a-crime-2012 #cite:charges-listed-2012 #cite:calling-enemy-states-is-treason #later:calling-enemy-states-is-treason #scene:charged
{sums_how == "send":
    A woman who was overheard asking for money was given six months. #id:absence-28 #cite:six-months-for-asking-money
}
A woman who had come out put it like this: in a light case one to two years, in a bad case the camp, and mostly a bribe gets you out. There was no bribe, or it was not enough, or somebody higher was looking. #id:absence-29 #hard:1 #cite:bad-case-light-case
What people have told runs from one year to very long. Nobody outside has counted. #id:absence-30 #instead:1 #cite:range-one-year-to-camp
The hens from the end house come into your yard now as if it were theirs. #id:absence-31
Mrs. Ri has your machine carried to her kitchen, so that it will not rust. She oils it, she does everything as you showed her. After a week there is a click in it. She sits and listens to it, and she does not know which tooth. #id:absence-32
{father.in_march:
    A bobbin comes, wound with white. The pear woman stands a while at your gate, and then goes along the row and sells Mrs. Ri two pears. #id:absence-33
- else:
    A packet comes, for his chest. The pear woman stands a while at your gate, and then goes along the row and sells Mrs. Ri two pears. #id:absence-34
}
On the other side of the river somebody stands by a telephone every night of that week, and of the next. Nobody will tell her. #id:absence-35 #cite:not-knowing-alive #later:not-knowing-alive
How they came to it is on the next page. It will have been a machine, or a page in pencil, or a lid, or a train that was late. #id:absence-56
+ [What you could not see. #id:absence-37]
    -> reveal
