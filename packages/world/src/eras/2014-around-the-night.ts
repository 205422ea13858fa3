import { type Figure, invented, known } from "./era.ts";

/** 2014, beside the call itself: what people lean to, money, bribes, and the household of somebody missing. */
export const aroundTheNight2014 = {
  // --- what people lean to
  fear_share: invented(
    [0.2, 0.8],
    "share",
    "how much anybody fears to be the one who knew and said nothing; drawn for each person",
    ["everybody-monitored-everybody", "controls-tighter-since-2011"],
  ),
  quota_share: invented(
    [0.2, 0.8],
    "share",
    "how much anybody owes those above them a name this month; drawn for each person",
    ["everybody-monitored-everybody"],
  ),
  kindness_share: invented([0, 1], "share", "some people like her and some do not"),
  debt_share: invented([0, 1], "share", "some owe her a mended thing, a meal, a silence"),
  // --- money from abroad
  sent_CNY: invented(
    [1000, 4000],
    "CNY",
    "no sum in yuan is reported of these years; one woman wired two million won",
    ["identity-test-before-money"],
  ),
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
  protectionCut_percent: known(20, "percent of the money", "single-testimony", ["agents-take-20-percent"]),
  agentsCutOdds: invented(
    0.25,
    "probability",
    "agents want their cut of the sum; reported of one district each of two towns",
    ["agents-take-20-percent"],
  ),
  moneyPhotoOdds: invented(
    0.1,
    "probability",
    "the sender is sent a picture of the money being counted; films of it are reported for 2024 and 2025",
  ),
  photoFoundOdds: invented(
    0.03,
    "probability",
    "whoever carried such a picture is taken with it; only that it then serves as evidence is reported",
  ),
  moneyLate_days: invented([2, 25], "days", "how long money takes that does not come the same day"),
  // --- bribes and protection
  smallGift_CNY: invented(20, "CNY", "what softens a person as far as money does; less does less"),
  pathBribe_CNY: invented(
    [100, 300],
    "CNY",
    "what a sergeant asks on the path for what he has found; only the sums of agents are reported",
  ),
  pathBribeAskedOdds: invented(0.4, "probability", "he asks for money before he takes her along; nothing is reported"),
  pathBribeTakenOdds: invented(
    0.6,
    "probability",
    "he keeps to it when he has it; two of three is the only count, of agents",
    ["bribe-two-of-three"],
  ),
  protectionPerCall_CNY: invented(
    [300, 700],
    "CNY a call",
    "sold as a cut of the money; a price a call is reported of 2018 only",
    ["agents-take-20-percent"],
  ),
  protectionKeptOdds: invented(
    0.5,
    "probability",
    "agents paid in advance do what they were paid for; that it is sold is reported, how often it holds is not",
    ["agents-take-20-percent"],
  ),
  protectionBetrayedOdds: invented(
    0.12,
    "probability",
    "agents paid in advance write down who paid; nothing is reported",
  ),
  // --- the household of somebody missing
  onListOdds: invented(
    0.4,
    "probability",
    "her household is on a list of those with somebody missing; that such are watched is reported, how many is not",
    ["potential-users-targeted"],
  ),
  familyVisitEvery_days: invented(
    [90, 180],
    "days",
    "how often agents look in on a household on the list; no interval is reported",
    ["household-visits-to-inform"],
  ),
  visitSearchOdds: invented(0.1, "probability", "who looks in also looks into things; nothing is reported"),
  streetCheckOdds: invented(0, "probability a day or a way", "no such checks are reported before late 2018"),
  spendingNoticedOdds: invented(
    0.004,
    "probability a day",
    "somebody wonders where the money comes from; that living beyond an income draws agents is reported of 2017",
    ["potential-users-targeted"],
  ),
  goBetweenTellsOdds: invented(
    0.0005,
    "probability a day",
    "a go-between who is nobody's agent is caught at something else and names her",
    ["informants-recruited-from-prisoners"],
  ),
  streetCheckFindsOdds: invented(
    0.5,
    "probability",
    "the phone she carries is found when she is stopped for such a check",
  ),
  oldCallOdds: invented(
    0.02,
    "probability for a full file",
    "a file that is still open is read again years later; one such case is known, of about 2019, how often it happens is not",
    ["bribe-old-call-3000"],
  ),
  handset_CNY: invented(
    [1500, 3000],
    "CNY",
    "no price is known; between what one cost before the rise of 2020 and the price of 2017",
    ["phone-price-2017"],
  ),
} satisfies Record<string, Figure>;
