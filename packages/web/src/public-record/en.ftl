### The record: claims and sources to be browsed, searched, compared and taken along.

public-title = The record
public-close = Back to the story
public-search = Search the record
public-ways = Ways through the record
public-in-english = The claims and their sources are kept in English; everything around them is in your language.
public-explained = What this game takes to be true, and who says so: { $claims } claims from { $sources } sources. Every claim is in our own words and says how well it is supported. Where sources differ, both stand.
public-grades = How well a claim is supported
public-count = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
public-unknown = Nothing stands here
public-unknown-meaning = This address leads to nothing in the record of this build. Perhaps it is cut off, or made for another version; the search may find what it meant.
public-disputed = others say otherwise
public-found-title = Search
public-found = { $count ->
    [0] No claim holds all of these words: { $asked }
    [one] One claim holds these words.
   *[other] { $count } claims hold these words.
}

## Ways through it

public-by-topic = By topic
public-by-topic-meaning = { $count } topics. A claim stands in one.
public-by-era = By era
public-by-era-meaning = The eras of the game. A claim that speaks of many years stands in several.
public-by-source = By source
public-by-source-meaning = { $count } sources that claims rest on, the latest first.
public-by-grade = By grade
public-by-grade-meaning = How well claims are supported, not how likely they are.
public-by-kind = By kind
public-by-kind-meaning = What sort of knowledge claims are.
public-by-place = By place
public-by-place-meaning = Never nearer than a province.
public-by-dispute = Where sources differ
public-by-dispute-meaning = { $count } matters of which accounts differ. Nobody is declared right.
public-conflict-meaning = From the earliest on. Each account stands as its source gives it.
public-accounts = { $count } accounts, { $years }
public-years = { $from } to { $to }
public-source-beside = { $publisher }, { $date } · { $count }
public-timeline = Timeline
public-timeline-meaning = How many claims speak of each year. One that speaks of a span counts in each of its years; “before 2014” counts from 2000 on, as far back as the record looks.
public-timeline-words = Columns of claims for each year from { $from } to { $to }, by grade. Most speak of { $fullest } ({ $most }), fewest of { $thinnest } ({ $least }). The table below has every number.
public-timeline-table = Claims that speak of each year
public-column-year = Year
public-column-all = all
public-year = What is said of { $year }
public-year-alone = { $count ->
    [one] One claim about this year alone
   *[other] { $count } claims about this year alone
}
public-year-among = { $count ->
    [one] One claim about a span with this year in it
   *[other] { $count } claims about spans with this year in them, the shortest first
}
public-since = Since 2016
public-method = How it was made

## A claim

public-fact-grade = Grade
public-fact-kind = Kind
public-fact-because = Why we made it up
public-fact-period = Speaks of
public-fact-eras = Eras of the game
public-fact-place = Place
public-fact-topic = Topic
public-fact-values = Numbers
public-fact-reviewed = Last compared
public-reviewed-every-source = { $on }, with the text of every source
public-reviewed-some-sources = { $on }, with the texts of some of its sources
public-reviewed-first-notes = { $on }, only with the first notes we took
kind-testimony-meaning = Somebody lived it, or was told it inside.
kind-law-meaning = What a written law provides.
kind-official-text-meaning = A state’s own notice, contract, screen or finding.
kind-survey-meaning = Answers or heads counted.
kind-analysis-meaning = A device, a program or a picture examined.
kind-expert-meaning = Somebody who studies the matter.
kind-press-meaning = What is summed up without one witness being shown.
kind-inference-meaning = Worked out from other facts.
kind-invented-meaning = Made up by us.
public-all-of-source = Everything that rests on this source
public-side-by-side = These accounts side by side
public-corrected = Corrected
public-correction = { $was } → { $now }: { $because }
public-thin = What is thin here
public-uses = Where it is used
public-uses-none = No line of a story and no number of the model rests on it yet.
public-uses-reveal = Kinds of moment that the reveal shows
public-uses-constants = Numbers of the model
public-uses-ours = Ours in it: { $why }
public-address = Address of this claim
public-rests-on = { $count ->
    [one] One claim rests on it
   *[other] { $count } claims rest on it
}

