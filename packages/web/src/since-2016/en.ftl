### What changed since 2016, line by line. Which claims each line rests on, and of which year it is, stands in
### evidence/changes.json; the checks of the record hold these lines as they hold those of the story.

since-explained = In March 2016 Amnesty International published its report. This is what the record says of the years after it, in the eras of the game. Each line leads to the claims behind it; a line is of the year in which something began or was first seen.

since-closed-service = In 2016 the mobile service inside the country blocked calls abroad. A Chinese telephone near the border used Chinese masts.
since-rewards = State security was said to offer rewards to whoever reported the owner of a telephone.
since-ten-units = For one operation in North Hamgyong there were said to be ten units of three agents each, with tracking vehicles.
since-house-to-house = In 2017 agents were reported to go from house to house and to ask who might be calling.
since-handset-3000 = A Chinese handset was reported to cost more than 3,000 yuan at the border.
since-fees-2018 = What brokers kept, 30 to 35 per cent before, was said to be 40 or more.
since-texts-read = From late 2018 on, patrols were said to stop people in the street and to read their messages.
since-target-minutes = Branches of state security were reported to set themselves one minute at best and five at worst for reaching a caller.
since-tariff = Agents in Ryanggang were said to have a tariff: 5,000 yuan for a call to China, 10,000 for one to South Korea.
since-wechat = Young people at the border were said to have left voice calls for WeChat, as calls were watched too closely.
since-zone = A police notice of August 2020 made a strip along the border, one to two kilometres deep, where whoever had no permission would be shot.
since-night-ban = The same notice forbade moving near the barrier at night.
since-media-law = A law of 2020 gives 5 to 15 years for having South Korean films or music.
since-january-call = In the pandemic a woman heard no more from her mother, who used to ring on her birthday each January.
since-hundreds = In 2021 the state security of one province was reported to have arrested hundreds of users of Chinese telephones, mostly women.
since-prices-spying = A woman who had received money from the South was reported charged as a spy, as her messages named the prices of food.
since-bribe-10000 = What it took to get somebody out was said to have become 10,000 dollars.
since-seven-brokers = Seven brokers in North Hamgyong were reported to have been given 15 years each, before over a thousand people.
since-new-detectors = In October 2022 the fixed detectors at the border in Ryanggang were said to be replaced by faster ones.
since-moved-away = Thirty households of Ryanggang with relatives in South Korea were reported moved to the mountains.
since-same-day = Of those who sent money, 60.6 per cent said in a survey of 2022 that it had arrived the same day.
since-fences = Pictures from above of 321 km of the border showed about 500 km of new fence and 6,820 guard posts.
since-language-law = A law of 2023 gives six years or more for South Korean speech, in messages too.
since-half-contact = Of escapees surveyed, 46.9 per cent were in contact with their families in 2018 and 23.7 per cent in 2023.
since-fees-48 = By the survey of 2023 brokers kept 48.1 per cent in the end; for 2019 it had been 33.5.
since-south-raids = In South Korea, too, brokers were investigated; a home was searched in April 2023.
since-faces = Chinese police at the border were reported to have quotas of North Koreans to find, and cameras that know faces.
since-connections = Inside the country 7.51 million mobile connections were counted at the start of 2024; other counts are lower.
since-young-stopped = In May 2024 patrols in a city of North Hamgyong were reported to stop every young person.
since-screen-pictures = A telephone from inside, examined in 2025, took a picture of its screen every five minutes.
since-not-switched-on = By the autumn of 2025 people at the border in Ryanggang were said to be afraid to switch a Chinese telephone on.
since-every-two-days = Heads of neighbourhood units in Ryanggang were reported to enter homes every two days.
since-un-review = A UN review of the decade from 2014 found tighter watching, and also less violence by guards and some better trials.
since-five-rounds = In early 2026 officers with detectors were said to walk through villages four or five times a day.
since-under-a-minute = A specialist told a conference in 2026 that newer methods find calls shorter than a minute.
