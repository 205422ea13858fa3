import { LANGUAGES, preferredLanguage } from "../words/languages.ts";
import { type CompiledWords, openWordBook } from "../words/words.ts";
import en from "./en.ftl?words";
import { meetHostPage, readOrigin, readTheme, type Setting } from "./host-page.ts";
import ko from "./ko.ftl?words";
import { type Numbers, readNumbers } from "./read-numbers.ts";
import { showNumbers } from "./show-numbers.ts";
import "./widget.css";

/** How often the numbers are asked for while somebody sees them. Invented: a minute, as nobody watches them by the second. */
const FRESH_MS = 60_000;
const SOURCES: Readonly<Record<string, CompiledWords>> = { en, ko };
const languages = LANGUAGES.map(({ tag }) => tag);

const root = document.documentElement;
const place = document.querySelector<HTMLElement>("#widget");
const asked = new URLSearchParams(location.search);
let numbers: Numbers = { campaign: null, count: null };
let language = preferredLanguage([asked.get("language") ?? "", ...navigator.languages]);

function show(): void {
  const book = openWordBook(language);
  book.learn(SOURCES[language] ?? en);
  root.lang = language;
  document.title = numbers.campaign?.title ?? "Connection Denied";
  if (place !== null) showNumbers(place, numbers, book.words);
}

function set({ language: wanted, theme }: Setting): void {
  if (theme !== undefined) root.dataset.theme = theme;
  if (wanted !== undefined) language = preferredLanguage([wanted, language]);
  show();
}

const tell = meetHostPage(window, readOrigin(asked.get("host")), set);

/** What was shown stays while the server does not answer. */
async function renew(): Promise<void> {
  const found = await readNumbers((...request) => window.fetch(...request));
  if (found.campaign === null || JSON.stringify(found) === JSON.stringify(numbers)) return;
  numbers = found;
  show();
  if (numbers.count !== null) tell({ type: "counts", ...numbers.count });
}

const theme = readTheme(asked.get("theme"));
set(theme === undefined ? {} : { theme });
tell({ type: "ready", languages });
new ResizeObserver(() => tell({ type: "resize", height: Math.ceil(root.getBoundingClientRect().height) })).observe(
  root,
);
void renew();
setInterval(() => {
  if (document.visibilityState === "visible") void renew();
}, FRESH_MS);
