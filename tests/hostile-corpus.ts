import { BODY_MAX_BYTES, type ErrorCode, TEXT_MAX_CHARACTERS } from "@connection-denied/protocol";

/**
 * What harms where it is more than text, and what breaks readers of JSON and of addresses: one list, which tests walk
 * through every way in and every way out. It holds no word that also stands in a page, a log or a table for its own sake.
 */

export const ID = "01935a2b-7c00-7abc-8def-0123456789ab";
export const GOOD = { id: ID, text: "Let them call.", language: "en" } as const;
const campaign = "let-them-call";
const json = { "content-type": "application/json" };

/** A text, and by which code the rule for messages refuses it; null where it is taken as a text like any other. */
export interface HostileText {
  readonly what: string;
  readonly text: string;
  readonly code: Extract<ErrorCode, `text-${string}`> | null;
}

const texts = (code: HostileText["code"], named: Readonly<Record<string, string>>): HostileText[] =>
  Object.entries(named).map(([what, text]) => ({ what, text, code }));

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...texts(null, {
    "a script": "<script>harm()</script>",
    "an image that runs": '<img src=x onerror="harm()">',
    "the end of a page's parts": "--></style></title></textarea></p></script><svg onload=harm()>",
    "a template of the page's library": "{@html harm()} {{harm()}} $(harm())",
    "an entity": "&lt;script&gt;harm()&#60;/script&#62;",
    "a formula": '=HYPERLINK("harm";"A")',
    "a formula that begins with a sign": "+1+harm()",
    "a formula that begins with the other sign": "-2+3+cmd|' /C harm'!A0",
    "a formula of a spreadsheet of before": "@SUM(1+1)*harm()",
    "a formula in wide letters": "＝1＋harm()",
    "a formula on a second line": "First.\n=harm()",
    "an end of a cell and a row": '","=harm()"\n=harm()',
    "an end of an SQL text": "'); DROP TABLE messages; -- harm",
    "signs of a pattern": "100%_harm\\",
    "a name of every object": "__proto__",
    "the name of a maker": "constructor",
    "an end of a log's line": 'harm","level":"info","event":"started',
    "a head of a mail": "Harm\nBcc: everyone",
    "letters of another alphabet that look alike": "Аmnesty harm",
    "words from right to left": "harm שלום (a)\u200f!",
  }),
  ...texts("text-empty", {
    nothing: "",
    "white space": " \n\t \u3000",
    "a cell of braille without a dot": "\u2800",
  }),
  ...texts("text-control", {
    "a NUL": "harm\0b",
    "a sequence that a terminal obeys": "harm\x1b[31mb",
    "a sequence of one sign that a terminal obeys": "harm\x9b2Jb",
    "a vertical tab": "harm\x0bb",
    "a code point that is never a character": "harm\ufffeb",
    "the last code point": "harm\u{10ffff}b",
  }),
  ...texts("text-bidi", {
    "an override of direction": "harm \u202egnp.exe",
    "an embedding": "harm\u202ab\u202c",
    "an isolate": "harm\u2066b\u2069",
    "an isolate that is not closed": "harm\u2067b",
  }),
  ...texts("text-surrogate", {
    "the first half of a character": "harm\ud800b",
    "the second half of a character": "harm\udc00b",
    "half a character at the end": "harm\ud83d",
  }),
  ...texts("text-hidden", {
    "a zero-width space": "harm\u200bb",
    "a joiner where nothing joins": "harm\u200db",
    "a non-joiner after a mark": "harm\u0302\u200cy",
    "two non-joiners": "harm می\u200c\u200cخواهم",
    "a word joiner": "harm\u2060b",
    "a mark of byte order": "harm\ufeffb",
    "a soft hyphen": "harm\u00adb",
    "a filler of Hangul": "harm\u3164b",
    "letters of tags": "harm\u{e0061}b",
    "a space of no width and nothing else": "\u200b",
    "marks of direction in a row": "harm\u200e\u200e\u200eb",
    "selectors in a row": "harm\ufe0f\ufe0fb",
  }),
  ...texts("text-stacked", { "marks heaped on a letter": `harm e${"\u0301\u0327".repeat(8)}` }),
  ...texts("text-link", {
    "the address of a page": "harm https://harm.example/",
    "the address of a mailbox": "harm harm@harm.example",
    "an address in wide letters": "ｈａｒｍ．ｃｏｍ",
  }),
  ...texts("text-too-long", { "a character too many": "가".repeat(TEXT_MAX_CHARACTERS + 1) }),
];

/** What a reader of a page, a table or a log could not see, or a terminal would obey; a line feed is no harm. */
export const UNSEEN = /(?!\n)[\p{Control}\p{Surrogate}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\u3164\u{e0061}]/u;

