/**
 * The fingerprint by which the page knows the key that signs a campaign's keys, from CAMPAIGN_KEY_FINGERPRINT: 64
 * hexadecimal digits, as `keys fingerprint` prints them; spaces may stand between. Empty without the variable.
 * @throws Error for anything else, so that no page is built that would trust no keys, or the wrong ones
 */
export function campaignKeyFingerprint(environment: Readonly<Record<string, string | undefined>>): string {
  const fingerprint = (environment.CAMPAIGN_KEY_FINGERPRINT ?? "").replaceAll(/\s/g, "").toLowerCase();
  if (/^([0-9a-f]{64})?$/.test(fingerprint)) return fingerprint;
  throw new Error('CAMPAIGN_KEY_FINGERPRINT is no fingerprint: give the 64 digits that "keys fingerprint" prints.');
}
