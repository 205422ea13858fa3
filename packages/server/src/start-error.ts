export type StartErrorCode =
  | "port-not-valid"
  | "port-refused"
  | "database-url-not-valid"
  | "database-unreachable"
  | "database-refused"
  | "database-not-unicode"
  | "host-not-valid"
  | "desk-origin-not-valid"
  | "checkpoints-unreadable"
  | "data-folder-unusable"
  | "data-folder-in-use"
  | "database-corrupt"
  | "database-foreign"
  | "database-newer"
  | "database-busy"
  | "database-not-durable"
  | "campaign-not-valid"
  | "keys-not-valid"
  | "proxies-not-valid"
  | "widget-hosts-not-valid"
  | "database-missing"
  | "store-not-empty"
  | "copy-not-equal"
  | "backup-exists"
  | "backup-failed"
  | "arguments-not-valid"
  | "key-not-usable"
  | "export-not-approved"
  | "export-exists"
  | "keys-missing"
  | "delete-on-not-valid"
  | "log-not-valid"
  | "mail-not-valid"
  | "webhook-not-valid"
  | "page-not-built";

/** The server, or a program for its host, cannot do its work; `message` is the one sentence for the host. */
export class StartError extends Error {
  readonly code: StartErrorCode;
  constructor(code: StartErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StartError";
    this.code = code;
  }
}
