interface ImportMetaEnv {
  /** Of the key that signs a campaign's keys: 64 hexadecimal digits, or empty (docs/hosting.md). */
  readonly CAMPAIGN_KEY_FINGERPRINT?: string;
}
