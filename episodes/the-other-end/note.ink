=== note ===
This is the far end of one telephone call. #id:far-note-01 #stage:note #where:flat #scene:note
{sample():
    The night in it is a sample and not one of yours: a hand that chose by lot played it. When you have played "Eight minutes", this can be that night. #id:far-note-02
- else:
    The night in it is the one you played in "Eight minutes", as it was heard in Seoul. #id:far-note-03
}
You hear what came through the line, and nothing else. What was said that night has been said; you cannot change it from here. #id:far-note-04
It takes about twelve minutes. Nothing in it is timed. #id:far-note-05
It holds a family kept apart, and a long wait. There may be news of a death. There may be an arrest that nobody here is told of. #id:far-note-06
Heavier lines can be softened or left out in the settings. You can leave at once, from every screen. Nothing leaves this device unless you send it. #id:far-note-07
The people are invented. What is said about the world carries its source, and what sounds like a fact and is ours says so. #id:far-note-08
The year is 2014. #id:far-note-09
+ [Begin. #id:far-note-10]
    -> evening
