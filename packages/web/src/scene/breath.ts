/** Lets the browser draw and answer before the next piece of work: on an old phone each piece takes a while. */
export const breath = (): Promise<void> => new Promise((go) => setTimeout(go));
