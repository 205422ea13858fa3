reveal-title = Your night, with the lights on
reveal-lead = The same night on the same land, with everything shown. What stood in the way is red. Your way is the warm line.
reveal-record = What is known of such nights, in the record
reveal-scrub = Moments of the night and after
reveal-back = Moment before
reveal-on = Next moment
reveal-step = { $position } of { $total }
reveal-day = { $day ->
    [one] The day after
   *[other] Day { $day }
}
reveal-hidden = You could not know this.
reveal-known = You could know this.
reveal-how-known = How do we know?
reveal-source-of = Source { $position } of { $total }
reveal-invented-note = This kind of moment belongs to the model. No source tells it.
reveal-list = The moments, as a list
reveal-list-caption = The moments of this night and the days after it, in order
reveal-column-when = When
reveal-column-what = What happened
reveal-column-known = Could you know?
reveal-column-grade = How well it is known
reveal-yes = yes
reveal-no = no
reveal-legend = What the shapes mean
reveal-legend-way = your way
reveal-legend-listener = a listening post
reveal-legend-heard = it hears a phone
reveal-legend-bearing = a direction it measured
reveal-legend-ellipse = where they think the phone is
reveal-legend-team = a team on foot or by car
reveal-legend-jammer = a jammer
reveal-legend-mast = the mast across the river
reveal-legend-seen = somebody saw
reveal-axis-night = the night
reveal-axis-call = the phone in one piece
reveal-axis-air = on air
reveal-axis-jam = jamming
reveal-axis-words = The night from { $from } to { $to }. { $air } { $jams }
reveal-axis-air-words = { $count ->
    [0] You were never on air.
    [one] You were on air { $spans }.
   *[other] You were on air { $count } times: { $spans }.
}
reveal-axis-jam-words = { $count ->
    [0] There was no jamming in these hours.
    [one] The jammers ran once: { $spans }.
   *[other] The jammers ran { $count } times: { $spans }.
}
reveal-axis-span = from { $from } to { $to }
reveal-map-words = The map of the county with everything shown, at { $when }. { $sentence }

reveal-listener-county-office = The post at the county office
reveal-listener-road-post = The post at the road
reveal-listener-ridge-post = The post on the eastern ridge
reveal-label-county-office = county office
reveal-label-road-post = road post
reveal-label-ridge-post = ridge post
reveal-label-mast = mast
reveal-label-false-mast = not a mast
reveal-label-jammer = jamming
reveal-label-you = you
reveal-label-team-waiting = team { $team }, waiting for a train
reveal-label-team-moving = team { $team }
reveal-label-team-searching = team { $team }, searching
reveal-label-team-below = team { $team }, waiting below
reveal-label-team-arrived = team { $team }
reveal-label-team-left = team { $team }, leaving
reveal-label-window = a lit window
reveal-label-patrol = a patrol
reveal-label-wrong-house = the wrong house

