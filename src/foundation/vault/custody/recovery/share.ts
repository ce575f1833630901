import { createHash } from 'node:crypto';

/** One of two shares of a key-recovery copy, as its holder keeps it. Alone it says nothing of any key. */
export interface Share {
  /** Which copy it belongs to: shares of two copies do not go together. */
  readonly copy: string;
  readonly number: 1 | 2;
  readonly made: string;
  /** Half of the key: the other half is needed to the last bit. */
  readonly half: Buffer;
  /** The private half of the recovery key, sealed; both shares carry it. */
  readonly sealed: Buffer;
}

/** A share or a pair of them cannot be used; the message says why and never holds key material. */
export class ShareFaulty extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ShareFaulty';
  }
}

const title = 'Guildhall key recovery, share format 1';
const sum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** What the sealed keys are bound to. */
export const addressOf = ({ copy, made }: Pick<Share, 'copy' | 'made'>): Buffer =>
  Buffer.from(`${title}\n${copy}\n${made}`);

export function writeShare({ copy, number, made, half, sealed }: Share): string {
  const lines = [title, `copy: ${copy}`, `share: ${number} of 2`, `made: ${made}`, `half: ${half.toString('hex')}`];
  const body = `${[...lines, `sealed: ${sealed.toString('base64')}`].join('\n')}\n`;
  return `${body}checksum: ${sum(body)}\n`;
}

/** Reads what `writeShare` wrote. @throws ShareFaulty for anything else, mistyped copies included. */
export function readShare(text: string, name: string): Share {
  const whole = text.replaceAll('\r\n', '\n');
  const at = whole.lastIndexOf('checksum: ');
  if (!whole.startsWith(`${title}\n`) || at < 0)
    throw new ShareFaulty(`${name} is not a share of a key-recovery copy.`);
  const body = whole.slice(0, at);
  if (whole.slice(at + 'checksum: '.length).trim() !== sum(body))
    throw new ShareFaulty(`${name} is damaged: its checksum is not that of its lines. Take another copy of the file.`);
  const lines = new Map(
    body
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  const got = (key: string) => lines.get(key) ?? '';
  const number = got('share') === '1 of 2' ? 1 : got('share') === '2 of 2' ? 2 : undefined;
  const half = Buffer.from(got('half'), 'hex');
  if (number === undefined || half.length !== 32) throw new ShareFaulty(`${name} is not a whole share.`);
  return { copy: got('copy'), number, made: got('made'), half, sealed: Buffer.from(got('sealed'), 'base64') };
}
