export interface ExitParts {
  /** Takes everything off the screen. */
  clear(): void;
  setTitle(title: string): void;
  title: string;
  /** Puts another page in place of this one, so that "back" does not lead here. */
  replaceWith(address: string): void;
  /** Goes back to this page's first entry of history, so that none of the later ones is left behind. */
  goBack(): Promise<void>;
  erase(): Promise<void>;
  eraseFirst: boolean;
}

/** Blank first, everything else after: what was on the screen is gone before any waiting begins. */
export async function leaveNow(parts: ExitParts): Promise<void> {
  parts.clear();
  parts.setTitle(parts.title);
  if (parts.eraseFirst) await parts.erase().catch(() => {});
  await parts.goBack();
  parts.replaceWith("about:blank");
}
