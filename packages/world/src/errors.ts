/** Bad input to the world: one sentence saying what is wrong and what to do, and a stable code. */
export class WorldError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "WorldError";
    this.code = code;
  }
}
