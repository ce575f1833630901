/** How an entry names a text that lies beside the record: 'text:' and the SHA-256 of its UTF-8 bytes in hexadecimal. */
export type TextReference = `text:${string}`;

const reference = /^text:([0-9a-f]{64})$/;

export const toTextReference = (digest: Buffer): TextReference => `text:${digest.toString('hex')}`;

/** The digest that a reference names; undefined when it is none. */
export function readTextReference(text: string): Buffer | undefined {
  const [, hex] = reference.exec(text) ?? [];
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}
