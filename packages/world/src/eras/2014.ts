import { type Figure, invented, known, type Sentence, type Told, unreported } from "./era.ts";

/**
 * 2014: fixed detectors in offices, people with back-pack detectors sent out when one sounds, jamming in bursts at night,
 * no article of law that names the call itself. No source gives odds: every chance here is ours and says so.
 */

const ODDS =
  "no source gives odds; set so that an ordinary night is found in 3 to 8 % of lucks at two minutes and 15 to 30 % at eight";

export const figures2014 = {
  // --- money
  moneyAtHome_CNY: invented([450, 650], "CNY", "what a needle seller might have put by; no household is documented"),
  lentPhoneFee_CNY: known(
    [50, 200],
    "CNY",
    "single-testimony",
    ["phone-rental-price"],
    "the reported rents are of 2017 to 2020; none is known for 2014",
  ),
  bribeAsked_CNY: known(
    3000,
    "CNY",
    "single-testimony",
    ["bribe-3000-asked"],
    "one woman's figure, from before 2014, used for every case",
  ),
  bribeTakenOdds: known(
    2 / 3,
    "probability",
    "documented",
    ["bribe-two-of-three"],
    "two of three people is not a rate",
  ),
  // --- the evening
  setOut_t_s: invented(
    [13_200, 14_700],
    "s after 18:00",
    "late enough for the lamps to be out, early enough to be back before light",
  ),
  houseCall_t_s: invented([16_200, 17_400], "s after 18:00", "from the house she waits until the row is asleep"),
  walkRoad_mps: invented(1.15, "m/s", "a woman of fifty-three in the dark on a road, on the flat"),
  walkTrack_mps: invented(0.95, "m/s", "the same on a track"),
  walkStream_mps: invented(0.62, "m/s", "the same in a stream bed, without a torch", ["night-mountain-walk"]),
  slopeSlowing: invented(
    3.2,
    "per metre of climb per metre",
    "halves the pace on a slope of about 30 %; in place of Tobler's exponential",
  ),
  // --- jamming
  jamBurst_s: known([300, 420], "s", "single-testimony", ["jamming-night-bursts"]),
  jamFrom_t_s: known(10_800, "s after 18:00", "single-testimony", ["jamming-night-bursts"]),
  jamTo_t_s: known(50_400, "s after 18:00", "single-testimony", ["jamming-night-bursts"]),
  jamGap_s: invented([300, 1500], "s", "the report gives the bursts' length, not the pauses", ["jamming-night-bursts"]),
  jamPower_dBm: invented(
    27,
    "dBm EIRP in 200 kHz",
    "60 W spread over the whole downlink band; no jammer is documented technically",
    ["jammers-at-border"],
  ),
  // --- the mast, the phone
  mast_dBm: invented(56, "dBm EIRP", "engineering value for a large mast", ["chinese-towers-since-2003"]),
  bodyLoss_dB: invented(3, "dB", "engineering value"),
  spotDeviation_dB: invented(
    2.6,
    "dB",
    "one standard deviation between two places to stand a few steps apart (P.1812 s.4.7 gives 1.4 to 3.3 dB)",
  ),
  fading_dB: invented(3.4, "dB", "slow fading about the mean while she stands still"),
  // --- listeners
  postsStanding: invented(3, "posts", "two in offices and one on a height; how many a county had is not reported", [
    "within-minutes-fixed-and-handheld",
    "mountain-guard-post-2014",
  ]),
  teamsStanding: invented(3, "teams", "one to a post; how many a county had is not reported", [
    "within-minutes-fixed-and-handheld",
  ]),
  postOnOdds: invented(0.7, "probability", "a post may lack power or people; only that they are kept on is reported", [
    "within-minutes-fixed-and-handheld",
  ]),
  postDeviation_dB: invented(
    5,
    "dB",
    "how much better or worse a post hears on one night than the model says; models of this kind err by 7 to 10 dB",
  ),
  listenerFloor_dBm: invented(-103, "dBm", "noise in 200 kHz, noise figure 10 dB, 8 dB wanted", ["bureau-27"]),
  listenerGain_dB: invented(6, "dB", "a fixed aerial with some gain, less cable", ["bureau-27"]),
  handheldGain_dB: invented(2, "dB", "a small aerial on a cable", ["detector-backpack-antenna"]),
  locate_s: known(
    [90, 480],
    "s of air a post needs before it sounds",
    "single-testimony",
    ["five-minutes-2014", "eight-minute-call-caught", "two-three-minutes-2010", "within-minutes-fixed-and-handheld"],
    "the testimonies say two to eight minutes; the world draws evenly, once a night and post, from a span that begins a little earlier because no length is safe",
  ),
  registrationCatchOdds: invented(0.025, "probability", `the burst of switching on is noticed; ${ODDS}`),
  bearingEvery_s: invented(20, "s", "time to swing an aerial and write a number down"),
  bearingSigmaFixed_deg: invented(4, "deg", "engineering value for a fixed aerial among mountains"),
  leastCut_deg: invented(14, "deg", "lines that run almost along each other are not read as a place"),
  guessOdds: invented(0.55, "probability", "with one line only, somebody says where on it people go to call", [
    "mountain-guard-post-2014",
    "jamming-gap-trap",
  ]),
  guessWithin_deg: invented(14, "deg", "how near to the line such a place must lie"),
  outlierOdds: invented(
    0.15,
    "probability",
    "share of bearings that come off another slope when the land is in the way",
    ["wrong-house-raids"],
  ),
  outlierSpread_deg: invented(60, "deg", "how far off such a bearing may be"),
  // --- the team
  teamOutOdds: invented(0.33, "probability", `a team is on call that night; ${ODDS}`, [
    "within-minutes-fixed-and-handheld",
  ]),
  teamAtHaltOdds: invented(0.08, "probability", `a team happens to be waiting for a train; ${ODDS}`, [
    "eight-minute-call-caught",
  ]),
  teamInVillageOdds: invented(
    0.025,
    "probability",
    `a team sleeps in the village that night, three boards from her; ${ODDS}`,
    ["eight-minute-call-caught"],
  ),
  haltWait_s: invented([2400, 9000], "s", "how late a night train may be", ["eight-minute-call-caught"]),
  teamCalled_s: invented([45, 200], "s", "someone must be telephoned, wake up and find boots", [
    "within-minutes-fixed-and-handheld",
  ]),
  teamDrive_mps: invented(9, "m/s", "a vehicle without lights on a dirt road"),
  teamWalk_mps: invented(1.6, "m/s", "young people in boots, in a hurry, with a torch"),
  teamSearch_s: invented([900, 2700], "s", "patience on a cold hill"),
  teamWaitBelow_s: invented([1200, 5400], "s", "patience at the foot of a hill", ["caught-coming-down"]),
  waitBelowOdds: invented(0.3, "probability", `the team waits where the path comes down; ${ODDS}`, [
    "caught-coming-down",
  ]),
  meetInDark_m: invented(45, "m", "a torch's reach, and a footstep's"),
  noticedByTeamOdds: invented(
    0.22,
    "probability",
    `a team within a torch's reach of her sees her, per quarter of a minute; ${ODDS}`,
  ),
  houseFoundOdds: invented(
    0.5,
    "probability",
    `a house near enough to the fix is searched and the phone found; ${ODDS}`,
    ["wrong-house-raids"],
  ),
  wrongHouseTakenOdds: invented(
    0.12,
    "probability",
    "people in a wrongly searched house are taken for something else found there",
    ["wrong-house-raids"],
  ),
  // --- people on the way
  patrolOutOdds: invented(0.6, "probability", "the patrol goes out on a cold night"),
  patrolFrom_t_s: invented([9000, 18_000], "s after 18:00", "when the patrol starts its round"),
  sergeantOdds: invented(
    0.45,
    "probability",
    `the patrol is on her way that night (on the road; a third of it by the stream); ${ODDS}`,
  ),
  sergeantStopOdds: invented(0.6, "probability", "he stops whom he meets"),
  sergeantSearchOdds: invented(0.05, "probability", `he looks into her clothes; ${ODDS}`),
  sergeantNotesOdds: invented(0.25, "probability", "he writes her name down when she has no good word for being out"),
  orderToFire: invented(0, "0 or 1", "no order of this kind is known before 2020"),
  zoneTakenOdds: invented(0, "probability", "no order of this kind is known before 2020"),
  neighbourOdds: invented(0.22, "probability", "someone of the village is out on the road too", [
    "journey-is-itself-a-risk",
  ]),
  neighbourTellsOdds: invented(0.022, "probability", `whoever met her says so to someone who counts; ${ODDS}`, [
    "everybody-monitored-everybody",
  ]),
  windowOdds: invented(0.03, "probability", "a lamp still burns behind one window and someone looks out", [
    "everybody-monitored-everybody",
  ]),
  marketEveFactor: invented(1.8, "times", "more people about on the evening before a market"),
  // --- the unit head
  voiceHeardOdds: invented(
    0.02,
    "probability a minute",
    `someone awake in a house within hearing knows the voice; ${ODDS}`,
    ["everybody-monitored-everybody", "day-beats-night"],
  ),
  voiceToldOdds: invented(0.05, "probability a day", "it is said to someone who counts", [
    "everybody-monitored-everybody",
  ]),
  unitHeadTellsOdds: invented(0.05, "probability", `a month's quota outweighs a debt; ${ODDS}`, [
    "everybody-monitored-everybody",
  ]),
  unitHeadWarnsOdds: invented(0.25, "probability", "she comes by with a needle and a hint"),
  goBetweenAgentOdds: invented(
    0.02,
    "probability",
    "the go-between works for the other side; reported for 2021, kept low for 2014",
    ["agents-pose-as-brokers"],
  ),
  boysMotherTellsOdds: invented(0.04, "probability", `asked about her boy, she says who promised to ask; ${ODDS}`),
  boysMotherCoversOdds: invented(0.5, "probability", "she says the sick aunt was hers"),
  unitHeadVisitEvery_days: invented(0, "days, 0 for never", "visits at short intervals are reported for 2025 only"),
  unitHeadFindsOdds: invented(0, "probability a visit", "no such visits in this era"),
  // --- the household check
  checkEvery_days: known(30, "days", "documented", ["night-household-check"]),
  checkFrom_t_s: known(18_000, "s after 18:00", "documented", ["night-household-check"]),
  checkTo_t_s: known(28_800, "s after 18:00", "documented", ["night-household-check"]),
  checkSearchOdds: invented(0.17, "probability", "a check that counts heads also looks into things", [
    "night-household-check",
  ]),
  absentFiledOdds: invented(0.7, "probability", "being away at a check is written down", ["night-household-check"]),
  floorOdds: invented(
    0.015,
    "probability",
    "no plan, however short and careful, is found less often than this; tests search for one that is",
  ),
  // --- the days after
  horizon_days: invented(40, "days", "how long the days after are followed"),
  fileOpenedOdds: invented(0.014, "probability a day for a full file", `agents come for what the file says; ${ODDS}`),
  askedAfter_days: known(
    20,
    "days",
    "single-testimony",
    ["detained-20-days"],
    "one woman's detention used as the length of every one",
  ),
  oldCall_years: known(
    4,
    "years",
    "single-testimony",
    ["bribe-old-call-3000"],
    "a case of about 2019; told as a possibility after the days shown, never simulated",
  ),
  // --- a mast that is not a mast
  falseMastOdds: invented(
    0.035,
    "probability",
    "rare in 2014; that the devices imitate a mast is one specialist's opinion",
    ["imsi-catcher-opinion"],
  ),
  falseMast_dBm: invented(40, "dBm EIRP", "engineering value for a small transmitter", ["imsi-catcher-opinion"]),
  recordingOdds: invented(
    0.5,
    "probability",
    "what the false mast carries is kept; nobody interviewed had heard such a recording",
    ["recording-and-playback-heard", "no-interviewee-heard-recording"],
  ),
} satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures2014;

