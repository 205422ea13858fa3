=== reveal ===
The same night, with the lights on. #id:reveal-01 #stage:reveal #scene:reveal
In the police offices there were detectors that were never switched off. When one of them heard a telephone, people with smaller ones were rung up and sent out. #id:reveal-02 #cite:within-minutes-fixed-and-handheld
They belonged to a department that was called Bureau 27. #id:reveal-03 #cite:bureau-27
Some of it came down to trains. One woman talked for about eight minutes and was heard by agents who were waiting for one, near her house, on their way home. They told her it had been foolish to talk so long. #id:reveal-04 #cite:eight-minute-call-caught
{bars() == 5 or fate() == "taken-charged" or fate() == "on-file":
    A mast need not be a mast. A man who studies such things thought the boxes in the rucksacks sounded like machines that pretend to be one. He had not seen inside them. #id:reveal-05 #cite:imsi-catcher-opinion
}
Many were sure that the talk itself was kept. Of those who said so to Amnesty, none had ever heard a recording. #id:reveal-06 #cite:recording-and-playback-heard #cite:no-interviewee-heard-recording
+ [Look at the night. #id:reveal-07]
    -> nights

=== nights ===
Ten thousand nights like yours: what you chose stays the same, and the luck is other luck. #id:reveal-08 #scene:nights
No source gives odds, not for this and not for any of it. These are the model's, and the model is ours. #id:reveal-09 #invented
After that come the same nights with the call a minute shorter, and a minute longer. Look for the one where nothing can happen. #id:reveal-10
+ [Go on. #id:reveal-11]
    -> since

=== since ===
You can put it down here for a moment. Nothing will move. #id:reveal-12 #stage:ladder #scene:since
That was 2014. In that year there was an order to weave the net against news from outside tighter. #id:reveal-13 #cite:mosquito-net-order
In 2015 the law got its line: illegal communication abroad, up to one year of labour, or up to five of reform. #id:reveal-14 #cite:art222-illegal-international-communication
In 2016 a researcher guessed that thousands of calls went between North and South each day, nearly all of them about nothing: family, and money. #id:reveal-15 #cite:thousands-of-calls-daily
In 2018 lecturers told women that the price of rice is a state secret. #id:reveal-16 #cite:market-prices-secret
In 2018, of those who had got out and were asked, nearly half were in touch with family. In 2023 it was under a quarter. #id:reveal-17 #cite:contact-rate-fall
In 2023 a broker's home was searched in the South, too, and on the river the Chinese police had been given numbers to reach. #id:reveal-18 #cite:south-korea-prosecutes-brokers #cite:china-police-quotas
In 2026 a specialist said that a call can now be found in less than a minute. She had it from people who had got out; it cannot be checked. #id:reveal-19 #cite:sub-minute-detection-2026
+ [And now? #id:reveal-20]
    -> ladder
