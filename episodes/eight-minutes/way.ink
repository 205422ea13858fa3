=== where ===
{where == 1:
    You know the hills by what people say of them. #id:way-01 #stage:map #scene:way
}
{where == 1 and source() != "lent":
    In the house nobody sees you walk. But they jam near the border, and you live near the border. In some towns people go twenty kilometres out before a telephone finds anything. #id:way-02 #cite:jammers-at-border #cite:jamming-20km
    The terraces are the nearest height. Every window in the row can see them, and behind every window is somebody who cannot sleep. #id:way-03
}
{where == 1:
    Kite's Back is where people go, up, away from the jamming and from eyes. That they go there is known. On another mountain above the river a brick post is being built, because of the callers. #id:way-04 #cite:go-to-mountains #cite:mountain-guard-post-2014
}
{where == 1 and source() != "lent":
    The far ridge is hours. There was a woman who walked over mountains all night without a torch, to hear her parents once. And where the air is clear it may have been left clear: two years ago, somewhere, they did that, and waited. #id:way-05 #cite:night-mountain-walk #cite:jamming-gap-trap
}
{where == 1:
    And you have heard about coming down. The agents had not climbed after them at all. They had waited at the bottom. #id:way-06 #cite:caught-coming-down
}
{where > 1:
    The other places are still where they were. #id:way-75 #stage:map
}
{source() == "lent":
    With the pear woman's telephone it is Kite's Back, or nothing. #id:way-07
    -> to_kites_back
}
+ {source() != "lent" and place() == "house" and phone() == "apart"} [Stay in the house, under the quilt. #id:way-09 #place:house]
    -> under_the_quilt
+ {source() != "lent" and place() != "terraces" and not late()} [The terraces. #id:way-10 #place:terraces]
    -> to_terraces
+ {place() != "kites-back" and not late()} [Kite's Back. #id:way-11 #place:kites-back]
    -> to_kites_back
+ {source() != "lent" and place() != "far-ridge" and not late()} [The far ridge. #id:way-12 #place:far-ridge]
    -> to_far_ridge
+ {where > 1} [Put it all away. Not this night, and not another. #id:way-13]
    -> give_up

=== to_terraces ===
Two ways. The road is the one the sergeant walks when he is sent, from the post up past the terraces and back. The stream has stones, and it is running. #id:way-14
+ [By the road. #id:way-15 #place:terraces]
    ~ walk("terraces", "road")
    -> by_road
+ [By the stream. #id:way-16 #place:terraces]
    ~ walk("terraces", "stream")
    -> by_stream

=== to_kites_back ===
Two ways. The road goes straight up over the terraces to the sheds, and when the sergeant is sent out he walks it too, from the post and back. The stream goes past nobody, and takes a third as long again in the dark. #id:way-17
+ [By the road. #id:way-18 #place:kites-back]
    ~ walk("kites-back", "road")
    -> by_road
+ [By the stream. #id:way-19 #place:kites-back]
    ~ walk("kites-back", "stream")
    -> by_stream

=== to_far_ridge ===
Two ways, and both of them long. You put the egg-sized potatoes from supper in your pockets, hot, one each side. #id:way-20
+ [By the road. #id:way-21 #place:far-ridge]
    ~ walk("far-ridge", "road")
    -> by_road
+ [By the stream. #id:way-22 #place:far-ridge]
    ~ walk("far-ridge", "stream")
    -> by_stream

=== by_road ===
{going_down:
    Your shoes on the road are the loudest thing in the county. You try the grass. The grass is frozen, and louder. #id:way-76 #where:path
- else:
    You walk on the crown of the road, like a woman who is expected somewhere. #id:way-26 #where:path
}
{met() == "nobody":
    ~ empty_roads++
    {empty_roads == 1:
        A long way off along the valley is the window of the post, lit. Between you and it, nobody. #id:way-27
    }
    {empty_roads == 2:
        The window of the post is still lit, and the road is still empty. #id:way-84
    }
    {empty_roads > 2:
        Nobody. #id:way-85
    }
}
{met() == "neighbour" and by_road > 1:
    The road is not empty. A cigarette, a cough you know, a bicycle being pushed. You cough too, so as to be somebody. #id:way-77
}
{met() == "neighbour" and by_road == 1:
    Somebody comes the other way with a handcart, wheel squeaking, dry bearing, left side. Neither of you says good evening. Both of you know exactly who it was. #id:way-28
}
{met() == "sergeant" and not stopped():
    ~ backs++
    {backs == 1:
        The sergeant from the post stands in the road with his back to you, stamping. First one foot, then the other. You pass while he is busy with the left. #id:way-29
    - else:
        The same back, a little further along. He has given up stamping and is blowing into his sleeves. You go by between two breaths. #id:way-86
    }
}
-> on_the_way

=== by_stream ===
{going_down:
    The stream is going your way now. It does not make it any warmer. You hold your shoes and his gloves in one hand, and the bank in the other. #id:way-78 #where:path
- else:
    You go up in the stream bed with your shoes round your neck. After a hundred steps you have no feet. It is a relief, almost. #id:way-30 #where:path
}
{met() == "nobody":
    ~ empty_streams++
    {empty_streams == 1:
        There is only the water, which talks all night and can be blamed for anything. #id:way-31
    }
    {empty_streams == 2:
        Nobody on either bank. One stone turns over, and it was you. #id:way-87
    }
    {empty_streams > 2:
        Nobody. #id:way-88
    }
}
{met() == "neighbour" and by_stream > 1:
    On the far bank somebody is washing something that should not be washed at night. You do not look, and are not looked at. #id:way-79
}
{met() == "neighbour" and by_stream == 1:
    Someone is crouching at the bend with a fish trap. You look at his trap. He looks at your bare feet. You go round each other like two people in a corridor. #id:way-32
}
{met() == "sergeant" and not stopped():
    ~ cigarettes++
    {cigarettes == 1:
        A cigarette hangs in the dark above the bank. You stand still in the water until it has been smoked. It is smoked all the way down. #id:way-33
    - else:
        Above the bank, another cigarette. You stand in the water and hope that he is a man who counts them. #id:way-89
    }
}
-> on_the_way

=== on_the_way ===
-> noticing ->
{taken():
    ~ taken_at = "path"
    -> absence
}
{stopped() and path_bribe() == "taken":
    A torch, and it goes to your sleeve, and stays on it. A hand comes after it, and knows what it is by the feel. #id:way-92 #where:path #stage:story #scene:bought-off
    "I've got to bring that in, Auntie." It is Sergeant Kim from the post, who is twenty. Then he says a sum, to the torch. #id:way-93 #invented
    You count it into his glove by feel. It is more needles than there are in the county. #id:way-94
    "I was at the post," he says, trying it. "It was cold. I never came up here." #id:way-95
    "And I've met nobody," you say. #id:way-96
    He lights the path for you, out of habit, and then remembers, and puts the torch out. #id:way-97
    -> walked
}
{stopped(): -> sergeant}
-> walked

=== walked ===
{going_down: -> home}
-> skyline

=== sergeant ===
{sergeant > 1:
    The torch again, and then the feet. "Auntie," says Sergeant Kim. "It's you. I've got to ask you again." He sounds sorry about it. #id:way-80 #where:path #stage:story
    "Then ask," you say. #id:way-81
}
{sergeant == 1:
    A torch, in your eyes and then on your feet. #id:way-34 #where:path #scene:sergeant
    "Auntie," says the torch. "Where to?" #id:way-35
    It is Sergeant Kim from the post. He is twenty. He bought one needle from you in October and threaded it himself, at arm's length, with his tongue out. His boots let in water, and the thumb is gone from one glove. He has an order about people on this path. #id:way-36 #invented
}
{sergeant == 1 and excuse() == "herbs":
    "Herbs," you say. #id:way-37
    "Which?" #id:way-38
    "The ones that are better at night." #id:way-39
    He gives it some thought. He is from a village too. #id:way-40
}
{sergeant == 1 and excuse() == "needles":
    "There's a machine down, at the sheds." You show him the oil can. The torch goes all over the oil can. #id:way-41
}
{sergeant == 1 and excuse() == "sick-aunt":
    "My aunt is ill." #id:way-42
    "Mine too," says Sergeant Kim. "What has yours got?" #id:way-43
    "Age," you say. He waits. "And a temper." #id:way-44
}
{sergeant == 1 and excuse() == "none":
    You stand there and are fifty-three. #id:way-45
    "Auntie," he says, after a time, not unkindly. "You have to say something. I have to write something." #id:way-46
}
+ {money() >= 20} [Put twenty yuan in the torch hand. #id:way-47]
    ~ pay("sergeant", 20)
    The torch goes out while it happens. When it comes on again it is pointing at the hill. #id:way-48
    "It's slippery further on," he says. #id:way-49
    -> past_sergeant
+ {not mended} ["Show me that glove." #id:way-50]
    ~ mended = true
    ~ wait(240)
    You make it a new thumb out of your own cuff, standing up, by feel, with the torch in his teeth. He breathes through his nose and watches your hands. #id:way-51
    "My mother does it with a double thread," he says, round the torch. #id:way-52
    "Your mother is right." #id:way-53
    -> past_sergeant
+ [Say no more, and wait. #id:way-54]
    ~ wait(60)
    He looks at the village, where nobody is looking, and at his watch. You both listen to his feet. #id:way-55
    -> past_sergeant
+ {not going_down} [Turn round and go home. #id:way-56]
    "Another night, then," you say. #id:way-57
    "Another night, Auntie." He lights the path down for you. He means it well, and everyone can see you in it. #id:way-58
    -> give_up

=== past_sergeant ===
{taken():
    ~ taken_at = "path"
    -> absence
}
He steps off the path to let you by. In the morning he will write down a line, or forget to. #id:way-59 #invented
-> walked

=== skyline ===
{place() == "terraces":
    The terraces. The stubble is white, and the walls are still a little warm on the south side. Below you is the row: nine roofs, one lit window. You know whose. #id:way-60 #stage:horizon #scene:skyline
}
{place() == "kites-back":
    Kite's Back. You come up over it on your hands. The wind has been waiting on the other side, and takes the scarf. #id:way-61 #stage:horizon #scene:skyline-kites-back
}
{place() == "far-ridge":
    The far ridge. There is frost in your eyebrows. You sit down because your knees have already done so. #id:way-62 #stage:horizon #scene:skyline-far-ridge
}
Across the river the town is lit from end to end, as if somebody had forgotten to turn it off. They have forgotten every night for years. #id:way-63 #invented
{lamp():
    Over its roofs hangs one red lamp, on the mast. The Chinese began to build such masts along the border eleven years ago. Calls that had needed one certain mountain began to reach most of the towns. #id:way-64 #cite:chinese-towers-since-2003
    {not under_the_quilt:
        If you can see the lamp, people say, the lamp can hear you. #id:way-90
    }
- else:
    You look for the red lamp that is on the mast over there. There is a shoulder of hill where it ought to be, and a little pink on the cloud above. #id:way-65
}
-> noticing ->
+ [Put the telephone together. #id:way-66]
    -> put_together
+ [Sit for five minutes first, and listen. #id:way-67]
    ~ wait(300)
    -> noticing ->
    {taken(): -> absence}
    A stone settles. A goods wagon rolls over a joint, a long way off. You think: he would have known the number of it. #id:way-68
    -> put_together
+ [Go down again, and say you tried. #id:way-69]
    -> give_up

=== under_the_quilt ===
You hang the second quilt over the window, and go under the first. It smells of both of you. #id:way-70 #stage:horizon #scene:quilt
The mast across the river has a red lamp on it. If you can see the lamp, people say, the lamp can hear you. #id:way-91
{lamp():
    Through a thumb's width of gap you can see it, across the water, small as a match head. #id:way-71
- else:
    Through a thumb's width of gap you can see the wall of Mrs. Ri's coal shed. #id:way-72
}
+ [Put the telephone together. #id:way-73]
    -> put_together
+ [No. Somewhere higher. #id:way-74]
    -> where
