import { SAFETY_HEADERS } from "../headers.ts";

/**
 * The desk's own policy: its own scripts, styles and answers, and strings become script or markup nowhere, but for the
 * fixed templates that the page's library makes its elements from.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...["script", "style", "img", "connect"].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types svelte-trusted-html",
].join("; ");

/** Headers of the desk's page and of all its answers. */
export const DESK_HEADERS: Readonly<Record<string, string>> = {
  ...SAFETY_HEADERS,
  "content-security-policy": contentSecurityPolicy,
};