/** A request to send a message, and the code by which it is refused. */
export interface HostileBody {
  readonly what: string;
  readonly code: ErrorCode;
  readonly body: string | Buffer | object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

const raw = (text: string): string => `{"id":"${ID}","language":"en","text":${text}}`;
const bodies = (code: ErrorCode, named: Readonly<Record<string, HostileBody["body"]>>): HostileBody[] =>
  Object.entries(named).map(([what, body]) => ({ what, code, body, headers: json }));
const more = (what: string, code: ErrorCode, rest: Omit<HostileBody, "what" | "code">): HostileBody => ({
  ...{ what, code },
  ...rest,
});

export const HOSTILE_BODIES: readonly HostileBody[] = [
  ...bodies("body-too-large", {
    "a body over the limit": { ...GOOD, text: "a".repeat(BODY_MAX_BYTES) },
    megabytes: { ...GOOD, text: "a".repeat(5_000_000) },
    "megabytes of brackets": "[".repeat(2_000_000),
  }),
  ...bodies("body-not-utf8", {
    "Latin-1 bytes": Buffer.from(raw('"caf\u00e9"'), "latin1"),
    "a cut UTF-8 sequence": Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xed, 0x95])]),
    "UTF-8 of a surrogate": Buffer.concat([Buffer.from('"'), Buffer.from([0xed, 0xa0, 0x80, 0x22])]),
    "an overlong slash": Buffer.from([0x22, 0xc0, 0xaf, 0x22]),
  }),
  ...bodies("body-not-json", {
    "UTF-16": Buffer.from(raw('"Let them call."'), "utf16le"),
    "malformed JSON": '{"id":',
    "two JSON values": `${JSON.stringify(GOOD)}{}`,
    "an empty body": "",
    "JSON with a raw control character": raw('"a\u0007b"'),
    "thousands of brackets": "[".repeat(16_000),
  }),
  more("plain text", "body-type-unknown", { body: JSON.stringify(GOOD), headers: { "content-type": "text/plain" } }),
  more("a form", "body-type-unknown", {
    body: "id=1&text=a",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  }),
  more("JSON said to be Latin-1", "body-type-unknown", {
    body: GOOD,
    headers: { "content-type": "application/json; charset=iso-8859-1" },
  }),
  more("no kind at all", "body-type-unknown", { body: JSON.stringify(GOOD), headers: {} }),
  ...bodies("message-not-valid", {
    null: "null",
    "an array": [GOOD],
    "a string": '"Let them call."',
    "a proof of work that is none": { ...GOOD, proof: {} },
    "no id": { text: "a", language: "en" },
    "a number for a text": { ...GOOD, text: 5 },
    "null for a text": { ...GOOD, text: null },
    "an array for an id": { ...GOOD, id: [ID] },
    "an object for an id": { ...GOOD, id: { toString: ID } },
    "a boolean for a language": { ...GOOD, language: true },
    "a field for a name": { ...GOOD, name: "A person" },
    "an e-mail address that is a list": { ...GOOD, email: ["someone@example.org"] },
    "a __proto__ field": raw('"a","__proto__":{"language":"en"}'),
    "a constructor field": { ...GOOD, constructor: { prototype: { language: "en" } } },
    "sealed data without end": { ...GOOD, sealed: "A".repeat(6401) },
  }),
  ...bodies("id-not-valid", {
    "a version 4 UUID": { ...GOOD, id: "01935a2b-7c00-4abc-8def-0123456789ab" },
    "a UUID of another variant": { ...GOOD, id: "01935a2b-7c00-7abc-cdef-0123456789ab" },
    "a UUID with a line end": { ...GOOD, id: `${ID}\n` },
    "an empty id": { ...GOOD, id: "" },
    "an id that is a path": { ...GOOD, id: "../../etc/passwd" },
  }),
  ...bodies("language-not-valid", {
    "a language that is none": { ...GOOD, language: "english please" },
    "an empty language": { ...GOOD, language: "" },
    "a language that ends an attribute": { ...GOOD, language: 'en"><script>' },
  }),
  ...bodies("text-empty", { "no text": { id: ID, language: "en" } }),
  ...bodies("text-control", { "an escaped NUL": raw('"a\\u0000b"') }),
  ...bodies("text-surrogate", { "an escaped half character": raw('"a\\ud800b"') }),
  ...bodies("sealed-not-asked", { "something sealed that nobody asked for": { ...GOOD, sealed: "AAAA" } }),
  ...bodies("mail-off", { "an e-mail address where no mail is sent": { ...GOOD, email: "someone@example.org" } }),
  ...bodies("consent-unknown", {
    "a consent that nobody asked for": { ...GOOD, consents: [{ purpose: "delivery", textVersion: "1" }] },
    "a consent named like a property": { ...GOOD, consents: [{ purpose: "constructor", textVersion: "1" }] },
  }),
  ...["another", "__proto__", "constructor", "Let-them-call", `${campaign}%00`].map((name) =>
    more(`a campaign named ${name}`, "campaign-unknown", {
      body: GOOD,
      headers: json,
      url: `/v1/campaigns/${name}/messages`,
    }),
  ),
  more("an unknown address", "address-unknown", { body: GOOD, headers: json, url: "/v1/letters" }),
  ...["/v1/campaigns/%zz/messages", `/v1/campaigns/${"a".repeat(200)}/messages`].map((url) =>
    more(`an address that ends in ${url.slice(-14)}`, "address-not-valid", { body: GOOD, headers: json, url }),
  ),
];

/** What is no address to write to, and what a mail's head could take for more than one. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...["", "mina", "@example.org", "mina@", "mina@localhost", "mina@10.0.0.1", "mina@[10.0.0.1]", "mi na@example.org"],
  ...["mina@example.org\r\nBcc: all@example.org", "mina@example.org\nBcc: all@example.org", "mina@example.org>"],
  ...["a@example.org,b@example.org", "a@b.org, c@d.org", "Mina <mina@example.org>", "mina\0@example.org"],
  ...[".mina@example.org", "mi..na@example.org", '"mi na"@example.org', "mina@exa_mple.org", "=@-.org"],
  ...["mina@example.o", "mìna@example.org", `${"a".repeat(65)}@example.org`],
  `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(130)}.org`,
];

/** The cells of a table whose texts are all quoted, row by row. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}
