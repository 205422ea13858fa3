/** A campaign's name, which is part of addresses. */
export const campaignId = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";
/** 32 bytes in base64url, without padding. */
export const bytes32 = "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$";
/** What a consent is for. */
export const purpose = "^[a-z][a-z-]{0,31}$";
/** Which wording of a consent was shown. */
export const textVersion = "^[A-Za-z0-9.-]{1,32}$";