## Taking along

public-copy = Copy
public-cite = Cite this
public-cite-form = Form
public-cite-plain = Plain text
public-take = Take the record along
public-take-meaning = All claims, sources, corrections and gaps as JSON, or one line a claim for a spreadsheet. The wording is CC BY-SA 4.0; the sources belong to their publishers.
public-take-json = Save as JSON
public-take-csv = Save as CSV
public-taken = The file was handed to your browser to save. Nothing was sent.

## Numbers

public-range = { $from } to { $to }
public-at-least = at least { $value }
public-at-most = at most { $value }
unit-minutes = { UNIT($value, unit: "minute", display: "long") }
unit-hours = { UNIT($value, unit: "hour", display: "long") }
unit-clock-hour = { $value }:00
unit-days = { UNIT($value, unit: "day", display: "long") }
unit-weeks = { UNIT($value, unit: "week", display: "long") }
unit-months = { UNIT($value, unit: "month", display: "long") }
unit-years = { UNIT($value, unit: "year", display: "long") }
unit-per-month = { NUMBER($value) } a month
unit-per-day = { NUMBER($value) } a day
unit-per-year = { NUMBER($value) } a year
unit-km = { UNIT($value, unit: "kilometer") }
unit-m = { UNIT($value, unit: "meter") }
unit-percent = { PERCENT($value) }
unit-percentage-points = { NUMBER($value) } percentage points
unit-cny = { NUMBER($value) } yuan
unit-usd = { NUMBER($value) } US dollars
unit-gbp = { NUMBER($value) } pounds
unit-eur = { NUMBER($value) } euros
unit-krw = { NUMBER($value) } South Korean won
unit-kpw = { NUMBER($value) } North Korean won
unit-bytes = { UNIT($value, unit: "byte", display: "long") }
unit-w = { NUMBER($value) } watts
unit-count = { NUMBER($value) }

## Topics

topic-phone-supply = Getting a phone
topic-networks = Networks
topic-domestic-phone = Phones made for the inside
topic-everyday = Everyday life with a phone
topic-family = Families
topic-brokers-remittance = Brokers and money
topic-avoidance = What callers did
topic-detection = How calls were found
topic-jamming = Jamming
topic-border = The border
topic-informants = Watching and telling
topic-inspections = Checks and searches
topic-bribery = Bribes
topic-detention = Detention
topic-punishment = Punishment
topic-law = Law
topic-outside-information = Information from outside
topic-statistics = Counts
topic-invented = What we made up

## Places

province-north-hamgyong = North Hamgyong
province-ryanggang = Ryanggang
province-north-pyongan = North Pyongan
province-jagang = Jagang
province-border-provinces = Border provinces
province-north-korea = North Korea
province-china = China
province-south-korea = South Korea

## What accounts differ on

conflict-eight-minute-call-caught = How long until a call is found
conflict-bad-case-light-case = What the law gave for a call, and what was done
conflict-go-to-mountains = Going up the mountains to call
conflict-three-brokers-ten-percent-each = What brokers keep
conflict-recording-and-playback-heard = Whether calls are recorded
conflict-wechat-instead-of-voice = WeChat in place of calls
conflict-border-night-curfew = The hours of the border curfew
conflict-bribe-3000-asked = What a bribe costs
conflict-ohchr-decade-review = Whether detention got milder
conflict-red-flag-traceviewer = Screenshots taken by the phone
conflict-location-app-required = Whether phones are used to follow people
conflict-jailbreak-penalty = Months or weeks for opening a phone
conflict-smartphones-resist-jamming = Whether some handsets resist jamming
conflict-subscribers-2022-estimate = How many mobile phones
conflict-phone-price-2017 = What a Chinese handset costs
conflict-fifteen-years-brokers-2021 = What brokers were given
conflict-amnesty-interviews = How many pages Amnesty’s report has