reveal-arranged = { $phone ->
    [lent] It was settled: a lent phone, for { $cost_CNY } yuan.
    [bought] It was settled: a phone bought through the pear woman, for { $cost_CNY } yuan. What you had not got you owed.
   *[own] It was settled: your own phone, from its three hiding places.
}
reveal-paid = You gave { $amount_CNY } yuan to { $to ->
    [pear-woman] the pear woman
    [unit-head] the unit head
    [sergeant] the sergeant
    [agents] agents, so that nobody would come
   *[other] the boy’s mother
}.
reveal-confided = You told { $who ->
    [pear-woman] the pear woman
    [unit-head] the unit head
    [sergeant] the sergeant
   *[other] the boy’s mother
} that you would be out.
reveal-excuse-ready = { $excuse ->
    [none] You had nothing ready to say, should anyone ask.
   *[other] You had something to say, should anyone ask.
}
reveal-night-chosen = { $when ->
    [check-night] You chose the night the household check was due.
    [market-eve] You chose the eve of market day.
   *[other] You chose this night.
}
reveal-left = You left { $placeName }.
reveal-walked = You reached { $placeName } after { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, { $by ->
    [stream] along the stream
   *[other] by the road
}.
reveal-met = { $who ->
    [sergeant] { $stopped ->
        [yes] { $excuse ->
            [none] The sergeant stopped you on the way and asked. You had no answer ready.
           *[other] The sergeant stopped you on the way and asked. You had your answer.
        }
       *[no] The sergeant was on the road. He let you pass.
    }
    [neighbour] Somebody from the village met you on the way.
   *[nobody] You met nobody on the way.
}
reveal-seen = { $by ->
    [patrol] A patrol saw somebody moving near { $placeName }.
    [unit-head] The unit head saw you from her window.
   *[other] { $sense ->
        [heard] Somebody awake heard a voice at night, near { $placeName }. They saw nobody.
       *[seen] Somebody saw you from a window, near { $placeName }.
    }
}
reveal-assembled = Battery, card, handset: the phone was in one piece again.
reveal-registered = { $cell ->
    [false-mast] The phone found a mast with { $bars } bars. It was not a mast. It now had the phone’s name.
   *[across] The phone found the mast across the river, with { $bars ->
        [one] one bar
       *[other] { $bars } bars
    }, and gave its name in a short burst.
}
reveal-no-service = The phone found no mast it could use.
reveal-dialled = You dialled.
reveal-connected = She answered. From here on you were on air.
reveal-spoken = { $talkMinutes ->
    [0] You talked, { $talkRest } seconds in all.
    [one] You talked, one minute and { $talkRest } seconds in all.
   *[other] You talked, { $talkMinutes } minutes and { $talkRest } seconds in all.
}
reveal-repeated = { reveal-spoken }
reveal-waited = You waited.
reveal-line-changed = The line became { $line ->
    [clean] clear
    [slight] a little rough
    [broken] broken
   *[other] too weak to use
}.
reveal-jam-burst = The jammers on this bank ran for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, over everything and everyone.
reveal-heard = { $listenerName } heard a phone for the first time this night. It did not yet know whose, or where.
reveal-post-silent = { $listenerName } heard nothing: { $why ->
    [off] nobody sat there that night
    [paid] somebody had been paid
   *[no-mains] it had no current
}.
reveal-post-back = { $listenerName } had current again, and listened.
reveal-alarm = { $listenerName } raised the alarm.
reveal-bearing = { $listenerName } measured a direction: { $direction }. One direction is only a line on the map.{ $obstructed ->
    [yes] {" "}A hill stood between, so the line may be wrong.
   *[no] {""}
}
reveal-fix = Lines crossed. The phone was taken to be inside an ellipse { $long_km } km long and { $wide_km } km wide.
reveal-team-sent = { $waitingForTrain ->
    [yes] A team was sent out with a detector on its back. It had to wait for a train.
   *[no] A team was sent out with a detector on its back.
}
reveal-team-moved = Team { $team } moved on.
reveal-team-searching = Team { $team } reached the place on its map and searched. With no phone on air it had nothing to follow.
reveal-team-waiting-below = Team { $team } waited below, on the path that leads down.
reveal-team-left = Team { $team } gave up and went.
reveal-wrong-house = They went into the wrong house.
reveal-team-arrived = { $place ->
    [house] They reached the row your house stands in.
   *[other] The team came up to where you were.
}
reveal-hint = { $hint ->
    [dog] A dog barked where no dog had barked before.
    [halt-light] A light came on at the halt. You may have seen it.
    [hum] The line began to hum.
    [torch] Somebody used a torch, a long way off. You may have seen it.
   *[other] There was something to notice.
}
reveal-call-dropped = The call broke off. Too much of it was lost.
reveal-battery-empty = The battery was empty. The display went dark in the middle of a word.
reveal-hung-up = { $airMinutes ->
    [0] You hung up, { $airRest } seconds on air.
    [one] You hung up, one minute and { $airRest } seconds on air.
   *[other] You hung up, { $airMinutes } minutes and { $airRest } seconds on air.
}
reveal-taken-apart = Card out, battery out. From here on there was nothing to hear.
reveal-hid = { $part ->
    [battery] The battery
    [card] The card
   *[handset] The handset
} went { $spot ->
    [thread-box] into the thread box
    [radish-jar] into the radish jar
    [curtain-hem] into the hem of the curtain
    [buried] into the ground
    [given-back] back to its owner
   *[carried] with you
}.
reveal-household-check = { $absent ->
    [yes] The household check came and you were not there.
   *[no] { $foundCount ->
        [0] The household check came, counted, and found nothing.
       *[other] The household check came and found part of a phone.
    }
}
reveal-house-searched = { $by ->
    [team] Your door was opened, and the house gone through.
    [agents] Agents went through the house.
   *[check] The check went through your things.
} { $foundCount ->
    [0] Nothing was found.
   *[other] Part of the phone was found.
}
reveal-on-list = Your household was on a list, because somebody in it is missing.
reveal-family-visited = { $searched ->
    [yes] { $foundCount ->
        [0] Agents looked in, as they did with every household on the list. They searched, and found nothing.
       *[other] Agents looked in, as they did with every household on the list. They searched, and found part of a phone.
    }
   *[no] Agents looked in, as they did with every household on the list, and asked after the one who is missing.
}
reveal-street-check = { $found ->
    [yes] You were stopped, as others were, for a look at phones. They found yours.
   *[no] You were stopped, as others were, for a look at phones. They did not find yours.
}
reveal-spending-noticed = { $by ->
    [unit-head] The unit head wondered what you were living on.
   *[neighbour] Somebody in the row wondered what you were living on.
}
reveal-told-why = { $why ->
    [fear] She was afraid of being the one who knew.
   *[quota] She has a quota.
}
reveal-told = { $who ->
    [pear-woman] { $what ->
        [whom-she-served] The pear woman was caught at something else, and gave your name.
       *[the-call] The pear woman reported the call. She had been working for them.
    }
    [unit-head] { $what ->
        [what-you-confided] The unit head reported what you had told her. { reveal-told-why }
        [a-thing-in-the-house] The unit head reported something she had seen in your house. { reveal-told-why }
       *[out-at-night] The unit head reported that you had been out at night. { reveal-told-why }
    }
    [boys-mother] The boy’s mother asked too loudly who had promised to ask about him.
   *[other] { $what ->
        [a-voice-at-night] Somebody who had lain awake reported a voice at night.
       *[out-at-night] Somebody who had met or seen you reported that you had been out at night.
    }
}
reveal-filed = { $entry ->
    [signal] A line was written in a file: a phone, heard from this district.
    [fix] A line was written in a file: where the phone was taken to be.
    [registration] A line was written in a file: the phone’s own name.
    [recording] A line was written in a file: the talk itself.
    [stopped-on-path] A line was written in a file: you, stopped on the path.
    [absent-at-check] A line was written in a file: you, not at home at the check.
    [part-found] A line was written in a file: part of a phone, found in your house.
    [word-of-unit-head] A line was written in a file: the unit head’s word.
    [word-of-neighbour] A line was written in a file: a neighbour’s word.
    [word-of-go-between] A line was written in a file: the go-between’s word.
    [call-history] A line was written in a file: the calls, read off the phone.
    [spending] A line was written in a file: that you spent more than you earned.
    [word-of-agents] A line was written in a file: who had paid not to be found.
    [money-seized] A line was written in a file: money, taken from a courier, and whom it was for.
    [photograph-of-money] A line was written in a file: a picture of you counting money.
    [seen-by-team] { $source ->
        [team] A line was written in a file: your house, searched, and nothing found.
       *[other] A line was written in a file: you, met in the dark by a team.
    }
   *[other] A line was written in a file.
}
reveal-knock = { $who ->
    [unit-head] The unit head knocked.
    [check] The check knocked.
    [visit] Agents knocked, and went again.
   *[agents] Agents knocked.
}
reveal-arrested = You were taken. { $cause ->
    [on-air] The team had found the phone while it was on air.
    [coming-down] They were waiting on the way down.
    [searched-house] They were searching houses, and came to yours.
    [stopped-on-path] It was the stop on the path.
    [part-found] A part of the phone had been found.
    [denounced] Somebody had said your name.
    [old-file] An old line in a file had been read again.
   *[other] The file was enough.
}
reveal-protection = { $kept ->
    [yes] The agents who had been paid meant to keep to it.
   *[no] The agents who had been paid did not think of it again.
}
reveal-teams-held-back = Nobody was sent out. Somebody had been paid for that.
reveal-path-bribe = On the path { $asked_CNY } yuan were asked. { $answer ->
    [taken] You gave them, and were let go on.
    [refused] You gave them, and were taken along all the same.
   *[not-had] You had less than that.
}
reveal-bribe = { $taken ->
    [yes] They asked for { $asked_CNY } yuan, and took it.
   *[no] They asked for { $asked_CNY } yuan. It was not enough, or not there.
}
reveal-released = You were let go after { $after_days ->
    [one] a day
   *[other] { $after_days } days
}.
reveal-charged = You were charged and sent to { $charge ->
    [labour-training] a labour training centre
    [reform-facility] a reform facility
   *[political-camp] a camp
}, { $ground ->
    [leaving] for talk of leaving
    [information] for what you said of prices or people
    [remittance] for money from abroad
    [calling] for calling
   *[phone] for having the phone
}. Such terms are reported as { $term_months_low } to { $term_months_high } months.
reveal-money-sent = { $sent_CNY } yuan set out for you. The fee agreed was { $agreed_CNY }.
reveal-money-arrived = { $arrived_CNY } of { $sent_CNY } yuan reached you, { $after_days ->
    [one] on the day after
   *[other] after { $after_days } days
}. { $cut_CNY ->
    [0] { "" }
   *[other] Agents had kept { $cut_CNY }.{ " " }
}{ $photographed ->
    [yes] A picture of you counting it went back over the river.
   *[no] { "" }
}
reveal-money-lost = Nothing arrived of the { $sent_CNY } yuan that had been sent. { $to ->
    [state] It was seized on the way.
   *[broker] A broker kept it.
}
reveal-case-kept-open = The file stayed open. An old call can be charged years later.
reveal-old-call = { $after_years } years later the file was read again. { $asked_CNY } yuan were asked, and { $released ->
    [yes] you were let go
   *[no] it was not enough
}.
reveal-day-passed = A day passed.
reveal-jamming-elsewhere = With the phone in pieces, the jammers on this bank ran { $count } times, over everything and everyone.
reveal-refused = Nothing came of it.
