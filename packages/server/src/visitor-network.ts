import { isIPv4, isIPv6 } from "node:net";

/** The eight groups of an IPv6 address, as hexadecimal digits without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const groups = (part: string): string[] => (part === "" ? [] : part.split(":"));
  if (tail === undefined) return groups(head);
  const missing = 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...groups(tail)];
}

const isLoopback = (address: string): boolean => address.startsWith("127.") || address === "::1";

/**
 * The part of the network that counts as one visitor: an IPv4 address, or the first 64 bits of an IPv6 address, as one
 * household has all the others. Null for this machine itself, and for what is no address.
 */
export function visitorNetwork(address: string): string | null {
  const bare = address.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
  if (isLoopback(bare)) return null;
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return null;
  return groupsOf(bare)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
