import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** Where a sink turns away or goes away, in the order of a conversation. */
export type SinkFault =
  | "none"
  | "silent"
  | "refuse-connection"
  | "refuse-sender"
  | "refuse-receiver"
  | "defer-receiver"
  | "reset-at-data"
  | "reset-before-answer"
  | "refuse-text"
  | "defer-text";

interface SunkMail {
  readonly to: string;
  /** Head and body as they came, with CR LF. */
  readonly text: string;
}

/** A mail server that takes all mail and delivers none, for tests. */
export interface MailSink {
  readonly port: number;
  /** All mails that were taken, those among them of which no answer was given. */
  readonly mails: SunkMail[];
  fault: SinkFault;
  close(): Promise<void>;
}

interface Conversation {
  to: string;
  inText: boolean;
  text: string;
}

function answerCommand(sink: MailSink, talk: Conversation, line: string): string {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === "EHLO") return "250 sink";
  if (verb === "MAIL") return sink.fault === "refuse-sender" ? "550 5.7.1 not from here" : "250 ok";
  if (verb === "RCPT") {
    talk.to = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (sink.fault === "refuse-receiver") return `550 5.1.1 no box <${talk.to}>`;
    return sink.fault === "defer-receiver" ? `450 4.2.1 later <${talk.to}>` : "250 ok";
  }
  if (verb === "DATA") {
    talk.inText = true;
    return "354 go on";
  }
  return verb === "QUIT" ? "221 bye" : "250 ok";
}

function endText(sink: MailSink, talk: Conversation, socket: Socket): void {
  talk.inText = false;
  if (sink.fault === "refuse-text") return void socket.write("554 5.6.0 not this text\r\n");
  if (sink.fault === "defer-text") return void socket.write("451 4.3.0 later\r\n");
  sink.mails.push({ to: talk.to, text: talk.text });
  talk.text = "";
  if (sink.fault === "reset-before-answer") return void socket.resetAndDestroy();
  socket.write("250 taken\r\n");
}

function converse(sink: MailSink, socket: Socket): void {
  const talk: Conversation = { to: "", inText: false, text: "" };
  let rest = "";
  socket.on("error", () => {});
  if (sink.fault === "refuse-connection") return void socket.resetAndDestroy();
  if (sink.fault === "silent") return;
  socket.write("220 sink\r\n");
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!talk.inText) {
        socket.write(`${answerCommand(sink, talk, line)}\r\n`);
        if (talk.inText && sink.fault === "reset-at-data") return void socket.resetAndDestroy();
      } else if (line === ".") endText(sink, talk, socket);
      else talk.text += `${line}\r\n`;
    }
  });
}

/** Opens a sink on a free port of this machine. */
export async function openMailSink(): Promise<MailSink> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(sink, socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sink: MailSink = {
    port: (server.address() as AddressInfo).port,
    mails: [],
    fault: "none",
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return sink;
}
