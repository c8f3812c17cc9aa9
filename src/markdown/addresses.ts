/** Addresses that a listener's app may open. Anything without a scheme is relative. */
const scheme = /^\s*([a-z][a-z0-9+.-]{0,30}):/i;

/** Says whether an address is relative, or http, https or mailto. */
export function isSafeAddress(address: string): boolean {
  const found = scheme.exec(address.replace(/[\u0000-\u0020]/g, ''));
  return !found || ['http', 'https', 'mailto'].includes(found[1]!.toLowerCase());
}

/** An address made absolute, or as it is when that cannot be done. */
export function absolute(address: string, base: string | undefined): string {
  if (!base || scheme.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
