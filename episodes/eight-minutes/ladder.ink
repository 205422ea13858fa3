=== ladder ===
{ladder == 1:
    You may stop here. Nothing else is asked. #id:ladder-01 #stage:ladder #scene:ladder
    If you would like to do something, here are some things of different sizes. None of them brings anyone home. Do not try to ring or write to people inside: it is they who would be asked about it. #id:ladder-02
}
+ {not act_message} [Write down what ought to be said to those who cut the line. #id:ladder-03 #act:message]
    -> act_message
+ {not act_tell} [Tell one person. #id:ladder-04 #act:tell]
    -> act_tell
+ {not act_record} [Read where it comes from. #id:ladder-05 #act:record]
    -> act_record
+ {not act_write} [Write to your own government. #id:ladder-06 #act:write]
    -> act_write
+ [Stop here. #id:ladder-07 #act:stop]
    -> stop_here

=== act_message ===
It is kept on this device and nowhere else, until you decide otherwise. If an organisation is hosting this, you can send it through them. Letters to heads of state are seldom answered. They are counted, though, and sometimes carried into a room. #id:ladder-08
-> ladder

=== act_tell ===
{said("goose") > 0:
    One is enough. You could begin with the goose. #id:ladder-09
- else:
    One is enough. You could begin with the radish. #id:ladder-15
}
-> ladder

=== act_record ===
Every line with a source can be opened, and argued with. Much of it begins with the seventeen people who talked to Amnesty. #id:ladder-10 #cite:amnesty-interviews
Beside each stands who published it, and when, and how far it can be trusted. Some of them have collected this for years, and can use help. #id:ladder-14
-> ladder

=== act_write ===
A state that is not yours will not read your letter. Yours may have to. It votes on the yearly resolution, it decides who is let in, and it pays or does not pay for the people who write these things down. In 2014 the United Nations inquiry called what it found without parallel in the modern world. #id:ladder-11 #cite:coi-without-parallel
-> ladder

=== stop_here ===
Somewhere in the row a machine is running. #id:ladder-12
You can close this now. #id:ladder-13
-> END
