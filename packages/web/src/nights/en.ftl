nights-title = Ten thousand nights like yours
nights-lead = The same plan, the same land, other luck. This device can live through your night ten thousand times and count what came of it.
nights-lead-ordinary = You made no call. This device can live through an ordinary night with a short one, up on Kite’s Back, ten thousand times, and count what came of it.
nights-odds = No source gives odds. These are the model’s, built on what the sources tell and on numbers we had to invent. They are not a forecast, and no plan here is safe.
nights-start = Run ten thousand nights
nights-again = Run them again
nights-cancel = Stop
nights-running = { $done } of { $total } nights
nights-running-lengths = The ten thousand are counted. The same with other lengths of talk: { $done } of { $total }
nights-cancelled = Stopped. Nothing was kept.
nights-failed = The nights could not be run on this device.
nights-ready = The nights are counted. The result stands below.
nights-field = { $nights } dots, one for each night: { $shares }.
nights-share = { $outcome } { PERCENT($percent) }
nights-table = What came of { $nights } nights with the same plan
nights-column-outcome = What came of it
nights-column-count = Nights
nights-column-share = Share
nights-column-interval = Range
nights-interval = { NUMBER($low) }–{ PERCENT($high) }
nights-percent = { PERCENT($share) }
nights-interval-note = The range is where the model’s own share lies, with a chance of 95 in 100, given so many nights. It says nothing about the world outside the model.
nights-outcome-unnoticed = nothing came of it
nights-outcome-on-file = a line in a file
nights-outcome-someone-else = somebody else was taken
nights-outcome-no-line = no line
nights-outcome-found = found
nights-outcome-unnoticed-means = The call was made and nobody came.
nights-outcome-on-file-means = Nobody came. What was measured was kept.
nights-outcome-someone-else-means = They went to the wrong door.
nights-outcome-no-line-means = The call never came about.
nights-outcome-found-means = That night or later, they came.
nights-charged-later = In { $count } nights a file that was still open after forty days was read again years later. They are not counted as found.
nights-after-found = Of those found, { $released } were let go again in the model and { $charged } were charged.
nights-curve-title = The same night, with more or less talk
nights-curve = Share of nights found, against minutes on air. { $points }.
nights-curve-point = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}: { PERCENT($share) }, between { PERCENT($low) } and { PERCENT($high) }
nights-curve-axis = minutes on air
nights-curve-share = nights found
nights-curve-table = Nights found, by minutes on air
nights-column-minutes = Minutes on air
nights-curve-own = { $minutes } (nearest to yours)
nights-curve-say = Talking longer was found more often. Talking briefly was still found: in { $share } of a hundred nights at { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. The rest was luck, and whoever had it did nothing better.
nights-curve-flat = In the model, the length of the talk made no clear difference on this plan. What else stood in the way weighed more.
nights-count-of = { $count } of { $nights }
nights-number = { NUMBER($number) }
