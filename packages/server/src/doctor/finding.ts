/** What one look of the doctor found. `pass` is fine, `look` is for the host to judge, `fail` needs mending. */
export interface Finding {
  readonly check: string;
  readonly verdict: "pass" | "look" | "fail";
  /** One sentence: what was found and, unless it is fine, what to do. */
  readonly says: string;
  /** Lines to paste elsewhere. */
  readonly paste?: readonly string[];
}
