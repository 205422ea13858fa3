import type { Counts } from "../store/counts.ts";
import type { OutboxDepth } from "../store/outbox.ts";
import type { Meter } from "./meter.ts";

/** What is measured at the moment of asking. */
export interface Measured {
  readonly meter: Pick<Meter, "answers" | "events" | "refusals">;
  readonly campaign: string | null;
  readonly counts: Counts;
  readonly outbox: OutboxDepth;
  readonly uptime_s: number;
  readonly memory_bytes: number;
  /** How late timers were, since the last asking: the 99th percentile. */
  readonly delay_s: number;
}

/** Every metric: its kind and what it is; the hosting page lists the same. */
export const METRICS = {
  connection_denied_answers_total: ["counter", "Answers of this process, by class of status."],
  connection_denied_refusals_total: ["counter", "Refusals of this process, by code."],
  connection_denied_log_events_total: ["counter", "Lines of this process's log, by event."],
  connection_denied_messages: [
    "gauge",
    "Messages of the campaign, by what is published: received, confirmed, removed.",
  ],
  connection_denied_outbox_jobs: ["gauge", "Mails and webhooks that wait, or were given up."],
  connection_denied_uptime_seconds: ["gauge", "Time since this process started."],
  connection_denied_memory_bytes: ["gauge", "Memory that this process holds."],
  connection_denied_delay_seconds: ["gauge", "How late timers were since the last asking, 99th percentile."],
} as const;

type Sample = readonly [labels: string, value: number];

const byLabel = (label: string, counts: ReadonlyMap<string, number>): Sample[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [`{${label}="${name}"}`, value]);

function samplesOf({ meter, campaign, counts, outbox, ...process }: Measured): Record<keyof typeof METRICS, Sample[]> {
  return {
    connection_denied_answers_total: byLabel("status", meter.answers),
    connection_denied_refusals_total: byLabel("code", meter.refusals),
    connection_denied_log_events_total: byLabel("event", meter.events),
    connection_denied_messages: campaign === null ? [] : byLabel("state", new Map(Object.entries(counts))),
    connection_denied_outbox_jobs: byLabel("state", new Map(Object.entries(outbox))),
    connection_denied_uptime_seconds: [["", process.uptime_s]],
    connection_denied_memory_bytes: [["", process.memory_bytes]],
    connection_denied_delay_seconds: [["", process.delay_s]],
  };
}

/** The text that Prometheus and its like read, in its version 0.0.4. */
export function metricsText(measured: Measured): string {
  const samples = samplesOf(measured);
  const blocks = Object.entries(METRICS).map(([name, [kind, help]]) => {
    const lines = samples[name as keyof typeof METRICS].map(([labels, value]) => `${name}${labels} ${value}`);
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines].join("\n");
  });
  return `${blocks.join("\n")}\n`;
}
