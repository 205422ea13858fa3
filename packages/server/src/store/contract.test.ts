import { describeDesk } from "./contract-desk.ts";
import { describeMail } from "./contract-mail.ts";
import { describeMessages } from "./contract-messages.ts";
import { describeRequests } from "./contract-requests.ts";
import { describeOnEveryEngine } from "./every-engine.ts";

// All in one file: each database is started once for them all.
await describeOnEveryEngine((subject) => {
  describeMessages(subject);
  describeDesk(subject);
  describeMail(subject);
  describeRequests(subject);
});
