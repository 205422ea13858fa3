### How the record and the game were made. Lists and counts come from the data.

method-who = Who made it
method-who-text = It was made by outsiders, in the open: code, stories, claims and every change of them can be read by anybody. Nobody from North Korea has reviewed it yet. Until that has happened, read it as what outsiders made of what was published.
method-from = From what
method-from-text = From what others have published: { $claims } claims in our own words, from { $sources } sources. We interviewed nobody. Each claim names its sources and where in them; each source says how much of it was read, and in whose hands.
method-read-table = Sources, by how they were read
method-how-compared = Each claim says when it was last compared, and with what: the texts of all its sources, of some, or only the first notes we took. A program refuses a line of story whose number none of its claims gives, a value of another era, a grade higher than its least sure claim, a dispute told from one side only, and six words in a row taken from a source that is at hand.
method-not-asked = What was not asked, and of whom
method-not-asked-inside = Nobody inside the country was asked anything. What is known from there came through newsrooms and organisations, often from one person whom they do not name.
method-not-asked-left = Nobody who has left was asked by us: not callers, not families, not brokers. Those who spoke to others are mostly women from the north-east, and mostly people to whom something had happened.
method-not-asked-officials = No officer, soldier or former official was asked how calls are found. No technical document on detectors or jammers is public.
method-not-asked-makers = No maker of telephones, masts or detectors was asked what they can do, and none of it was measured. The radio here is computed by published formulas over invented land.
method-not-asked-publishers = The organisations and newsrooms we cite were not asked whether we read them rightly.
method-invented = What is invented, and why
method-invented-text = People, villages and the county are composed, so that nobody and no place can be found by them. The words of the stories are composed, too; a line that states something of the world leads to its claims, and one that only sounds so says that it is invented.
method-constants = The model holds { $all } numbers. { $known } rest on claims; { $partly } rest on claims with a part that is ours and says so; { $invented } are invented, { $carried } of them taken over from another era of which something is known.
method-reasons = { $count ->
    [one] The reason given
   *[other] The { $count } reasons given, and for how many numbers
}
method-odds = How the odds were chosen
method-odds-none = No source gives the odds of being found. Cases become known because something happened to them: severe ones are over-represented, those that were paid off under-represented. Every chance in this game is ours but two: that a bribe is taken, and that money comes the same day, are reported.
method-odds-chosen = They were tuned so that the model can be argued with, not so that it predicts anything: so that a longer call is found more often than a short one wherever it is made, and no era is milder than the one before. No source measures either.
method-odds-floor = A floor was set for each era, under which no plan may fall, however short and careful. A search tries many thousands of nights to find a plan that does, and a change that lets one through is refused.
method-floor-table = Floor of each era
method-gaps = What we know too little about
method-thin-excerpt = { $count } claims whose best source was read only in an excerpt
method-thin-reprint = { $count } claims whose best source was read in a reprint
method-thin-secondHand = { $count } claims read only at second hand
method-thin-unreachable = { $count } claims none of whose sources can be opened from here
method-thin-firstNotes = { $count } claims not yet compared again with their texts
method-error = How to report an error
method-error-text = Open an issue where the source code of this copy is kept, or write to whoever hosts it. Give the address of the claim and the source that says otherwise; a page, a date, a better address help. Do not send names of people inside the country. A correction is dated and listed below, with what stood before; nothing is silently rewritten.
method-corrections = { $count ->
    [one] Corrections: one so far
   *[other] Corrections: { $count } so far
}
method-corrections-text = The latest first. Each leads to its claim.
