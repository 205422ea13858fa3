### Words of the far end of a night: where its episode is offered, and where the daughter is.

far-title = The other end
far-subtitle = The same night, on a staircase in Seoul.
far-offer-own = The last night you played, as it was heard on the other end of the line. About twelve minutes.
far-offer-sample = The other end of such a call. You have not played a night to its end yet, so it begins with a sample. About twelve minutes.
far-begin-own = Hear it from the other end
far-begin-sample = Hear a sample from the other end
far-back = Back to “Eight minutes”
far-back-explained = The call itself, from the side that has to climb. A new night, with other luck.
notice-night-unheard = The night that was kept here cannot be heard by this version, so this is a sample. ({ $reason })
saved-night = The record of your last night

where-flat = In the house of nine rooms
where-stairs = On the stairs
where-works = At the packing hall
where-yard = At the driving school
where-hall = In the hall under the church
where-shop = At Manager Seo’s
where-reveal-far = What does not reach Seoul
far-where = In Seoul
far-where-now = { $place }. It is { $clock }.
far-where-day = { $place }. It is day { $day } after that night.
far-days-since = { $days ->
    [one] day after that night
   *[other] days after that night
}
far-days-from-to-spoken = Days { $from } to { $day } after that night
note-caller = The name she will ring under
note-days = Days since that night
