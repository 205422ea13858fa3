import type { FastifyRequest } from "fastify";

/** Where the desk is reached, or null: then at `http://localhost`, on the port that was taken. */
export type DeskOrigin = string | null;

/** The one origin from which the desk takes anything. */
export function originOf(origin: DeskOrigin, request: FastifyRequest): string {
  return origin ?? `http://localhost:${request.socket.localPort}`;
}
