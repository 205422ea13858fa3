import { figures2014 } from "./2014.ts";
import { ALIKE } from "./alike.ts";
import { carry, invented, known, unreported } from "./era.ts";
import type { EraFigures } from "./era-figures.ts";

/** 2017 (2016 to 2018): detectors fit a pocket, units with vehicles work in shifts, Article 222 names the call itself. */

const ODDS = "no source gives odds; set so that no ordinary plan is found less often than in the era before";

export const era2017: EraFigures = {
  era: "2017",
  years: [2016, 2018],
  figures: {
    ...carry("2014", figures2014, ALIKE),
    ...carry("2014", figures2014, ["askedAfter_days"]),
    postsStanding: invented(3, "posts", "how many posts a county had is not reported; as many as in 2014", [
      "within-a-minute-late-2010s",
    ]),
    teamsStanding: invented(3, "teams", "how many teams one village has to fear is not reported", [
      "ten-units-of-three-2016",
    ]),
    registrationCatchOdds: invented(0.035, "probability", `the burst of switching on is noticed; ${ODDS}`),
    bearingEvery_s: invented(18, "s", "time to swing an aerial and write a number down, less with newer devices"),
    bearingSigmaFixed_deg: invented(
      3.5,
      "deg",
      "engineering value for a fixed aerial among mountains, better with newer devices",
    ),
    outlierOdds: invented(
      0.14,
      "probability",
      "share of bearings that come off another slope when the land is in the way",
    ),
    teamOutOdds: invented(0.35, "probability", `a team is on call that night; ${ODDS}`, ["ten-units-of-three-2016"]),
    teamAtHaltOdds: invented(0.082, "probability", `a team happens to be waiting for a train; ${ODDS}`),
    teamInVillageOdds: invented(0.028, "probability", `a team sleeps or walks in the village that night; ${ODDS}`),
    teamCalled_s: invented([35, 150], "s", "someone must be reached and set off; quicker where teams work in shifts", [
      "ten-units-of-three-2016",
    ]),
    waitBelowOdds: invented(0.31, "probability", `the team waits where the path comes down; ${ODDS}`, [
      "caught-coming-down",
    ]),
    noticedByTeamOdds: invented(
      0.23,
      "probability",
      `a team within a torch's reach of her sees her, per quarter of a minute; ${ODDS}`,
    ),
    houseFoundOdds: invented(
      0.52,
      "probability",
      `a house near enough to the fix is searched and the phone found; ${ODDS}`,
    ),
    patrolOutOdds: invented(0.62, "probability", "the patrol goes out on a cold night"),
    sergeantOdds: invented(0.47, "probability", `the patrol is on her way that night; ${ODDS}`),
    sergeantStopOdds: invented(0.62, "probability", "he stops whom he meets; under the order of 2020 nearly always"),
    sergeantSearchOdds: invented(0.06, "probability", `he looks into her clothes; ${ODDS}`),
    sergeantNotesOdds: invented(0.27, "probability", "he writes her name down when she has no good word for being out"),
    orderToFire: invented(0, "0 or 1", "no order of this kind is known before 2020"),
    zoneTakenOdds: invented(
      0,
      "probability",
      "met at night near the barrier she is taken for being there at all; only the order is documented, and it threatens fire",
    ),
    neighbourTellsOdds: invented(0.028, "probability", `whoever met her says so to someone who counts; ${ODDS}`, [
      "household-visits-to-inform",
      "report-reward-2016",
    ]),
    voiceToldOdds: invented(0.06, "probability a day", "it is said to someone who counts", [
      "household-visits-to-inform",
      "report-reward-2016",
    ]),
    unitHeadTellsOdds: invented(0.065, "probability", `a month's quota outweighs a debt; ${ODDS}`, [
      "household-visits-to-inform",
    ]),
    goBetweenAgentOdds: invented(
      0.03,
      "probability",
      "the go-between works for the other side; that it happens is reported, how often is not",
      ["informant-induces-call"],
    ),
    boysMotherTellsOdds: invented(0.05, "probability", `asked about her boy, she says who promised to ask; ${ODDS}`, [
      "potential-users-targeted",
    ]),
    unitHeadVisitEvery_days: invented(0, "days, 0 for never", "visits at short intervals are reported for 2025 only"),
    unitHeadFindsOdds: invented(
      0,
      "probability a visit",
      `she sees a part of the phone or what it paid for, and says so; ${ODDS}`,
    ),
    checkSearchOdds: invented(0.2, "probability", "a check that counts heads also looks into things", [
      "night-household-check",
    ]),
    fileOpenedOdds: invented(
      0.018,
      "probability a day for a full file",
      `agents come for what the file says; ${ODDS}`,
      ["potential-users-targeted"],
    ),
    falseMastOdds: invented(
      0.04,
      "probability",
      "that devices imitate a mast is one specialist's opinion of 2016; how often is ours",
      ["imsi-catcher-opinion"],
    ),
    floorOdds: invented(
      0.022,
      "probability",
      "no plan, however short and careful, is found less often than this; tests search for one that is",
    ),
    jamGap_s: invented([280, 1400], "s", "the pauses are nowhere reported; shorter as jamming is said to deepen"),
    jamBurst_s: invented([300, 480], "s", "bursts are reported for 2014 only"),
    jamPower_dBm: invented(
      27.5,
      "dBm EIRP in 200 kHz",
      "no jammer is documented technically; deeper with the reports",
      ["jamming-total-at-events"],
    ),
    bribeTakenOdds: invented(
      0.6,
      "probability",
      "two of three people before 2016 is the only count; lower as prices rise and money is said to fail more often",
      ["bribe-two-of-three", "no-forgiveness-for-south"],
    ),
    locate_s: known(
      [60, 300],
      "s of air a post needs before it sounds",
      "single-testimony",
      ["within-a-minute-late-2010s", "five-minutes-2014"],
      "the five minutes are carried over from 2014",
    ),
    bribeAsked_CNY: known(
      [3000, 5000],
      "CNY",
      "single-testimony",
      ["bribe-3000-asked", "fixed-rates-2019"],
      "between the figure of before 2014 and the lower tariff of 2019",
    ),
    lentPhoneFee_CNY: known([50, 200], "CNY", "single-testimony", ["phone-rental-price"]),
    checkEvery_days: known(30, "days", "documented", ["night-household-check"]),
    checkFrom_t_s: known(18_000, "s after 18:00", "documented", ["night-household-check"]),
    checkTo_t_s: known(28_800, "s after 18:00", "documented", ["night-household-check"]),
    oldCall_years: known(
      4,
      "years",
      "single-testimony",
      ["bribe-old-call-3000"],
      "told as a possibility after the days shown, never simulated",
    ),
    mains_hoursPerDay: invented(
      [4, 10],
      "h",
      "no hours are reported; more than the two to four of the one report, which is of 2021",
    ),
    postOffOdds: invented(
      0.12,
      "probability",
      "nobody sits at the post that night; that posts are staffed round the clock is reported",
      ["within-a-minute-late-2010s"],
    ),
    postPaidOdds: invented(
      0.05,
      "probability",
      "somebody has paid the post to hear nothing; that agents sell this is reported, how often is not",
      ["paid-protection-per-call"],
    ),
    postOwnSupplyOdds: invented(
      0.85,
      "probability",
      "accumulators or a generator keep the post going when the mains are off; nothing is reported",
    ),
    batteryLowOdds: invented(
      0.045,
      "probability",
      "her battery was not filled; only that current is scarce is reported",
      ["solar-panels-for-phones"],
    ),
    fear_share: invented(
      [0.25, 0.85],
      "share",
      "how much anybody fears to be the one who knew and said nothing; drawn for each person",
      ["household-visits-to-inform"],
    ),
    quota_share: invented(
      [0.25, 0.85],
      "share",
      "how much anybody owes those above them a name this month; drawn for each person",
      ["report-reward-2016", "household-visits-to-inform"],
    ),
    sent_CNY: invented([2000, 6000], "CNY", "no sum in yuan is reported of these years"),
    feeAgreed_percent: known([30, 40], "percent", "single-testimony", [
      "fee-rises-with-crackdowns",
      "broker-fee-30-on-1000",
    ]),
    feeTaken_percent: invented([30, 45], "percent", "only later surveys compare agreed with taken"),
    sameDay_percent: invented(60.6, "percent", "carried from 2021: the one survey is of 2022"),
    seizedOdds: invented(0.05, "probability", "that money is seized is reported, how often is not", [
      "money-may-never-arrive",
    ]),
    fraudOdds: invented(0.05, "probability", "that brokers keep everything is reported, how often is not", [
      "broker-scam-total-loss",
    ]),
    protectionCut_percent: known(20, "percent of the money", "single-testimony", ["fee-rises-with-crackdowns"]),
    agentsCutOdds: invented(
      0.3,
      "probability",
      "agents want their cut of the sum; that they did is reported, how often is not",
      ["fee-rises-with-crackdowns"],
    ),
    moneyPhotoOdds: invented(
      0.15,
      "probability",
      "the sender is sent a picture of the money being counted; films of it are reported for 2024 and 2025",
    ),
    photoFoundOdds: invented(
      0.05,
      "probability",
      "whoever carried such a picture is taken with it; only that it then serves as evidence is reported",
    ),
    smallGift_CNY: invented(30, "CNY", "what softens a person as far as money does; less does less"),
    pathBribe_CNY: invented(
      [100, 400],
      "CNY",
      "what a sergeant asks on the path for what he has found; only the sums of agents are reported",
    ),
    pathBribeAskedOdds: invented(
      0.35,
      "probability",
      "he asks for money before he takes her along; nothing is reported",
    ),
    pathBribeTakenOdds: invented(
      0.55,
      "probability",
      "he keeps to it when he has it; two of three is the only count, of agents",
      ["bribe-two-of-three"],
    ),
    protectionPerCall_CNY: known([500, 1000], "CNY a call", "single-testimony", ["paid-protection-per-call"]),
    protectionKeptOdds: invented(
      0.5,
      "probability",
      "agents paid in advance do what they were paid for; that it is sold is reported, how often it holds is not",
      ["paid-protection-per-call"],
    ),
    protectionBetrayedOdds: invented(
      0.15,
      "probability",
      "agents paid in advance write down who paid; nothing is reported",
    ),
    onListOdds: invented(
      0.7,
      "probability",
      "her household is on a list of those with somebody missing; that such are watched is reported, how many is not",
      ["potential-users-targeted"],
    ),
    familyVisitEvery_days: invented(
      [40, 90],
      "days",
      "how often agents look in on a household on the list; no interval is reported",
      ["household-visits-to-inform", "potential-users-targeted"],
    ),
    visitSearchOdds: invented(0.12, "probability", "who looks in also looks into things; nothing is reported"),
    streetCheckOdds: invented(
      0,
      "probability a day or a way",
      "reported from late 2018 on, at the very end of these years",
      ["street-phone-checks-texts"],
    ),
    spendingNoticedOdds: invented(
      0.01,
      "probability a day",
      "somebody wonders where the money comes from; that living beyond an income draws agents is reported of 2017",
      ["potential-users-targeted"],
    ),
    goBetweenTellsOdds: invented(
      0.0008,
      "probability a day",
      "a go-between who is nobody's agent is caught at something else and names her",
      ["informants-recruited-from-prisoners"],
    ),
    oldCallOdds: invented(
      0.03,
      "probability for a full file",
      "a file that is still open is read again years later; one such case is known, of about 2019, how often it happens is not",
      ["bribe-old-call-3000"],
    ),
    handset_CNY: known(3000, "CNY", "single-testimony", ["phone-price-2017"], "“more than”"),
  },
  told: {
    safeCall_s: known(60, "s", "single-testimony", ["within-a-minute-late-2010s"]),
    arrival_s: unreported("only that units with vehicles worked in shifts"),
    fixRadius_m: known(
      30,
      "m",
      "single-testimony",
      ["three-minutes-five-metres"],
      "the “older” devices of a report of the 2020s",
    ),
    walkingDetectors_perDay: unreported("no rounds with detectors are reported"),
    jammedWithin_km: unreported("no distance is reported"),
    zoneDepth_km: unreported("no such zone is known"),
    curfewFrom_t_s: unreported("no such order is known"),
    curfewTo_t_s: unreported("no such order is known"),
    guardSpacing_m: unreported("not measured"),
    handsetBribe_USD: known(500, "USD", "documented", ["phone-sent-by-family-bribe-500"]),
    bribe_USD: unreported("no figure in dollars"),
  },
  sentences: [
    {
      charge: "reform-facility",
      weight: invented(0.5, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [12, 84],
        "months",
        "single-testimony",
        ["art222-illegal-international-communication", "rfa-three-to-seven-years"],
        "Article 222 goes up to five years, a source of 2015 says three to seven; the lower end is the old practice",
      ),
    },
    {
      charge: "labour-training",
      weight: invented(0.4, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [6, 12],
        "months",
        "documented",
        ["art222-illegal-international-communication"],
        "the law gives the upper end only",
      ),
    },
    {
      charge: "political-camp",
      weight: invented(0.1, "share of charged cases", "no statistics of sentences exist"),
      term: known(
        [60, 180],
        "months",
        "single-testimony",
        ["no-forgiveness-for-south", "calling-enemy-states-is-treason"],
        "a camp has no announced end; both numbers only bound the draw",
      ),
    },
  ],
  law: {
    phone: { charges: ["labour-training"], claims: ["import-trade-is-the-offence"] },
    calling: {
      charges: ["labour-training", "reform-facility"],
      claims: ["art222-illegal-international-communication"],
    },
    remittance: { charges: ["labour-training", "reform-facility"], claims: ["charges-listed-2012"] },
    information: {
      charges: ["reform-facility", "political-camp"],
      claims: ["no-forgiveness-for-south", "market-prices-secret"],
    },
    leaving: { charges: ["reform-facility", "political-camp"], claims: ["calling-enemy-states-is-treason"] },
  },
};
