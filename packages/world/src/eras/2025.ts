import { figures2014 } from "./2014.ts";
import { era2021 } from "./2021.ts";
import { ALIKE } from "./alike.ts";
import { carry, invented, known, unreported } from "./era.ts";
import type { EraFigures } from "./era-figures.ts";

/** 2025 (2023 to 2026): fences and posts, faster detectors, officers with detectors on foot, unit heads in the house every two days. */

const ODDS = "no source gives odds; set so that no ordinary plan is found less often than in the era before";

export const era2025: EraFigures = {
  era: "2025",
  years: [2023, 2026],
  figures: {
    ...carry("2014", figures2014, ALIKE),
    ...carry("2021", era2021.figures, ["lentPhoneFee_CNY", "askedAfter_days", "oldCall_years"]),
    postsStanding: invented(3, "posts", "how many posts a county had is not reported; as many as in 2014"),
    teamsStanding: invented(3, "teams", "how many teams one village has to fear is not reported"),
    registrationCatchOdds: invented(0.1, "probability", `the burst of switching on is noticed; ${ODDS}`, [
      "dare-not-switch-on-2025",
    ]),
    bearingEvery_s: invented(10, "s", "time to swing an aerial and write a number down, less with newer devices"),
    bearingSigmaFixed_deg: invented(
      2.2,
      "deg",
      "engineering value for a fixed aerial among mountains, better with newer devices",
      ["detectors-replaced-2022"],
    ),
    outlierOdds: invented(
      0.08,
      "probability",
      "share of bearings that come off another slope when the land is in the way",
    ),
    teamOutOdds: invented(0.4, "probability", `a team is on call that night; ${ODDS}`, [
      "patrols-four-five-times-daily-2026",
    ]),
    teamAtHaltOdds: invented(0.085, "probability", `a team happens to be waiting for a train; ${ODDS}`),
    teamInVillageOdds: invented(0.04, "probability", `a team sleeps or walks in the village that night; ${ODDS}`, [
      "patrols-four-five-times-daily-2026",
    ]),
    teamCalled_s: invented([10, 60], "s", "someone must be reached and set off; quicker where teams work in shifts"),
    waitBelowOdds: invented(0.36, "probability", `the team waits where the path comes down; ${ODDS}`),
    noticedByTeamOdds: invented(
      0.28,
      "probability",
      `a team within a torch's reach of her sees her, per quarter of a minute; ${ODDS}`,
    ),
    houseFoundOdds: invented(
      0.65,
      "probability",
      `a house near enough to the fix is searched and the phone found; ${ODDS}`,
      ["three-minutes-five-metres"],
    ),
    patrolOutOdds: invented(0.9, "probability", "the patrol goes out on a cold night", ["fence-and-posts-2024"]),
    sergeantOdds: invented(0.6, "probability", `the patrol is on her way that night; ${ODDS}`),
    sergeantStopOdds: invented(0.95, "probability", "he stops whom he meets; under the order of 2020 nearly always"),
    sergeantSearchOdds: invented(0.12, "probability", `he looks into her clothes; ${ODDS}`),
    sergeantNotesOdds: invented(0.5, "probability", "he writes her name down when she has no good word for being out"),
    orderToFire: invented(0, "0 or 1", "whether the order of 2020 still stands is not reported"),
    zoneTakenOdds: invented(
      0.08,
      "probability",
      "met at night near the barrier she is taken for being there at all; only the order is documented, and it threatens fire",
      ["fence-and-posts-2024"],
    ),
    neighbourTellsOdds: invented(0.045, "probability", `whoever met her says so to someone who counts; ${ODDS}`, [
      "police-career-incentive",
    ]),
    voiceToldOdds: invented(0.09, "probability a day", "it is said to someone who counts"),
    unitHeadTellsOdds: invented(0.1, "probability", `a month's quota outweighs a debt; ${ODDS}`),
    goBetweenAgentOdds: invented(
      0.07,
      "probability",
      "the go-between works for the other side; that it happens is reported, how often is not",
      ["informant-broker-discarded", "broker-as-informant"],
    ),
    boysMotherTellsOdds: invented(0.075, "probability", `asked about her boy, she says who promised to ask; ${ODDS}`),
    unitHeadVisitEvery_days: known(2, "days, 0 for never", "single-testimony", ["unit-leader-every-two-days"]),
    unitHeadFindsOdds: invented(
      0.0015,
      "probability a visit",
      `she sees a part of the phone or what it paid for, and says so; ${ODDS}`,
      ["unit-leader-every-two-days"],
    ),
    checkSearchOdds: invented(0.27, "probability", "a check that counts heads also looks into things", [
      "night-household-check",
    ]),
    fileOpenedOdds: invented(
      0.032,
      "probability a day for a full file",
      `agents come for what the file says; ${ODDS}`,
      ["hundreds-arrested-2021"],
    ),
    falseMastOdds: invented(
      0.065,
      "probability",
      "that devices imitate a mast is one specialist's opinion of 2016; how often is ours",
    ),
    floorOdds: invented(
      0.08,
      "probability",
      "no plan, however short and careful, is found less often than this; tests search for one that is",
    ),
    jamGap_s: invented([220, 1000], "s", "the pauses are nowhere reported; shorter as jamming is said to deepen"),
    jamBurst_s: invented([360, 600], "s", "bursts are reported for 2014 only"),
    jamPower_dBm: invented(29.5, "dBm EIRP in 200 kHz", "no jammer is documented technically; deeper with the reports"),
    bribeTakenOdds: invented(
      0.45,
      "probability",
      "two of three people before 2016 is the only count; lower as prices rise and money is said to fail more often",
      ["three-years-broker-2025"],
    ),
    locate_s: known(
      [20, 60],
      "s of air a post needs before it sounds",
      "hearsay",
      ["sub-minute-detection-2026", "detectors-replaced-2022"],
      "“shorter than a minute” gives the upper end; the lower is ours because no length is safe",
    ),
    bribeAsked_CNY: known([20_000, 60_000], "CNY", "single-testimony", ["yearend-shakedown", "double-the-sum"]),
    checkEvery_days: known(30, "days", "documented", ["night-household-check"]),
    checkFrom_t_s: known(18_000, "s after 18:00", "documented", ["night-household-check"]),
    checkTo_t_s: known(28_800, "s after 18:00", "documented", ["night-household-check"]),
    mains_hoursPerDay: invented(
      [3, 8],
      "h",
      "no hours are reported; a little more than the two to four of the one report, of 2021",
      ["electricity-two-hours"],
    ),
    postOffOdds: invented(
      0.075,
      "probability",
      "nobody sits at the post that night; that posts are staffed round the clock is reported",
      ["detectors-replaced-2022"],
    ),
    postPaidOdds: invented(
      0.03,
      "probability",
      "somebody has paid the post to hear nothing; that agents sell this is reported, how often is not",
      ["three-years-broker-2025", "yearend-shakedown"],
    ),
    postOwnSupplyOdds: invented(
      0.96,
      "probability",
      "accumulators or a generator keep the post going when the mains are off; nothing is reported",
    ),
    batteryLowOdds: invented(
      0.06,
      "probability",
      "her battery was not filled; only that current is scarce is reported",
      ["electricity-two-hours"],
    ),
    fear_share: invented(
      [0.4, 1],
      "share",
      "how much anybody fears to be the one who knew and said nothing; drawn for each person",
      ["silence-even-at-home"],
    ),
    quota_share: invented(
      [0.4, 1],
      "share",
      "how much anybody owes those above them a name this month; drawn for each person",
      ["police-career-incentive", "yearend-shakedown"],
    ),
    sent_CNY: known([5000, 30_000], "CNY", "single-testimony", ["double-the-sum"], "the lower end is ours"),
    feeAgreed_percent: known([41.8, 50], "percent", "single-testimony", ["nkdb-fee-2023", "fee-50-hyesan-2025"]),
    feeTaken_percent: known([48.1, 50], "percent", "single-testimony", ["nkdb-fee-2023", "fee-50-hyesan-2025"]),
    sameDay_percent: known(60.6, "percent", "documented", ["same-day-arrival-60"], "of 2022"),
    seizedOdds: invented(0.1, "probability", "that money is seized is reported, how often is not", ["double-the-sum"]),
    fraudOdds: invented(0.06, "probability", "that brokers keep everything is reported, how often is not"),
    protectionCut_percent: invented(
      20,
      "percent of the money",
      "carried from 2017: nothing is reported of these years",
    ),
    agentsCutOdds: invented(
      0.2,
      "probability",
      "agents want their cut of the sum; that they squeeze brokers is reported",
      ["yearend-shakedown"],
    ),
    moneyPhotoOdds: invented(
      0.8,
      "probability",
      "the sender is sent a picture of the money being counted; films of it are reported for 2024 and 2025",
      ["video-proof-of-delivery"],
    ),
    photoFoundOdds: invented(
      0.13,
      "probability",
      "whoever carried such a picture is taken with it; only that it then serves as evidence is reported",
      ["fee-50-hyesan-2025", "families-told-to-report-couriers"],
    ),
    smallGift_CNY: invented(100, "CNY", "what softens a person as far as money does; less does less"),
    pathBribe_CNY: invented(
      [300, 1500],
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
      [1000, 5000],
      "CNY a call",
      "nothing is reported; more than the price of 2018, as everything else",
    ),
    protectionKeptOdds: invented(
      0.25,
      "probability",
      "agents paid in advance do what they were paid for; that it is sold is reported, how often it holds is not",
      ["three-years-broker-2025", "informant-broker-discarded"],
    ),
    protectionBetrayedOdds: invented(
      0.3,
      "probability",
      "agents paid in advance write down who paid; nothing is reported",
    ),
    onListOdds: invented(
      0.9,
      "probability",
      "her household is on a list of those with somebody missing; that such are watched is reported, how many is not",
      ["thirty-families-relocated"],
    ),
    familyVisitEvery_days: invented(
      [20, 45],
      "days",
      "how often agents look in on a household on the list; no interval is reported",
    ),
    visitSearchOdds: invented(0.17, "probability", "who looks in also looks into things; nothing is reported"),
    streetCheckOdds: invented(
      0.012,
      "probability a day or a way",
      "that patrols stop people and take phones out of their hands is reported, how often is not",
      ["every-young-person-stopped-2024", "agents-snatch-phones-mid-call"],
    ),
    spendingNoticedOdds: invented(
      0.015,
      "probability a day",
      "somebody wonders where the money comes from; that living beyond an income draws agents is reported of 2017",
    ),
    goBetweenTellsOdds: invented(
      0.002,
      "probability a day",
      "a go-between who is nobody's agent is caught at something else and names her",
      ["informant-broker-discarded", "caught-user-names-seller"],
    ),
    oldCallOdds: invented(
      0.06,
      "probability for a full file",
      "a file that is still open is read again years later; one such case is known, of about 2019, how often it happens is not",
    ),
    handset_CNY: known(
      [4000, 10_000],
      "CNY",
      "single-testimony",
      ["phone-price-2022"],
      "of 2022; nothing later is known",
    ),
  },
  told: {
    safeCall_s: known(
      [0, 60],
      "s",
      "hearsay",
      ["sub-minute-detection-2026"],
      "“shorter than a minute” has no lower end",
    ),
    arrival_s: unreported("only that officers with detectors walk about"),
    fixRadius_m: known(5, "m", "single-testimony", ["three-minutes-five-metres"]),
    walkingDetectors_perDay: known([4, 5], "rounds a day", "single-testimony", ["patrols-four-five-times-daily-2026"]),
    jammedWithin_km: unreported("no distance is reported"),
    zoneDepth_km: unreported("whether the order of 2020 still stands is not reported"),
    curfewFrom_t_s: unreported("whether the order of 2020 still stands is not reported"),
    curfewTo_t_s: unreported("whether the order of 2020 still stands is not reported"),
    guardSpacing_m: known(110, "m", "documented", ["fence-and-posts-2024"]),
    handsetBribe_USD: unreported("no figure after 2016"),
    bribe_USD: known(2800, "USD", "single-testimony", ["yearend-shakedown"]),
  },
  sentences: [
    {
      charge: "reform-facility",
      weight: invented(0.5, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [12, 120],
        "months",
        "single-testimony",
        ["jagang-one-year-to-life", "three-years-broker-2025"],
        "“ten years to life” is cut at ten to bound the draw",
      ),
    },
    {
      charge: "labour-training",
      weight: invented(0.3, "share of charged cases", "no statistics of sentences exist"),
      term: known([3, 6], "months", "single-testimony", ["three-and-six-months-2024"]),
    },
    {
      charge: "political-camp",
      weight: invented(0.2, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [60, 180],
        "months",
        "single-testimony",
        ["jagang-one-year-to-life"],
        "a camp has no announced end; both numbers only bound the draw",
      ),
    },
  ],
  law: {
    phone: { charges: ["labour-training", "reform-facility"], claims: ["jagang-one-year-to-life"] },
    calling: { charges: ["labour-training", "reform-facility", "political-camp"], claims: ["jagang-one-year-to-life"] },
    remittance: {
      charges: ["labour-training", "reform-facility"],
      claims: ["three-and-six-months-2024", "three-years-broker-2025"],
    },
    information: {
      charges: ["reform-facility", "political-camp"],
      claims: ["unequal-treatment-hwagyo"],
      invented: "that a spying charge means these is ours",
    },
    leaving: {
      charges: ["reform-facility", "political-camp"],
      claims: ["jagang-one-year-to-life"],
      invented: "nothing is reported of what was said",
    },
  },
};