/** What is reported of the year and read by no rule of the night. */
export const told2014 = {
  safeCall_s: known(
    [120, 480],
    "s",
    "single-testimony",
    ["two-three-minutes-2010", "five-minutes-2014", "eight-minute-call-caught"],
    "the two minutes are carried over from 2010",
  ),
  arrival_s: unreported("“within minutes” only"),
  fixRadius_m: unreported("only that wrong homes were raided"),
  walkingDetectors_perDay: unreported("no rounds with detectors are reported"),
  jammedWithin_km: known(20, "km", "single-testimony", ["jamming-20km"]),
  mains_hoursPerDay: unreported("no hours are reported"),
  zoneDepth_km: unreported("no such zone is known"),
  curfewFrom_t_s: unreported("no such order is known"),
  curfewTo_t_s: unreported("no such order is known"),
  guardSpacing_m: unreported("not measured"),
  handset_CNY: unreported("no price in yuan is known"),
  handsetBribe_USD: known(500, "USD", "documented", ["phone-sent-by-family-bribe-500"]),
  protectionPerCall_CNY: unreported("sold as a cut of the money instead"),
  protectionCut_percent: known(20, "percent of the money", "single-testimony", ["agents-take-20-percent"]),
  bribe_USD: known(475, "USD", "single-testimony", ["bribe-3000-asked"]),
  feeAgreed_percent: known(
    [30, 40],
    "percent",
    "single-testimony",
    ["three-brokers-ten-percent-each", "broker-fee-30-on-1000"],
    "the upper end is ours: “at least ten” for each of three",
  ),
  feeTaken_percent: invented(
    [30, 45],
    "percent",
    "only fees agreed are reported; later surveys find more taken than agreed",
  ),
  sameDay_percent: invented(60, "percent", "the one survey is of 2022"),
  seizedOdds: invented(0.05, "probability", "that money is seized is reported, how often is not", [
    "money-may-never-arrive",
  ]),
  fraudOdds: invented(
    0.05,
    "probability",
    "that brokers keep everything is reported of 2017 to 2021, how often is not",
  ),
} satisfies Record<string, Told>;

export type ToldName = keyof typeof told2014;

export const sentences2014: readonly [Sentence, ...Sentence[]] = [
  {
    charge: "reform-facility",
    weight: invented(0.6, "share of charged cases", "no statistics of sentences exist"),
    term: known([12, 24], "months", "single-testimony", [
      "bad-case-light-case",
      "range-one-year-to-camp",
      "charges-listed-2012",
    ]),
  },
  {
    charge: "labour-training",
    weight: invented(0.3, "share of charged cases", "no statistics of sentences exist"),
    term: known(
      [6, 12],
      "months",
      "single-testimony",
      ["six-months-for-asking-money", "telecom-law-art38"],
      "the upper end is ours",
    ),
  },
  {
    charge: "political-camp",
    weight: invented(0.1, "share of charged cases", "no statistics of sentences exist"),
    term: known(
      [60, 180],
      "months",
      "hearsay",
      ["range-one-year-to-camp", "article60-additions-2014"],
      "a camp has no announced end; the upper number only bounds the draw",
    ),
  },
];
