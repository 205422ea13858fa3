import { figures2014 } from "./2014.ts";
import { ALIKE } from "./alike.ts";
import { carry, invented, known, unreported } from "./era.ts";
import type { EraFigures } from "./era-figures.ts";

/** 2009 (2005 to 2012): detectors are few and mostly in offices, masts across the river are new, jamming is only beginning. */

const ODDS = "no source gives odds; set so that no ordinary plan is found less often than in the era before";

export const era2009: EraFigures = {
  era: "2009",
  years: [2005, 2012],
  figures: {
    ...carry("2014", figures2014, ALIKE),
    ...carry("2014", figures2014, ["lentPhoneFee_CNY", "oldCall_years"]),
    postsStanding: invented(
      3,
      "posts",
      "how many posts a county had is not reported; fewer of them are switched on than later",
    ),
    teamsStanding: invented(2, "teams", "how many teams one village has to fear is not reported"),
    registrationCatchOdds: invented(0.012, "probability", `the burst of switching on is noticed; ${ODDS}`),
    bearingEvery_s: invented(25, "s", "time to swing an aerial and write a number down, less with newer devices"),
    bearingSigmaFixed_deg: invented(
      5,
      "deg",
      "engineering value for a fixed aerial among mountains, better with newer devices",
    ),
    outlierOdds: invented(
      0.18,
      "probability",
      "share of bearings that come off another slope when the land is in the way",
    ),
    teamOutOdds: invented(0.2, "probability", `a team is on call that night; ${ODDS}`),
    teamAtHaltOdds: invented(0.04, "probability", `a team happens to be waiting for a train; ${ODDS}`),
    teamInVillageOdds: invented(0.012, "probability", `a team sleeps or walks in the village that night; ${ODDS}`),
    teamCalled_s: invented([60, 300], "s", "someone must be reached and set off; quicker where teams work in shifts", [
      "five-minutes-2009",
    ]),
    waitBelowOdds: invented(0.2, "probability", `the team waits where the path comes down; ${ODDS}`),
    noticedByTeamOdds: invented(
      0.2,
      "probability",
      `a team within a torch's reach of her sees her, per quarter of a minute; ${ODDS}`,
    ),
    houseFoundOdds: invented(
      0.4,
      "probability",
      `a house near enough to the fix is searched and the phone found; ${ODDS}`,
    ),
    patrolOutOdds: invented(0.5, "probability", "the patrol goes out on a cold night"),
    sergeantOdds: invented(0.38, "probability", `the patrol is on her way that night; ${ODDS}`),
    sergeantStopOdds: invented(0.55, "probability", "he stops whom he meets; under the order of 2020 nearly always"),
    sergeantSearchOdds: invented(0.035, "probability", `he looks into her clothes; ${ODDS}`),
    sergeantNotesOdds: invented(0.2, "probability", "he writes her name down when she has no good word for being out"),
    orderToFire: invented(0, "0 or 1", "no order of this kind is known before 2020"),
    zoneTakenOdds: invented(
      0,
      "probability",
      "met at night near the barrier she is taken for being there at all; only the order is documented, and it threatens fire",
    ),
    neighbourTellsOdds: invented(0.014, "probability", `whoever met her says so to someone who counts; ${ODDS}`),
    voiceToldOdds: invented(0.035, "probability a day", "it is said to someone who counts", ["day-beats-night"]),
    unitHeadTellsOdds: invented(0.035, "probability", `a month's quota outweighs a debt; ${ODDS}`),
    goBetweenAgentOdds: invented(
      0.012,
      "probability",
      "the go-between works for the other side; that it happens is reported, how often is not",
    ),
    boysMotherTellsOdds: invented(0.03, "probability", `asked about her boy, she says who promised to ask; ${ODDS}`),
    unitHeadVisitEvery_days: invented(0, "days, 0 for never", "visits at short intervals are reported for 2025 only"),
    unitHeadFindsOdds: invented(
      0,
      "probability a visit",
      `she sees a part of the phone or what it paid for, and says so; ${ODDS}`,
    ),
    checkSearchOdds: invented(0.13, "probability", "a check that counts heads also looks into things", [
      "night-household-check",
    ]),
    fileOpenedOdds: invented(0.009, "probability a day for a full file", `agents come for what the file says; ${ODDS}`),
    falseMastOdds: invented(
      0.015,
      "probability",
      "that devices imitate a mast is one specialist's opinion of 2016; how often is ours",
    ),
    floorOdds: invented(
      0.005,
      "probability",
      "no plan, however short and careful, is found less often than this; tests search for one that is",
    ),
    jamGap_s: invented([5400, 14_400], "s", "the pauses are nowhere reported; shorter as jamming is said to deepen", [
      "jamming-gap-trap",
    ]),
    jamBurst_s: invented([300, 420], "s", "bursts are reported for 2014 only"),
    jamPower_dBm: invented(24, "dBm EIRP in 200 kHz", "no jammer is documented technically; deeper with the reports"),
    bribeTakenOdds: invented(
      2 / 3,
      "probability",
      "two of three people before 2016 is the only count; lower as prices rise and money is said to fail more often",
      ["bribe-two-of-three"],
    ),
    locate_s: known([120, 300], "s of air a post needs before it sounds", "single-testimony", [
      "two-three-minutes-2010",
      "five-minutes-2009",
    ]),
    bribeAsked_CNY: known(
      3000,
      "CNY",
      "single-testimony",
      ["bribe-3000-asked"],
      "one woman's figure, from before 2014",
    ),
    checkEvery_days: known(30, "days", "documented", ["night-household-check"]),
    checkFrom_t_s: known(18_000, "s after 18:00", "documented", ["night-household-check"]),
    checkTo_t_s: known(28_800, "s after 18:00", "documented", ["night-household-check"]),
    askedAfter_days: known(
      20,
      "days",
      "single-testimony",
      ["detained-20-days"],
      "one woman's detention used as the length of every one",
    ),
    mains_hoursPerDay: invented(
      [4, 10],
      "h",
      "no hours are reported; more than the two to four of the one report, which is of 2021",
    ),
    postOffOdds: invented(0.39, "probability", "nobody sits at the post that night; detectors were few"),
    postPaidOdds: invented(
      0.04,
      "probability",
      "somebody has paid the post to hear nothing; that agents sell this is reported, how often is not",
    ),
    postOwnSupplyOdds: invented(
      0.5,
      "probability",
      "accumulators or a generator keep the post going when the mains are off; nothing is reported",
    ),
    batteryLowOdds: invented(
      0.05,
      "probability",
      "her battery was not filled; only that current is scarce is reported",
      ["phone-off-when-idle"],
    ),
    fear_share: invented(
      [0.1, 0.7],
      "share",
      "how much anybody fears to be the one who knew and said nothing; drawn for each person",
    ),
    quota_share: invented(
      [0.1, 0.7],
      "share",
      "how much anybody owes those above them a name this month; drawn for each person",
    ),
    sent_CNY: invented([1000, 3000], "CNY", "no sum in yuan is reported of these years"),
    feeAgreed_percent: invented(
      [20, 30],
      "percent",
      "nothing is reported before 2014; the third of 2016 and a little less",
    ),
    feeTaken_percent: invented([20, 35], "percent", "only later surveys compare agreed with taken"),
    sameDay_percent: invented(50, "percent", "the one survey is of 2022"),
    seizedOdds: invented(0.03, "probability", "that money is seized is reported, how often is not"),
    fraudOdds: invented(0.05, "probability", "that brokers keep everything is reported, how often is not"),
    protectionCut_percent: invented(0, "percent of the money", "nothing is reported of these years"),
    agentsCutOdds: invented(0, "probability", "nothing is reported of these years"),
    moneyPhotoOdds: invented(
      0.05,
      "probability",
      "the sender is sent a picture of the money being counted; films of it are reported for 2024 and 2025",
    ),
    photoFoundOdds: invented(
      0.02,
      "probability",
      "whoever carried such a picture is taken with it; only that it then serves as evidence is reported",
    ),
    smallGift_CNY: invented(20, "CNY", "what softens a person as far as money does; less does less"),
    pathBribe_CNY: invented(
      [50, 200],
      "CNY",
      "what a sergeant asks on the path for what he has found; only the sums of agents are reported",
    ),
    pathBribeAskedOdds: invented(
      0.5,
      "probability",
      "he asks for money before he takes her along; nothing is reported",
    ),
    pathBribeTakenOdds: invented(
      0.65,
      "probability",
      "he keeps to it when he has it; two of three is the only count, of agents",
      ["bribe-two-of-three"],
    ),
    protectionPerCall_CNY: invented([100, 300], "CNY a call", "nothing is reported; less than the price of 2018"),
    protectionKeptOdds: invented(
      0.5,
      "probability",
      "agents paid in advance do what they were paid for; that it is sold is reported, how often it holds is not",
    ),
    protectionBetrayedOdds: invented(
      0.1,
      "probability",
      "agents paid in advance write down who paid; nothing is reported",
    ),
    onListOdds: invented(
      0.2,
      "probability",
      "her household is on a list of those with somebody missing; that such are watched is reported, how many is not",
    ),
    familyVisitEvery_days: invented(
      [150, 300],
      "days",
      "how often agents look in on a household on the list; no interval is reported",
    ),
    visitSearchOdds: invented(0.08, "probability", "who looks in also looks into things; nothing is reported"),
    streetCheckOdds: invented(0, "probability a day or a way", "no such checks are reported before late 2018"),
    spendingNoticedOdds: invented(
      0.002,
      "probability a day",
      "somebody wonders where the money comes from; that living beyond an income draws agents is reported of 2017",
    ),
    goBetweenTellsOdds: invented(
      0.0003,
      "probability a day",
      "a go-between who is nobody's agent is caught at something else and names her",
    ),
    oldCallOdds: invented(
      0.01,
      "probability for a full file",
      "a file that is still open is read again years later; one such case is known, of about 2019, how often it happens is not",
    ),
    handset_CNY: invented([800, 2000], "CNY", "no price is known; less than later ones"),
  },
  told: {
    safeCall_s: known([120, 300], "s", "single-testimony", ["two-three-minutes-2010", "five-minutes-2009"]),
    arrival_s: known(300, "s", "single-testimony", ["five-minutes-2009"], "“at once” after five minutes on air"),
    fixRadius_m: unreported("nothing is reported"),
    walkingDetectors_perDay: unreported("no rounds with detectors are reported"),
    jammedWithin_km: unreported("no distance is reported"),
    zoneDepth_km: unreported("no such zone is known"),
    curfewFrom_t_s: unreported("no such order is known"),
    curfewTo_t_s: unreported("no such order is known"),
    guardSpacing_m: unreported("not measured"),
    handsetBribe_USD: known(500, "USD", "documented", ["phone-sent-by-family-bribe-500"]),
    bribe_USD: known(475, "USD", "single-testimony", ["bribe-3000-asked"]),
  },
  sentences: [
    {
      charge: "reform-facility",
      weight: invented(0.6, "share of charged cases", "no statistics of sentences exist"),
      term: known([12, 24], "months", "single-testimony", ["bad-case-light-case", "range-one-year-to-camp"]),
    },
    {
      charge: "labour-training",
      weight: invented(0.32, "share of charged cases", "no statistics of sentences exist"),
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
      weight: invented(0.08, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [60, 180],
        "months",
        "hearsay",
        ["range-one-year-to-camp"],
        "a camp has no announced end; both numbers only bound the draw",
      ),
    },
  ],
  law: {
    phone: {
      charges: ["labour-training"],
      claims: ["import-trade-is-the-offence"],
      invented: "the place is ours: administrative punishment is all that is reported",
    },
    calling: {
      charges: ["labour-training", "reform-facility"],
      claims: ["bad-case-light-case", "range-one-year-to-camp"],
    },
    remittance: { charges: ["labour-training", "reform-facility"], claims: ["six-months-for-asking-money"] },
    information: {
      charges: ["reform-facility", "political-camp"],
      claims: ["range-one-year-to-camp"],
      invented: "that what was said decides between the two is ours",
    },
    leaving: {
      charges: ["reform-facility", "political-camp"],
      claims: ["range-one-year-to-camp"],
      invented: "that what was said decides between the two is ours",
    },
  },
};
