import { figures2014 } from "./2014.ts";
import { ALIKE } from "./alike.ts";
import { carry, invented, known, unreported } from "./era.ts";
import type { EraFigures } from "./era-figures.ts";

/** 2021 (2020 to 2022): the border is closed, nights near it are under an order with a threat of fire, money buys less. */

const ODDS = "no source gives odds; set so that no ordinary plan is found less often than in the era before";

export const era2021: EraFigures = {
  era: "2021",
  years: [2020, 2022],
  figures: {
    ...carry("2014", figures2014, ALIKE),
    postsStanding: invented(3, "posts", "how many posts a county had is not reported; as many as in 2014"),
    teamsStanding: invented(3, "teams", "how many teams one village has to fear is not reported"),
    registrationCatchOdds: invented(0.07, "probability", `the burst of switching on is noticed; ${ODDS}`),
    bearingEvery_s: invented(12, "s", "time to swing an aerial and write a number down, less with newer devices", [
      "three-minutes-five-metres",
    ]),
    bearingSigmaFixed_deg: invented(
      2.6,
      "deg",
      "engineering value for a fixed aerial among mountains, better with newer devices",
      ["three-minutes-five-metres"],
    ),
    outlierOdds: invented(
      0.1,
      "probability",
      "share of bearings that come off another slope when the land is in the way",
    ),
    teamOutOdds: invented(0.38, "probability", `a team is on call that night; ${ODDS}`),
    teamAtHaltOdds: invented(0.085, "probability", `a team happens to be waiting for a train; ${ODDS}`),
    teamInVillageOdds: invented(0.034, "probability", `a team sleeps or walks in the village that night; ${ODDS}`),
    teamCalled_s: invented([15, 80], "s", "someone must be reached and set off; quicker where teams work in shifts"),
    waitBelowOdds: invented(0.34, "probability", `the team waits where the path comes down; ${ODDS}`),
    noticedByTeamOdds: invented(
      0.26,
      "probability",
      `a team within a torch's reach of her sees her, per quarter of a minute; ${ODDS}`,
    ),
    houseFoundOdds: invented(
      0.6,
      "probability",
      `a house near enough to the fix is searched and the phone found; ${ODDS}`,
      ["three-minutes-five-metres"],
    ),
    patrolOutOdds: invented(0.85, "probability", "the patrol goes out on a cold night", ["shoot-on-sight-zone"]),
    sergeantOdds: invented(0.55, "probability", `the patrol is on her way that night; ${ODDS}`),
    sergeantStopOdds: invented(0.95, "probability", "he stops whom he meets; under the order of 2020 nearly always", [
      "border-night-curfew",
    ]),
    sergeantSearchOdds: invented(0.1, "probability", `he looks into her clothes; ${ODDS}`),
    sergeantNotesOdds: invented(
      0.45,
      "probability",
      "he writes her name down when she has no good word for being out",
      ["border-night-curfew"],
    ),
    orderToFire: known(1, "0 or 1", "documented", ["shoot-on-sight-zone"]),
    zoneTakenOdds: invented(
      0.1,
      "probability",
      "met at night near the barrier she is taken for being there at all; only the order is documented, and it threatens fire",
      ["shoot-on-sight-zone", "border-night-curfew"],
    ),
    neighbourTellsOdds: invented(0.038, "probability", `whoever met her says so to someone who counts; ${ODDS}`),
    voiceToldOdds: invented(0.08, "probability a day", "it is said to someone who counts", [
      "recorded-calls-played-inminban",
    ]),
    unitHeadTellsOdds: invented(0.085, "probability", `a month's quota outweighs a debt; ${ODDS}`),
    goBetweenAgentOdds: invented(
      0.06,
      "probability",
      "the go-between works for the other side; that it happens is reported, how often is not",
      ["agents-pose-as-brokers", "broker-as-informant"],
    ),
    boysMotherTellsOdds: invented(0.065, "probability", `asked about her boy, she says who promised to ask; ${ODDS}`),
    unitHeadVisitEvery_days: invented(0, "days, 0 for never", "visits at short intervals are reported for 2025 only"),
    unitHeadFindsOdds: invented(
      0,
      "probability a visit",
      `she sees a part of the phone or what it paid for, and says so; ${ODDS}`,
    ),
    checkSearchOdds: invented(0.25, "probability", "a check that counts heads also looks into things", [
      "night-household-check",
    ]),
    fileOpenedOdds: invented(
      0.026,
      "probability a day for a full file",
      `agents come for what the file says; ${ODDS}`,
      ["hundreds-arrested-2021"],
    ),
    falseMastOdds: invented(
      0.055,
      "probability",
      "that devices imitate a mast is one specialist's opinion of 2016; how often is ours",
    ),
    floorOdds: invented(
      0.05,
      "probability",
      "no plan, however short and careful, is found less often than this; tests search for one that is",
    ),
    jamGap_s: invented([240, 1100], "s", "the pauses are nowhere reported; shorter as jamming is said to deepen", [
      "jamming-hyesan-dec-2021",
    ]),
    jamBurst_s: invented([360, 600], "s", "bursts are reported for 2014 only", ["jamming-hyesan-dec-2021"]),
    jamPower_dBm: invented(29, "dBm EIRP in 200 kHz", "no jammer is documented technically; deeper with the reports", [
      "jamming-hyesan-dec-2021",
    ]),
    bribeTakenOdds: invented(
      0.45,
      "probability",
      "two of three people before 2016 is the only count; lower as prices rise and money is said to fail more often",
      ["bribe-fails-fourth-time"],
    ),
    locate_s: known(
      [60, 180],
      "s of air a post needs before it sounds",
      "single-testimony",
      ["three-minutes-five-metres", "within-a-minute-late-2010s", "cut-to-two-minutes"],
      "the minute is carried over from the late 2010s",
    ),
    bribeAsked_CNY: known(
      [20_000, 30_000],
      "CNY",
      "single-testimony",
      ["bribe-rises-to-10000-usd"],
      "what “once” sufficed; the 10,000 dollars of the year are told, never converted",
    ),
    lentPhoneFee_CNY: known([50, 200], "CNY", "single-testimony", ["phone-rental-price"]),
    checkEvery_days: known(30, "days", "documented", ["night-household-check"]),
    checkFrom_t_s: known(18_000, "s after 18:00", "documented", ["night-household-check"]),
    checkTo_t_s: known(28_800, "s after 18:00", "documented", ["night-household-check"]),
    askedAfter_days: known(
      7,
      "days",
      "single-testimony",
      ["seven-days-then-province"],
      "seven days until the case goes to the province",
    ),
    oldCall_years: known(
      4,
      "years",
      "single-testimony",
      ["bribe-old-call-3000"],
      "told as a possibility after the days shown, never simulated",
    ),
    mains_hoursPerDay: known([2, 4], "h", "single-testimony", ["electricity-two-hours"]),
    postOffOdds: invented(
      0.09,
      "probability",
      "nobody sits at the post that night; that posts are staffed round the clock is reported",
      ["within-a-minute-late-2010s", "detectors-replaced-2022"],
    ),
    postPaidOdds: invented(
      0.04,
      "probability",
      "somebody has paid the post to hear nothing; that agents sell this is reported, how often is not",
      ["three-years-broker-2025"],
    ),
    postOwnSupplyOdds: invented(
      0.94,
      "probability",
      "accumulators or a generator keep the post going when the mains are off; nothing is reported",
    ),
    batteryLowOdds: invented(
      0.08,
      "probability",
      "her battery was not filled; only that current is scarce is reported",
      ["electricity-two-hours"],
    ),
    fear_share: invented(
      [0.35, 0.95],
      "share",
      "how much anybody fears to be the one who knew and said nothing; drawn for each person",
      ["silence-even-at-home"],
    ),
    quota_share: invented(
      [0.3, 0.9],
      "share",
      "how much anybody owes those above them a name this month; drawn for each person",
    ),
    sent_CNY: known(
      [5500, 50_000],
      "CNY",
      "single-testimony",
      ["family-refuses-money", "broker-as-informant"],
      "what was found with families, taken for what was sent",
    ),
    feeAgreed_percent: known([38, 50], "percent", "single-testimony", [
      "same-day-arrival-60",
      "fee-rises-with-crackdowns",
    ]),
    feeTaken_percent: known([41.5, 50], "percent", "single-testimony", [
      "same-day-arrival-60",
      "fee-rises-with-crackdowns",
    ]),
    sameDay_percent: known(60.6, "percent", "documented", ["same-day-arrival-60"]),
    seizedOdds: invented(0.08, "probability", "that money is seized is reported, how often is not", [
      "family-refuses-money",
    ]),
    fraudOdds: invented(0.06, "probability", "that brokers keep everything is reported, how often is not", [
      "broker-scam-total-loss",
    ]),
    protectionCut_percent: invented(
      20,
      "percent of the money",
      "carried from 2017: nothing is reported of these years",
      ["fee-rises-with-crackdowns"],
    ),
    agentsCutOdds: invented(0.2, "probability", "agents want their cut of the sum; reported of 2018", [
      "fee-rises-with-crackdowns",
    ]),
    moneyPhotoOdds: invented(
      0.4,
      "probability",
      "the sender is sent a recording or a picture from the family; recordings are reported of about 2021",
      ["broker-advances-cash"],
    ),
    photoFoundOdds: invented(
      0.09,
      "probability",
      "whoever carried such a picture is taken with it; only that it then serves as evidence is reported",
    ),
    smallGift_CNY: invented(100, "CNY", "what softens a person as far as money does; less does less"),
    pathBribe_CNY: invented(
      [300, 1000],
      "CNY",
      "what a sergeant asks on the path for what he has found; only the sums of agents are reported",
    ),
    pathBribeAskedOdds: invented(
      0.15,
      "probability",
      "he asks for money before he takes her along; nothing is reported",
    ),
    pathBribeTakenOdds: invented(
      0.35,
      "probability",
      "he keeps to it when he has it; less often than before as money is said to fail more often",
    ),
    protectionPerCall_CNY: invented(
      [1000, 3000],
      "CNY a call",
      "nothing is reported; more than the price of 2018, as everything else",
    ),
    protectionKeptOdds: invented(
      0.3,
      "probability",
      "agents paid in advance do what they were paid for; that it is sold is reported, how often it holds is not",
    ),
    protectionBetrayedOdds: invented(
      0.25,
      "probability",
      "agents paid in advance write down who paid; nothing is reported",
    ),
    onListOdds: invented(
      0.85,
      "probability",
      "her household is on a list of those with somebody missing; that such are watched is reported, how many is not",
      ["thirty-families-relocated"],
    ),
    familyVisitEvery_days: invented(
      [25, 60],
      "days",
      "how often agents look in on a household on the list; no interval is reported",
    ),
    visitSearchOdds: invented(0.15, "probability", "who looks in also looks into things; nothing is reported"),
    streetCheckOdds: invented(
      0.008,
      "probability a day or a way",
      "that phones are inspected is reported, how often is not",
      ["official-report-contacts-checked"],
    ),
    spendingNoticedOdds: invented(
      0.013,
      "probability a day",
      "somebody wonders where the money comes from; that living beyond an income draws agents is reported of 2017",
    ),
    goBetweenTellsOdds: invented(
      0.0015,
      "probability a day",
      "a go-between who is nobody's agent is caught at something else and names her",
      ["broker-as-informant"],
    ),
    oldCallOdds: invented(
      0.05,
      "probability for a full file",
      "a file that is still open is read again years later; one such case is known, of about 2019, how often it happens is not",
      ["bribe-old-call-3000"],
    ),
    handset_CNY: known([3500, 10_000], "CNY", "single-testimony", ["phone-price-2020", "phone-price-2022"]),
  },
  told: {
    safeCall_s: known(120, "s", "single-testimony", ["cut-to-two-minutes"]),
    arrival_s: known(180, "s", "single-testimony", ["three-minutes-five-metres"]),
    fixRadius_m: known(5, "m", "single-testimony", ["three-minutes-five-metres"]),
    walkingDetectors_perDay: unreported("no rounds with detectors are reported"),
    jammedWithin_km: unreported("no distance is reported"),
    zoneDepth_km: known([1, 2], "km", "documented", ["shoot-on-sight-zone"]),
    curfewFrom_t_s: known([0, 7200], "s after 18:00", "documented", ["border-night-curfew"]),
    curfewTo_t_s: known([39_600, 46_800], "s after 18:00", "documented", ["border-night-curfew"]),
    guardSpacing_m: unreported("between one in twenty and all of the posts of 2023"),
    handsetBribe_USD: unreported("no figure after 2016"),
    bribe_USD: known(10_000, "USD", "single-testimony", ["bribe-rises-to-10000-usd"]),
  },
  sentences: [
    {
      charge: "reform-facility",
      weight: invented(0.55, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [60, 180],
        "months",
        "single-testimony",
        ["fifteen-years-brokers-2021", "rejection-act-2020"],
        "the terms of the act are for having foreign media, those of the trial for brokers",
      ),
    },
    {
      charge: "labour-training",
      weight: invented(0.25, "share of charged cases", "no statistics of sentences exist"),
      term: known([1, 12], "months", "single-testimony", [
        "family-refuses-money",
        "art222-illegal-international-communication",
      ]),
    },
    {
      charge: "political-camp",
      weight: invented(0.2, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [60, 180],
        "months",
        "single-testimony",
        ["price-talk-becomes-spying", "broker-as-informant"],
        "a camp has no announced end; both numbers only bound the draw",
      ),
    },
  ],
  law: {
    phone: {
      charges: ["labour-training", "reform-facility"],
      claims: ["art222-illegal-international-communication", "rejection-act-2020"],
    },
    calling: {
      charges: ["labour-training", "reform-facility", "political-camp"],
      claims: ["art222-illegal-international-communication", "seven-days-then-province"],
    },
    remittance: {
      charges: ["labour-training", "reform-facility", "political-camp"],
      claims: ["family-refuses-money", "fifteen-years-brokers-2021", "broker-as-informant"],
    },
    information: {
      charges: ["political-camp"],
      claims: ["price-talk-becomes-spying"],
      invented: "that spying means the camp is ours",
    },
    leaving: {
      charges: ["reform-facility", "political-camp"],
      claims: ["seven-days-then-province"],
      invented: "nothing is reported of what was said",
    },
  },
};
