/** A UUIDv7 (RFC 9562 §5.7) of this millisecond; within one the ids of a page go on counting, so that their order holds. */
export function newId(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  last = now > last ? now : last + 1;
  const time = last.toString(16).padStart(12, '0');
  const rest = Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
  const variant = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const tail = `${variant.toString(16)}${rest.slice(18, 20)}-${rest.slice(20)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(13, 16)}-${tail}`;
}

let last = 0;
