/** Version of the world's rules, raised whenever the same inputs may lead elsewhere; kept in every record. */
export const WORLD_VERSION = "2";
