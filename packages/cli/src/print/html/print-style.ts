export const PAPERS = ["A5", "A4"] as const;
export type Paper = (typeof PAPERS)[number];

const PAGES: Readonly<Record<Paper, string>> = {
  A5: "size: A5; margin: 14mm 13mm 16mm;",
  A4: "size: A4; margin: 18mm 17mm 20mm;",
};

/** Style of everything printed: paged, in black, with page numbers at the foot. `foot` is a title for the running feet. */
export function printStyle(paper: Paper, foot: string): string {
  const size = paper === "A5" ? "9.4pt" : "9.8pt";
  return `
@page { ${PAGES[paper]}
  @bottom-left { content: ${JSON.stringify(foot)}; font: 7.5pt Inter, "IBM Plex Sans KR", sans-serif; color: #444; }
  @bottom-right { content: counter(page); font: 7.5pt Inter, sans-serif; color: #444; } }
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
:root { color-scheme: light; }
html { font: ${size}/1.42 "Source Serif 4", "Gowun Batang", serif; color: #111; background: #fff; }
html:lang(ko) { font-family: "Gowun Batang", "Source Serif 4", serif; line-height: 1.55; word-break: keep-all; overflow-wrap: anywhere; }
body { margin: 0 auto; max-width: 44rem; }
@media screen { body { padding: 2rem 1.2rem 4rem; font-size: 1.1rem; } }
h1, h2, h3, .small, .do, .way, table, .sheet, .note-head { font-family: Inter, "IBM Plex Sans KR", sans-serif; }
h1 { font-size: 2.3em; line-height: 1.15; margin: 0 0 .4em; }
h2 { font-size: 1.35em; margin: 0 0 .7em; break-after: avoid; }
h3 { font-size: 1em; margin: 1.2em 0 .3em; break-after: avoid; }
p { margin: 0 0 .45em; orphans: 3; widows: 3; text-wrap: pretty; }
a { color: inherit; text-decoration: none; }
@media screen { a { text-decoration: underline; text-underline-offset: .15em; } }
ol, ul { margin: 0 0 .6em; padding-inline-start: 1.3em; }
li { margin-block-end: .25em; }
#how { font-size: .94em; }
#left-out + #colophon { break-before: auto; margin-block-start: 2.4em; }
.small { font-size: .82em; line-height: 1.45; }
.part { break-before: page; }
.title { min-block-size: ${paper === "A5" ? "165mm" : "240mm"}; display: flex; flex-direction: column; justify-content: space-between; }
.title .kind { font-size: 1.1em; }
.sign { display: inline-block; inline-size: .72em; block-size: .72em; border: .09em solid #111; vertical-align: -.06em; margin-inline: .08em; }
.diamond { rotate: 45deg; background: #111; inline-size: .5em; block-size: .5em; vertical-align: .02em; margin-inline: .2em; }
${PASSAGES}${TABLES}${SHEET}${NOTES}${paper === "A4" ? TWO_COLUMNS : ""}`;
}

const PASSAGES = `
.passage { margin: 0 0 1.5em; }
.passage.short { break-inside: avoid; }
.passage > h3 { font-size: 1.15em; margin: 0 0 .25em; break-after: avoid; }
.passage > h3 + * { break-before: avoid; }
.far { font-style: italic; padding-inline-start: .9em; border-inline-start: .12em solid #999; }
:lang(ko) .far { font-style: normal; }
.display { font-family: Inter, "IBM Plex Sans KR", sans-serif; font-weight: 600; }
sup { font-size: .66em; line-height: 0; font-family: Inter, sans-serif; }
.invented { font: .68em Inter, "IBM Plex Sans KR", sans-serif; letter-spacing: .02em; color: #444; white-space: nowrap; }
.do { font-size: .86em; margin: .2em 0 .4em; }
.if { border-inline-start: .2em solid #bbb; padding-inline-start: .7em; margin: .3em 0 .5em; }
.if > .do:first-child { break-after: avoid; color: #333; }
ul.ways { list-style: none; padding: 0; margin: .4em 0 0; }
.way { font-size: .9em; padding: .28em 0 .28em 1.1em; text-indent: -1.1em; border-block-start: .06em solid #ccc; margin: 0; break-inside: avoid; }
.way::before { content: ""; display: inline-block; inline-size: .45em; block-size: .45em; border-block-start: .12em solid #111; border-inline-end: .12em solid #111; rotate: 45deg; margin-inline-end: .55em; vertical-align: .12em; text-indent: 0; }
.way .do { display: inline; font-size: 1em; color: #333; }
.turn { font-weight: 600; white-space: nowrap; }
`;

const TABLES = `
table { border-collapse: collapse; font-size: .8em; inline-size: 100%; margin: .3em 0 .6em; }
tr { break-inside: avoid; }
th, td { border-block-start: .06em solid #bbb; padding: .28em .5em .28em 0; text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead { display: table-header-group; }
td.dice, th.dice { white-space: nowrap; font-variant-numeric: tabular-nums; }
td p:last-child { margin: 0; }
.wide { table-layout: fixed; }
.wide .told td { border: 0; padding-block: 0 .5em; padding-inline-start: .8em; }
.wide tr:has(+ .told) { break-after: avoid; }
td .if { margin: 0 0 .2em; }
td .do { font-size: 1em; }
td p:not(.do, .display) { font: 1.12em/1.35 "Source Serif 4", "Gowun Batang", serif; }
:lang(ko) td p:not(.do, .display) { font-family: "Gowun Batang", "Source Serif 4", serif; line-height: 1.5; }
td p.far { font-style: italic; }
:lang(ko) td p.far { font-style: normal; }
`;

const SHEET = `
.sheet { font-size: .84em; }
.sheet:not(.part) { margin-block-start: 2.4em; break-inside: avoid; }
.sheet h3 { margin-block-start: .9em; }
.boxes { display: flex; flex-wrap: wrap; gap: .35em 1.1em; list-style: none; padding: 0; }
.boxes li { display: inline-flex; align-items: center; gap: .3em; margin: 0; min-inline-size: 3.1em; }
.boxes .sign { inline-size: 1.05em; block-size: 1.05em; }
.card { display: grid; grid-template-columns: 1fr 1fr; gap: .5em 1.4em; padding: 0; list-style: none; }
.card li { border-block-end: .06em solid #555; padding-block-end: 1.3em; margin: 0; }
.card li:has(.begins) { padding-block-end: 0; }
.card .begins { margin: 0; line-height: 1.3; font-style: italic; }
.card li.tick { border: 0; padding: 0; }
.air { display: grid; grid-template-columns: auto repeat(6, 1fr) auto; gap: .25em; align-items: center; max-inline-size: 20em; }
.air > .sign { inline-size: auto; block-size: 1.35em; display: flex; align-items: center; justify-content: center; margin: 0; }
`;

const NOTES = `
.notes { padding: 0; list-style: none; }
.notes > li { margin-block-end: .85em; font-size: .86em; break-inside: avoid; }
.note-head { font-weight: 600; }
.notes ul { margin: .2em 0; }
.address { overflow-wrap: anywhere; }
`;

/** A4 has room for two columns of passages and notes. */
const TWO_COLUMNS = `
@media print { .columns { columns: 2; column-gap: 9mm; } body { max-width: none; } }
`;
