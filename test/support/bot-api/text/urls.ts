/**
 * Why Telegram would refuse an address, or nothing: http and https need a host with a dot (or an IPv6 address),
 * a missing scheme means http, and tg: links have a host of letters, digits, `-` and `_`.
 */
export function urlFault(address: string): string | undefined {
  const inside = /^tg:(?:\/\/)?(.*)$/is.exec(address)?.[1];
  if (inside !== undefined) return /^[\w-]+(?:[/?#].*)?$/is.test(inside) ? undefined : "Wrong tg URL";
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (/[\s<>"]/.test(address) || !URL.canParse(full)) return "Wrong HTTP URL";
  const { protocol, hostname } = new URL(full);
  if (protocol !== "http:" && protocol !== "https:") return "Unsupported URL protocol";
  return hostname.includes(".") || hostname.startsWith("[") ? undefined : "Wrong HTTP URL";
}
