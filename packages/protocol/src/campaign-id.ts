/** The pattern of a campaign's name, which is part of addresses. */
export const campaignId = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";
