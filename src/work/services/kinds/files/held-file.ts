import type { Raw } from '../../kind.js';

/** What an answer holds of one file that was received. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type HeldFile = {
  readonly id: string;
  /** As its sender called it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly type: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
};

/** The part of a raw answer in which the house, and nobody else, says which files it did not take. */
export const refusedPart = 'refused';

const shapes = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  name: /^[^\p{C}]{1,140}$/u,
  type: /^[a-z]+\/[a-z0-9.+-]{1,80}$/,
  digest: /^[0-9a-f]{64}$/,
} as const;

const longest = 1000;

/** Whether a value out of an envelope is such a file. */
export function isHeldFile(value: unknown): value is HeldFile {
  if (typeof value !== 'object' || value === null) return false;
  const held = value as Partial<Record<keyof HeldFile, unknown>>;
  const isShaped = Object.entries(shapes).every(([name, shape]) => {
    const text = held[name as keyof typeof shapes];
    return typeof text === 'string' && text.length <= 200 && shape.test(text);
  });
  return isShaped && Number.isSafeInteger(held.size) && Number(held.size) > 0;
}

/** A received file as a raw answer holds it; undefined for anything else. */
export function readHeldFile(text: string): HeldFile | undefined {
  if (text.length > longest || !text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isHeldFile(value)) return undefined;
    const { id, name, size, type, digest } = value;
    return { id, name, size, type, digest };
  } catch {
    return undefined;
  }
}

export const writeHeldFile = ({ id, name, size, type, digest }: HeldFile): string =>
  JSON.stringify({ id, name, size, type, digest });

/** A file that was not taken: why, what it was called, and the most megabytes of one. */
export interface RefusedFile {
  readonly why: string;
  readonly name: string;
  readonly most: number;
}

export const writeRefused = (refused: RefusedFile): string => JSON.stringify(refused);

export function readRefused(raw: Raw): RefusedFile | undefined {
  const [text = ''] = raw[refusedPart] ?? [];
  if (text.length === 0) return undefined;
  try {
    const { why, name, most } = JSON.parse(text.slice(0, longest)) as Partial<Record<keyof RefusedFile, unknown>>;
    return { why: String(why).slice(0, 40), name: String(name).slice(0, 140), most: Number(most) };
  } catch {
    return { why: '', name: '', most: 0 };
  }
}
