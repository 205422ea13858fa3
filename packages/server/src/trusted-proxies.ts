import { isIP } from "node:net";
import { StartError } from "./start-error.ts";

const networkNames = new Set(["loopback", "linklocal", "uniquelocal"]);

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** The proxies that TRUSTED_PROXIES names, this machine unless told; throws a StartError for what is no address. */
export function readTrustedProxies(text: string | undefined): string[] {
  const named = (text || "loopback").split(",").map((part) => part.trim());
  const wrong = named.find((part) => !networkNames.has(part) && !isNetwork(part));
  if (wrong === undefined) return named;
  throw new StartError(
    "proxies-not-valid",
    `TRUSTED_PROXIES names ${JSON.stringify(wrong)}, which is no address: write addresses or networks like 10.0.0.0/8, with commas.`,
  );
}
