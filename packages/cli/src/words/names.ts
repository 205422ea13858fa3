/** Plain words for the codes of the world. A code without a word here is shown as it is. */
const NAMES: Readonly<Record<string, string>> = {
  house: "the house",
  terraces: "the terraces",
  "kites-back": "Kite's Back",
  "far-ridge": "the far ridge",
  halt: "the halt",
  "unit-head-house": "Mrs. Ri's house",
  "road-post": "the post on the road",
  "thread-box": "in the thread box",
  "radish-jar": "in the radish jar",
  "curtain-hem": "in the hem of the curtain",
  carried: "on you",
  buried: "buried",
  "given-back": "given back",
  handset: "handset",
  battery: "battery",
  card: "card",
  own: "your own",
  lent: "the pear woman's",
  herbs: "looking for herbs",
  needles: "selling needles",
  "sick-aunt": "visiting a sick aunt",
  "pear-woman": "the pear woman",
  "unit-head": "Mrs. Ri, the unit head",
  sergeant: "the sergeant",
  "boys-mother": "the boy's mother",
  neighbour: "a neighbour",
  patrol: "a patrol",
  agents: "agents",
  check: "the household check",
  "county-office": "the county office",
  "ridge-post": "the post on the ridge",
  tonight: "tonight",
  "check-night": "the night of the check",
  "market-eve": "the eve of the market",
  "none-yet": "nothing yet",
  unnoticed: "nobody noticed",
  "on-file": "noted, and kept on file",
  "someone-else": "somebody else was taken for it",
  "taken-released": "taken, and let go",
  "taken-charged": "taken, and charged",
  road: "the road",
  stream: "the stream",
};

export function nameOf(code: string): string {
  return NAMES[code] ?? code.replaceAll("-", " ");
}

/** Labels of the note card. */
const CARD: Readonly<Record<string, string>> = {
  name: "You ring under",
  words: "Agreed words",
  number: "The number",
  clock: "Time",
  place: "Place",
  "phone-source": "Telephone",
  excuse: "If stopped",
  money_CNY: "Money, yuan",
};

export function cardLabel(label: string): string {
  return CARD[label] ?? `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
}
