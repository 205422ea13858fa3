/** The world looks at itself every this many seconds while something is on the air or on the move (invented). */
export const PULSE_S = 5;
