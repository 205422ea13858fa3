// Plain facts of the record, from the other side. Asked only here and where word comes back.
=== never ===
What was so that night on the other side, and does not reach Seoul. #id:far-never-01 #stage:reveal #where:flat #scene:never
-> never.where_from

= where_from
{not was("tried") and chose("word-35"):
    The woman with the pears was sent away from the door, and went. There was nobody on any hill. #id:far-never-02
}
{not was("tried") and not chose("word-35") and was("no-service"):
    She had it in her hand, switched on, and it found nothing. There has been jamming at night since the summer. #id:far-never-29 #cite:jamming-night-bursts
}
{not was("tried") and not chose("word-35") and not was("no-service"):
    She had all three parts of it ready. She did not come to ring. #id:far-never-03
}
{was("tried") and not rang():
    She did ring. It tried, and there were three low notes, and she took it down the hill again. #id:far-never-04 #own:three #cite:jamming-night-bursts
}
{rang() and place() == "house":
    She rang from under two quilts, in her own bed, with her arm asleep. #id:far-never-05
}
{rang() and place() == "terraces":
    She rang from the terraces, where every window in the row can see. #id:far-never-06
}
{rang() and place() == "kites-back":
    She rang from Kite's Back. That was an hour up, in the dark, in two pairs of trousers. #id:far-never-07
}
{rang() and place() == "far-ridge":
    She rang from the far ridge, hours from anything. There was frost in her eyebrows. #id:far-never-08
}
{source() == "lent":
    The telephone was not hers. It was kept in a child's sock. #id:far-never-09
}
{source() == "own" and was("tried"):
    The telephone was your father's. He had taken it for a debt, on the railway, and told nobody. #id:far-never-10
}
{was("false-mast"):
    It was not the mast that took the call. It was another, that passed it on, and kept what it liked. #id:far-never-11 #invented
}
{chose("way-50"):
    On the way she put a new thumb into a sergeant's glove. #id:far-never-12
}
{rang() and asked_belt():
    At "the third" she held up three fingers, to see how many that is. #id:far-never-13
}
{rang() and was("measured"):
    While the two of you were talking, a machine was turned towards her, and someone drew a line with a ruler. #id:far-never-14 #own:two #cite:within-minutes-fixed-and-handheld
}
{rang() and was("team-sent") and not was("measured"):
    While the two of you were talking, some men were woken. #id:far-never-15 #own:two #cite:within-minutes-fixed-and-handheld
}
-> never.him

= him
{not told_father():
    Your father died on the fourteenth of March, in his own bed. He asked if the ten-forty had gone by. It was late. #id:far-never-16
}
{chose("days-26"):
    The powders stand behind the rice, next to the tin. #id:far-never-17
}
{chose("days-28"):
    The powders were carried up to the bend, one Sunday, and shown to him. #id:far-never-18
}
{chose("days-30"):
    The powders went to the woman from the end house, who coughs too. They lasted six days. #id:far-never-19
}
{chose("days-38"):
    The boy's mother was told that he is well. Nobody knew it. The hens came. #id:far-never-20
}
{not said_cloth():
    The night that you stood on the step, the machine was running. It ran until four. There was no cloth in it. #id:far-never-21
}
-> never.after

= after
{fate() == "unnoticed" or fate() == "none-yet":
    In the morning the pot was on. Nobody knocked who would not have knocked anyway. #id:far-never-22
}
{fate() == "on-file":
    In the morning the pot was on. There is a page somewhere, with a place and an hour on it. About 2019 a woman was arrested for a call that she had made four years before. #id:far-never-23 #cite:bribe-old-call-3000
}
{fate() == "someone-else":
    They came with an aerial, and opened the wrong door. The man with the green gate was taken along. There never was a telephone in that house. #id:far-never-24 #cite:wrong-house-raids
}
{fate() == "taken-released":
    She was taken. There was a sum, and it was paid, out of three tins. She came back on a Tuesday, in somebody else's scarf, and tasted the radish, and said that there was too much salt in it. #id:far-never-25 #cite:bribe-two-of-three
}
{fate() == "taken-charged":
    She was taken, and has not come back. Mrs. Ri has the machine in her kitchen. There is a click in it, and she does not know which tooth. #id:far-never-26 #hard:1
    She was taken, and has not come back. #id:far-never-27 #instead:1
}
+ [Go on. #id:far-never-28]
    -> since

=== since ===
You can put it down here for a moment. If some of this is yours, and not a story, find somebody to sit with first. Nothing will move. #id:far-since-01 #stage:ladder #where:flat #scene:since
In 2016 a researcher guessed that there were thousands of calls a day between South and North, mostly quiet, mostly family. #id:far-since-02 #cite:thousands-of-calls-daily
In 2018 nearly half of those who had got out, and were asked, were in touch with family. In 2023 it was under a quarter. #id:far-since-03 #cite:contact-rate-fall
A woman used to have a call from her mother on her birthday, each January, from a mountain. In the pandemic it stopped. #id:far-since-04 #cite:silence-during-pandemic
After a month in a labour camp for his daughter's money, in 2021 or 2022, a grandfather asked her never to be in touch again. #id:far-since-05 #cite:family-refuses-money #hard:1
In 2021 or 2022 a grandfather asked his daughter to send nothing more, and never to be in touch again. #id:far-since-06 #cite:family-refuses-money #instead:1
In 2023, 20 per cent of those asked had sent money home that year. Of what they sent, nearly half was kept on the way. #id:far-since-07 #cite:senders-and-amounts #cite:nkdb-fee-2023
Since 2023 people who pass the money on have been investigated in the South as well. #id:far-since-08 #cite:south-korea-prosecutes-brokers
+ [And now? #id:far-since-09]
    -> ladder
