=== note ===
This is the story of one telephone call. #id:note-01 #stage:note #scene:note
It takes about fifteen minutes. Nothing in it is timed. #id:note-02
It holds a family kept apart, neighbours who watch each other, and a death that has already happened. There may be an arrest. What is done in cells is not shown. #id:note-03
Heavier lines can be softened or left out in the settings, and the story still holds together. You can leave at once, from every screen. Nothing leaves this device unless you send it. #id:note-04
The people, the village and the county are invented. What is said about the world carries its source. Where something sounds like a fact and is ours, it says so. #id:note-05
The year is 2014. #id:note-06
+ [Begin. #id:note-07]
    -> word
