/** The name that a `Content-Disposition` gives a file (RFC 6266); undefined where it gives none that can be read. */
export function readName(header: string): string | undefined {
  const encoded = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(header)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return undefined;
    }
  }
  return /;\s*filename="([^"\\]{1,400})"/i.exec(header)?.[1] ?? /;\s*filename=([^;\s"]{1,400})/i.exec(header)?.[1];
}
