import type { Socket } from "node:net";
import { ERRORS, type ErrorCode } from "@connection-denied/protocol";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SAFETY_HEADERS } from "./headers.ts";
import { Refusal } from "./refusal.ts";

/** Fastify's own errors that a request can cause. */
const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: "address-not-valid",
  FST_ERR_MAX_PARAM_LENGTH: "address-not-valid",
  FST_ERR_CTP_BODY_TOO_LARGE: "body-too-large",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "request-not-valid",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "body-type-unknown",
};

/** A body of the right shape with one wrong field is told which; anything else is told the shape. */
function validationCode(error: FastifyError, address: string): ErrorCode {
  if (address.startsWith("/desk/")) return "desk-request-not-valid";
  const faults = error.validation ?? [];
  const onlyPattern = faults.every((fault) => fault.keyword === "pattern");
  if (onlyPattern && faults.some((fault) => fault.instancePath === "/id")) return "id-not-valid";
  if (onlyPattern && faults.some((fault) => fault.instancePath === "/language")) return "language-not-valid";
  return address.endsWith("/withdrawals") ? "withdrawal-not-valid" : "message-not-valid";
}

/** The refusal that an error stands for; `server-failed` for whatever no request should cause. */
export function codeOf(error: Error | FastifyError, address: string): ErrorCode {
  if (error instanceof Refusal) return error.code;
  if ("validation" in error && error.validation) return validationCode(error, address);
  return ("code" in error ? fastifyCodes[error.code] : undefined) ?? "server-failed";
}

function refuse(reply: FastifyReply, code: ErrorCode): void {
  const { status, message } = ERRORS[code];
  // What a route has set before stays, such as the stricter policy of the desk.
  void reply.headers({ ...SAFETY_HEADERS, ...reply.getHeaders(), "cache-control": "no-store" });
  if (status === 503) void reply.header("retry-after", "2");
  if (status === 429) void reply.header("retry-after", "30");
  void reply.code(status).send({ code, message });
}

/** For errors met before there is a route, a hook or a request. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  refuse(reply, codeOf(error, request.url));
}

/** For bytes that are not HTTP, and for clients that never finish: answered by hand, as there is no reply to use. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ErrorCode = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "request-too-slow" : "request-not-valid";
  const { status, message } = ERRORS[code];
  const body = JSON.stringify({ code, message });
  const headers = `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status} ${status === 408 ? "Request Timeout" : "Bad Request"}\r\n${headers}\r\n\r\n${body}`);
}

/** Refusals that are no fault; to write thousands of them down would slow a server that has too much to do already. */
const expected: ReadonlySet<ErrorCode> = new Set(["server-stopping", "server-busy"]);

/** Every refusal leaves as `{code, message}`. `report` gets what only the host should see, `refused` each code. */
export function addErrorAnswers(
  app: FastifyInstance,
  report: (cause: unknown) => void,
  refused: (code: ErrorCode) => void,
): void {
  app.setNotFoundHandler((_request, reply) => {
    refused("address-unknown");
    refuse(reply, "address-unknown");
  });
  app.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
    const code = codeOf(error, request.url);
    refused(code);
    if (ERRORS[code].status >= 500 && !expected.has(code)) report(error.cause ?? error);
    refuse(reply, code);
  });
}
