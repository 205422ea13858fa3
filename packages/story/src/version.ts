/**
 * A fingerprint of 64 bits (FNV-1a over UTF-16 code units, 16 hexadecimal digits). It tells one release of an
 * episode from another; it guards against nothing.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
