export interface ExitParts {
  /** Takes everything off the screen. */
  clear(): void;
  setTitle(title: string): void;
  title: string;
  /** Puts another page in place of this one, so that "back" does not lead here. */
  replaceWith(address: string): void;
  erase(): Promise<void>;
  eraseFirst: boolean;
}

/** Blank first, everything else after: what was on the screen is gone before any waiting begins. */
export async function leaveNow(parts: ExitParts): Promise<void> {
  parts.clear();
  parts.setTitle(parts.title);
  if (parts.eraseFirst) await parts.erase().catch(() => {});
  parts.replaceWith("about:blank");
}
