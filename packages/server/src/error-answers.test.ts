import type { Socket } from "node:net";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { answerClientError } from "./error-answers.ts";

const answerTo = (code: string): { answer: string; destroyed: boolean } => {
  const socket = new PassThrough();
  answerClientError(Object.assign(new Error(code), { code }), socket as unknown as Socket);
  return { answer: String(socket.read() ?? ""), destroyed: socket.destroyed };
};

it("tells a client that never finishes its request that it was too slow", () => {
  const { answer } = answerTo("ERR_HTTP_REQUEST_TIMEOUT");
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  const [head, body] = answer.split("\r\n\r\n") as [string, string];
  expect(JSON.parse(body).code).toBe("request-too-slow");
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
});

it("says nothing to a client that is gone", () => {
  expect(answerTo("ECONNRESET")).toEqual({ answer: "", destroyed: true });
});
