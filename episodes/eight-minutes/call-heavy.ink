=== father ===
~ again_from = -> father
{half_truth:
    "You'll tell him, won't you?" she says. "About the belt too. I had it mended, tell him, a man did it in the street while I stood there —" #id:call-heavy-01 #far
- else:
    "Put him on! No, don't, he shouts, he thinks it's a speaking tube. Tell him I had the belt mended, a man did it in the street while I stood there, tell him —" #id:call-heavy-02 #far
}
She has not stopped for breath. She does that. #id:call-heavy-03
+ {lost()} ["Say that again." #id:call-heavy-04 #seconds:8]
    ~ again(8)
    {cut(): -> line_dead}
    -> father
+ ["He died. In March." #id:call-heavy-05 #subject:father #seconds:5]
    ~ speak("father", 5)
    {cut(): -> line_dead}
    ~ speak("silence", 11)
    {cut(): -> line_dead}
    The display counts. You have never heard eleven seconds before. There is a whole staircase in them, and somebody's tap. #id:call-heavy-11
    -> in_march
+ ["He can't come to the telephone." #id:call-heavy-06 #subject:father #seconds:5]
    ~ half_truth = true
    ~ speak("father", 5)
    {cut(): -> line_dead}
    -> cannot_come
+ [Hang up. #id:call-heavy-07]
    ~ ended_by = "hand"
    -> hung_up

= cannot_come
~ again_from = -> father.cannot_come
"It's his chest, isn't it? Did the packet come? The man in the shop said twice a day, after food. Does he take it after food?" #id:call-heavy-08 #far
"It came," you say. #id:call-heavy-09
Every word of it is true. #id:call-heavy-10
~ turns++
-> hub

= in_march
"In March," she says. #id:call-heavy-12 #far
"The fourteenth. It was the chest. He was in his own bed." #id:call-heavy-13
"I sent something for it. For his — I bought it in the summer." #id:call-heavy-14 #far
"It came. It's a good packet." #id:call-heavy-15
+ {lost()} ["Say that again." #id:call-heavy-16 #seconds:8]
    ~ again(8)
    {cut(): -> line_dead}
    -> in_march
+ ["He asked if the ten-forty had gone by." #id:call-heavy-17 #subject:father #seconds:14]
    ~ speak("father", 14)
    {cut(): -> line_dead}
    -> ten_forty
+ ["He's above the line, on the bend. He chose it." #id:call-heavy-18 #subject:father #seconds:14]
    ~ speak("father", 14)
    {cut(): -> line_dead}
    -> bend
+ [That is all there is to say about it. #id:call-heavy-19 #subject:silence #seconds:6]
    ~ speak("silence", 6)
    {cut(): -> line_dead}
    -> all_there_is
+ [Hang up. #id:call-heavy-20]
    ~ ended_by = "hand"
    -> hung_up

= ten_forty
~ again_from = -> father.ten_forty
"Had it?" #id:call-heavy-21 #far
"It was late." #id:call-heavy-22
"It's always late," she says, and then there is a sound with as many breaths in it as a laugh. #id:call-heavy-23 #far
You wait until it has gone by. #id:call-heavy-24
~ turns++
-> hub

= bend
~ again_from = -> father.bend
"The inside of the bend?" #id:call-heavy-25 #far
"The inside." #id:call-heavy-26
"Because of the wear," she says. "On the outer rail." #id:call-heavy-27 #far
"He said he'd hear it that much sooner if they let it go." #id:call-heavy-28
~ turns++
-> hub

= all_there_is
~ again_from = -> father.all_there_is
"And you?" she says. "Who's with you?" #id:call-heavy-29 #far
"I've got eleven machines." #id:call-heavy-30
~ turns++
-> hub

=== sums ===
~ again_from = -> sums
"I can send at the end of the month. How much does yours keep? The one with the fruit." #id:call-heavy-31 #far
+ {lost()} ["Say that again." #id:call-heavy-32 #seconds:7]
    ~ again(7)
    {cut(): -> line_dead}
    -> sums
+ ["Three in ten. Send it before the frost, for coal." #id:call-heavy-33 #subject:money #seconds:12]
    ~ asked_money = true
    ~ speak("money", 12)
    {cut(): -> line_dead}
    -> send_it
+ ["Keep it. Buy yourself tyres." #id:call-heavy-34 #subject:money #seconds:8]
    ~ refused_money = true
    ~ speak("money", 8)
    {cut(): -> line_dead}
    -> keep_it
+ {not packing} ["What do you do for it?" #id:call-heavy-35 #subject:money #seconds:9]
    ~ speak("money", 9)
    {cut(): -> line_dead}
    -> packing
+ [Hang up. #id:call-heavy-36]
    ~ ended_by = "hand"
    -> hung_up

= send_it
~ again_from = -> sums.send_it
"Three! Here they told me two." She is doing it in her head, out loud, too fast, and wrong. You correct the hundreds. For a moment she is nine. #id:call-heavy-37 #far #cite:broker-fee-30-on-1000
~ turns++
-> hub

= keep_it
~ again_from = -> sums.keep_it
"They come with the car. You don't buy them — Mother. Let me buy you something." #id:call-heavy-38 #far
"Buy a gate," you say, or would have said, if you had been quicker. What you say is: "I want for nothing." #id:call-heavy-39
"You always say that," she says, "in exactly that voice." #id:call-heavy-40 #far
~ turns++
-> hub

=== packing ===
~ again_from = -> packing
"I pack face cream. There's a machine that does the corners and it sticks, and I'm the only one who hears it coming." #id:call-heavy-41 #far
{packing == 1:
    You sit up. #id:call-heavy-42
    "Which tooth?" #id:call-heavy-43
}
"It's a belt. It hasn't got teeth." #id:call-heavy-44 #far
"Everything has teeth," you say. #id:call-heavy-45
+ {lost()} ["Say that again." #id:call-heavy-46 #seconds:8]
    ~ again(8)
    {cut(): -> line_dead}
    -> packing
+ ["Send some before the frost, then. For coal." #id:call-heavy-47 #subject:money #seconds:8]
    ~ asked_money = true
    ~ speak("money", 8)
    {cut(): -> line_dead}
    -> sums.send_it
+ ["Keep what they pay you." #id:call-heavy-48 #subject:money #seconds:6]
    ~ refused_money = true
    ~ speak("money", 6)
    {cut(): -> line_dead}
    -> sums.keep_it
+ [Hang up. #id:call-heavy-49]
    ~ ended_by = "hand"
    -> hung_up

=== boy ===
~ again_from = -> boy
"What boy?" #id:call-heavy-50 #far
+ {lost()} ["Say that again." #id:call-heavy-51 #seconds:4]
    ~ again(4)
    {cut(): -> line_dead}
    -> boy
+ ["From the end house. He whistles through his teeth." #id:call-heavy-52 #subject:boy #seconds:12]
    ~ speak("boy", 12)
    {cut(): -> line_dead}
    -> whistles
+ [Say his name. #id:call-heavy-53 #subject:boy #seconds:3]
    ~ said_name = true
    ~ speak("boy", 3)
    {cut(): -> line_dead}
    Two syllables. They take less than a second. They go out over the valley like anything else. #id:call-heavy-56 #cite:use-pseudonyms
    -> name_aloud
+ [Hang up. #id:call-heavy-54]
    ~ ended_by = "hand"
    -> hung_up

= whistles
~ again_from = -> boy.whistles
"The hens one? He's — no. I don't know. Nobody's told me." A stair creaks, or a chair. "I'll ask. There's a place on Sundays where people ask." #id:call-heavy-55 #far
~ turns++
-> hub

= name_aloud
~ again_from = -> boy.name_aloud
"Don't," she says. And then: "I've got it. I'll ask. There's a place on Sundays." #id:call-heavy-57 #far
~ turns++
-> hub

=== come_out ===
~ again_from = -> come_out
"There's a room," she says. "Next to mine. It locks from the inside. I've asked what it costs to — I've asked. For you." #id:call-heavy-58 #far
{come_out == 1:
    She is being careful. What is said on a telephone has been read as treason before now. It is Article 63, and the word for it does not have the word room in it. #id:call-heavy-59 #cite:charges-listed-2012
}
+ {lost()} ["Say that again." #id:call-heavy-60 #seconds:9]
    ~ again(9)
    {cut(): -> line_dead}
    -> come_out
+ ["And who would do the radish?" #id:call-heavy-61 #subject:come-out #seconds:16]
    ~ answer_out = "no"
    ~ speak("come-out", 16)
    {cut(): -> line_dead}
    -> in_bags
+ ["I keep eleven machines going in this row. Have they got machines there?" #id:call-heavy-62 #subject:come-out #seconds:20]
    ~ answer_out = "no"
    ~ speak("come-out", 20)
    {cut(): -> line_dead}
    -> eleven_machines
+ ["Ask me in the spring." #id:call-heavy-63 #subject:come-out #seconds:14]
    ~ answer_out = "spring"
    ~ speak("come-out", 14)
    {cut(): -> line_dead}
    -> in_the_spring
+ ["Not on a telephone." #id:call-heavy-64 #subject:come-out #seconds:10]
    ~ answer_out = "hush"
    ~ speak("come-out", 10)
    {cut(): -> line_dead}
    -> where_then
+ [Hang up. #id:call-heavy-65]
    ~ ended_by = "hand"
    -> hung_up

= in_bags
~ again_from = -> come_out.in_bags
"Nobody! You can buy it. It comes in bags." #id:call-heavy-66 #far
"In bags." #id:call-heavy-67
"It isn't good," she says. "I'm not saying that it's good." #id:call-heavy-68 #far
~ turns++
-> hub

= eleven_machines
~ again_from = -> come_out.eleven_machines
"They throw them away, Mother." #id:call-heavy-69 #far
"Then what would I do all day?" #id:call-heavy-70
"You'd be — I'd come home and you'd be there. Is that nothing to do?" #id:call-heavy-71 #far
In the row below you one of the eleven is yours, and one is Mrs. Ri's, and the others have nobody else either. #id:call-heavy-72
~ turns++
-> hub

= in_the_spring
~ again_from = -> come_out.in_the_spring
"You said that about the tooth." #id:call-heavy-73 #far
"Which tooth?" #id:call-heavy-74
"Mine. I was nine. It was spring and then it was the next spring." #id:call-heavy-75 #far
~ turns++
-> hub

= where_then
~ again_from = -> come_out.where_then
"Where, then?" she says. "Tell me where I'm to say it." #id:call-heavy-76 #far
You hold the telephone a little away from your ear, and put it back. #id:call-heavy-77
~ turns++
-> hub

=== why_left ===
~ again_from = -> why_left
"Which night?" #id:call-heavy-78 #far
She knows which night. #id:call-heavy-79
+ {lost()} ["Say that again." #id:call-heavy-80 #seconds:4]
    ~ again(4)
    {cut(): -> line_dead}
    -> why_left
+ ["The machine was running." #id:call-heavy-81 #subject:why-left #seconds:16]
    ~ speak("why-left", 16)
    {cut(): -> line_dead}
    -> step
+ ["Never mind. It was cold." #id:call-heavy-82 #subject:why-left #seconds:5]
    ~ speak("why-left", 5)
    {cut(): -> line_dead}
    -> never_mind
+ [Hang up. #id:call-heavy-83]
    ~ ended_by = "hand"
    -> hung_up

= never_mind
~ again_from = -> why_left.never_mind
"It was," she says. "Mother. It was very cold." #id:call-heavy-84 #far
~ turns++
-> hub

= step
~ again_from = -> why_left.step
"I know it was," she says. "I stood on the step with my shoes in my hand. I thought, she's working. She hasn't heard me." #id:call-heavy-85 #far
+ {lost()} ["Say that again." #id:call-heavy-86 #seconds:10]
    ~ again(10)
    {cut(): -> line_dead}
    -> step
+ ["There was no cloth in it." #id:call-heavy-87 #subject:why-left #seconds:5]
    ~ speak("why-left", 5)
    {cut(): -> line_dead}
    ~ speak("silence", 9)
    {cut(): -> line_dead}
    Nine seconds. A whole seam. #id:call-heavy-91
    -> heard_me
+ ["I was working." #id:call-heavy-88 #subject:why-left #seconds:4]
    ~ speak("why-left", 4)
    {cut(): -> line_dead}
    -> was_working
+ [Hang up. #id:call-heavy-89]
    ~ ended_by = "hand"
    -> hung_up

= was_working
~ again_from = -> why_left.was_working
"That's what I tell people," she says. "When they ask." #id:call-heavy-90 #far
~ turns++
-> hub

= heard_me
~ again_from = -> why_left.heard_me
"You heard me." #id:call-heavy-92 #far
"You tread on the left board. You always did." #id:call-heavy-93
"You could have opened the door." #id:call-heavy-94 #far
"You could have knocked." #id:call-heavy-95
"I'd have stayed," says your daughter, two winters away. "If you'd opened it, I would have stayed." #id:call-heavy-96 #far
"Yes," you say. #id:call-heavy-97
~ turns++
-> hub
