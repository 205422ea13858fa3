=== reveal ===
The same night, with the lights on. #id:reveal-01 #stage:reveal #scene:reveal
There was a department for it, Bureau 27, said to have good machines. By one account detectors stood in the police offices and were never switched off. When one of them heard a telephone, people with smaller ones were rung up and sent out. #id:reveal-02 #cite:bureau-27 #cite:within-minutes-fixed-and-handheld
Some of it came down to trains. One woman talked for about eight minutes and was picked up. It had been foolish to talk so long, the agents told her. They had been near her house by chance, waiting for a train. #id:reveal-03 #cite:eight-minute-call-caught
{five:
    Those five bars. A man who studies such things thought that the boxes in the rucksacks sounded like machines that pretend to be a mast. It is an opinion. He had not seen inside one. #id:reveal-04 #cite:imsi-catcher-opinion #later:imsi-catcher-opinion #own:five
}
{air() > 0:
    Some said that the talk itself can be kept. Of those who said so to Amnesty, none had heard a recording. #id:reveal-05 #cite:no-interviewee-heard-recording
}
+ [Look at the night. #id:reveal-06]
    -> nights

=== nights ===
Ten thousand nights like yours: what you chose stays the same, and the luck is other luck. #id:reveal-07 #scene:nights
Nobody has counted the real ones. These come out of the model, and the model is ours. #id:reveal-08 #invented
{air() > 0:
    Then the same nights, with the call a minute shorter and a minute longer. Look for the one where nothing can happen. #id:reveal-09
- else:
    Then the same nights with a call in them, of one minute, of two, of eight. Look for the one where nothing can happen. #id:reveal-10
}
+ [Go on. #id:reveal-11]
    -> since

=== since ===
You can put it down here for a moment. If some of this is yours, and not a story, find somebody to sit with first. Nothing will move. #id:reveal-12 #stage:ladder #scene:since
That was 2014, the year of an order to weave the net tighter, against news coming in and people going out. #id:reveal-13 #cite:mosquito-net-order
In 2015 the call itself got its line in the law: up to one year of labour, or up to five of reform. #id:reveal-14 #cite:art222-illegal-international-communication
In 2016 a researcher guessed that there were thousands of calls a day from South to North, mostly quiet, mostly family. #id:reveal-15 #cite:thousands-of-calls-daily
In 2018 nearly half of those who had got out, and were asked, were in touch with family. In 2023 it was under a quarter. #id:reveal-16 #cite:contact-rate-fall
{prices:
    In 2018 lecturers told women that the price of rice is a state secret. #id:reveal-20 #cite:market-prices-secret
}
Between 2020 and 2024 the police on the other side of the river had numbers to reach: so and so many people without papers, found. #id:reveal-21 #cite:china-police-quotas
Since 2023 people who pass money on have been investigated in the South as well. #id:reveal-17 #cite:south-korea-prosecutes-brokers
In 2026 a specialist said that a call shorter than a minute can be found. That is hearsay, from work with people who got out. #id:reveal-18 #cite:sub-minute-detection-2026
+ [And now? #id:reveal-19]
    -> ladder
