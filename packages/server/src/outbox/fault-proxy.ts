import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What happens between two programs: nothing, a delay, a broken connection, or one end that hears nothing more. */
export type ProxyFault = "none" | "latency" | "reset-at-once" | "reset-after-answer-began" | "half-open";

/** A TCP proxy that goes wrong on demand, for tests. */
export interface FaultProxy {
  readonly port: number;
  fault: ProxyFault;
  close(): Promise<void>;
}

const LATENCY_MS = 60;

function join(proxy: FaultProxy, near: Socket, far: Socket): void {
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.on("error", () => to.destroy());
    from.on("close", () => to.end());
  }
  near.on("data", (chunk) => far.write(chunk));
  far.on("data", (chunk) => {
    if (proxy.fault === "half-open") return;
    if (proxy.fault === "reset-after-answer-began") return void near.resetAndDestroy();
    if (proxy.fault === "latency") setTimeout(() => near.write(chunk), LATENCY_MS);
    else near.write(chunk);
  });
}

/** Opens a proxy on a free port of this machine, in front of another port of it. */
export async function openFaultProxy(target: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    sockets.add(near);
    if (proxy.fault === "reset-at-once") return void near.resetAndDestroy();
    const far = connect(target, "127.0.0.1");
    sockets.add(far);
    join(proxy, near, far);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: FaultProxy = {
    port: (server.address() as AddressInfo).port,
    fault: "none",
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
