/** Nothing but this origin: no other host, no inline script, no inline style, no frame around the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...["script", "style", "img", "font", "connect", "worker", "manifest"].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const closedDevices = ["camera", "display-capture", "geolocation", "microphone", "midi", "payment", "serial", "usb"];

/**
 * For answers that came by HTTPS: the browser asks by nothing else for a year, here and below this name. Said in plain HTTP
 * it would mean nothing (RFC 6797, 7.2).
 */
export const STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

/** Headers of every answer, refusals among them. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": closedDevices.map((device) => `${device}=()`).join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
