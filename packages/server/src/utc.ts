/** Seconds since 1970 as `2030-01-02T03:04:05Z`. */
export const toUtcSeconds = (time_s: number): string => new Date(time_s * 1000).toISOString().replace(/\.\d{3}Z$/, "Z");
