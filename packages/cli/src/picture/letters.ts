/** Letters three dots wide and five high, each row as one octal digit from the top; a picture needs no font then. */
const LETTERS: Readonly<Record<string, string>> = {
  A: "25755",
  B: "65656",
  C: "34443",
  D: "65556",
  E: "74647",
  F: "74644",
  G: "34553",
  H: "55755",
  I: "72227",
  J: "11152",
  K: "55655",
  L: "44447",
  M: "57755",
  N: "65555",
  O: "25552",
  P: "65644",
  Q: "25563",
  R: "65655",
  S: "34216",
  T: "72222",
  U: "55557",
  V: "55552",
  W: "55775",
  X: "55255",
  Y: "55222",
  Z: "71247",
  "0": "75557",
  "1": "26227",
  "2": "71747",
  "3": "71717",
  "4": "55711",
  "5": "74717",
  "6": "74757",
  "7": "71122",
  "8": "75757",
  "9": "75717",
  d: "11353",
  k: "44565",
  m: "00775",
  "-": "00700",
  ".": "00002",
  ",": "00024",
  ":": "02020",
  "'": "22000",
  "°": "25200",
};

const LETTER_WIDTH = 3;
export const LETTER_HEIGHT = 5;
const ADVANCE = LETTER_WIDTH + 1;

/** Width of a line of text in dots. */
export function textWidth(text: string): number {
  return text.length * ADVANCE - 1;
}

/** The dots of a line of text, from its left top: capitals, digits, and the small letters of units. */
export function dotsOf(text: string): { column: number; row: number }[] {
  return [...text].flatMap((letter, index) => {
    const rows = LETTERS[letter] ?? "";
    return [...rows].flatMap((digit, row) =>
      [0, 1, 2]
        .filter((column) => (Number(digit) & (4 >> column)) !== 0)
        .map((column) => ({ column: index * ADVANCE + column, row })),
    );
  });
}
