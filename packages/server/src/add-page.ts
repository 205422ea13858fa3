import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { chooseEncoding, type PageFile } from "./page-files.ts";

/** Serves a built page below an address, which begins with a slash or is empty, under headers of its own. */
export function addPage(
  app: FastifyInstance,
  below: string,
  files: ReadonlyMap<string, PageFile>,
  headers: Readonly<Record<string, string>>,
): void {
  const answer = async (request: FastifyRequest<{ Params: { "*"?: string } }>, reply: FastifyReply) => {
    void reply.headers(headers);
    const file = files.get(`/${request.params["*"] ?? ""}`);
    if (!file) return reply.callNotFound();
    const encoding = chooseEncoding(file, request.headers["accept-encoding"]);
    const tag = `"${file.tag}-${encoding}"`;
    void reply.headers({ "cache-control": file.cacheControl, etag: tag, vary: "Accept-Encoding" });
    if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
    if (encoding !== "identity") void reply.header("content-encoding", encoding);
    return reply.type(file.type).send(file.body(encoding) ?? file.content);
  };
  app.get(`${below}/*`, answer);
  if (below !== "") app.get(below, answer);
}
