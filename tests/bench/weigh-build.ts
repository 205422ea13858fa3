import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const DIST = "packages/web/dist";
/** Read by nobody who plays. */
const ASIDE = /licenses\.md$/;
/** What only the pages of the record need, besides the record that a source button opens. */
const RECORD_PAGES =
  /\/(PublicRecord|MethodPage|SinceReading|_virtual_record-background|lib(-mjs)?|public-record|since-2016)-[^/]*$/;
/** What only the message to a host's campaign needs: the form and its words, the checks, the sealing. */
const CAMPAIGN = /\/(dist|sealing-library|patterns|CampaignForm|open-desk|message)-[^/]*$/;
/** What other sites put into a frame. */
const WIDGET = /\/dist\/widget\//;
const PACKED = /\.woff2?$/;

const gzip_kB = (file: string): number => {
  const content = readFileSync(file);
  return (PACKED.test(file) ? content.length : gzipSync(content, { level: 6 }).length) / 1000;
};

/** Everything that can be fetched of the built page: both episodes, the record, type and words of every language. */
export function weighBuild() {
  const files = globSync(`${DIST}/**/*.*`).filter((file) => !ASIDE.test(file));
  const widget = files.filter((file) => WIDGET.test(file));
  const campaign = files.filter((file) => CAMPAIGN.test(file));
  const record = files.filter((file) => RECORD_PAGES.test(file));
  const played = files.filter((file) => ![campaign, record, widget].some((aside) => aside.includes(file)));
  const sum = (some: readonly string[]) => some.reduce((total, file) => total + gzip_kB(file), 0);
  const languages = [...new Set(files.flatMap((file) => /\/assets\/(\w+)\//.exec(file)?.[1] ?? []))].sort();
  return [
    { name: "page: both episodes, all languages, all type, gzip", unit: "kB", value: sum(played), target: "≤ 600" },
    ...languages.map((tag) => ({
      name: `page:   of it for ${tag} alone`,
      unit: "kB",
      value: sum(played.filter((file) => file.includes(`/assets/${tag}/`))),
    })),
    { name: "page: the pages of the record besides", unit: "kB", value: sum(record) },
    { name: "page: the message to a campaign besides", unit: "kB", value: sum(campaign) },
    { name: "page: the widget besides", unit: "kB", value: sum(widget) },
  ];
}
