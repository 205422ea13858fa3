import type { ShownPage } from "./record-visit.ts";

/** What is shown of the record, as a state of the page. */
export function shownPage(): ShownPage {
  const shown = $state<ShownPage>({ hash: "", arrivals: 0 });
  return shown;
}
