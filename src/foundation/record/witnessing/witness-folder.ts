import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../../platform/random.js';
import type { ReadBreak } from '../breaks/break-note.js';
import { readSigningKey, type SigningKey } from '../checkpoints/note.js';
import { readTrustedKey, type TrustedKey } from '../proofs/signed-note.js';
import { type Misbehaviour, readCheckpointOf, type SeenCheckpoint } from './judge-checkpoint.js';

/** Everything that a witness keeps, as files that a person can read: its key, the logs it knows, what it saw, its reports. */
export interface WitnessFolder {
  readonly name: string;
  readonly key: SigningKey;
  listLogs(): readonly TrustedKey[];
  /** Takes a log's verifier key; false when it is none. */
  trust(verifierKey: string): Promise<boolean>;
  findSeen(origin: string): SeenCheckpoint | undefined;
  /** Durable when it resolves. */
  keepSeen(seen: SeenCheckpoint): Promise<void>;
  /** The break by which a log ended; undefined while it goes on. */
  findBreak(origin: string): string | undefined;
  /** Ends a log by a break, and knows its next epoch from now on. Durable when it resolves. */
  keepBreak(one: ReadBreak): Promise<void>;
  listBreaks(): readonly string[];
  listReports(): readonly string[];
  /** Whether this log ever misbehaved. */
  hasReported(origin: string): boolean;
  /** Keeps both signed checkpoints; false when it was reported before. */
  report(
    is: Misbehaviour,
    seen: SeenCheckpoint,
    sent: Pick<SeenCheckpoint, 'note' | 'origin' | 'size'>,
    at: Date,
  ): Promise<boolean>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whole or not at all, and on the disk before it resolves: the file and its name. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const next = join(folder, `${name}.next`);
  const file = await open(next, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, join(folder, name));
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const readLines = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** The texts that lie in the folder under one kind of name. */
const listTexts = (folder: string, kind: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

async function trustIn(folder: string, verifierKey: string): Promise<boolean> {
  if (readTrustedKey(verifierKey)?.is !== 'log') return false;
  const lines = new Set([...readLines(join(folder, 'logs.txt')), verifierKey]);
  await writeWhole(folder, 'logs.txt', `${[...lines].join('\n')}\n`);
  return true;
}

function keepBreaks(folder: string): Pick<WitnessFolder, 'findBreak' | 'keepBreak' | 'listBreaks'> {
  const nameOf = (origin: string) => `break-${digest(origin).slice(0, 16)}.txt`;
  return {
    findBreak(origin) {
      const path = join(folder, nameOf(origin));
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    async keepBreak({ origin, nextKey, note }) {
      await trustIn(folder, nextKey); // first: a break that is kept is never asked about again
      await writeWhole(folder, nameOf(origin), note);
    },
    listBreaks: () => listTexts(folder, 'break'),
  };
}

/**
 * Opens a witness's folder, and makes it with a key of its own where there is none.
 * @param asked the name of a new witness: host/name, as C2SP signed-note has names. A folder keeps the name it was made with.
 */
export async function openWitnessFolder(folder: string, random: Random, asked?: string): Promise<WitnessFolder> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (name: string) => join(folder, name);
  if (!existsSync(file('witness.key'))) {
    if (!asked || !/^[^\s+]{1,200}$/.test(asked))
      throw new Error('A new witness needs a name: --name witness.example/w1, by a host name of its own.');
    await writeWhole(folder, 'witness.key', `${asked} ${random.bytes(32).toString('base64')}\n`);
  }
  const [name = '', seed = ''] = readFileSync(file('witness.key'), 'utf8').trim().split(' ');
  const trust = (verifierKey: string) => trustIn(folder, verifierKey);
  const seenFile = (origin: string) => `${digest(origin)}.checkpoint`;
  return {
    name,
    key: readSigningKey(Buffer.from(seed, 'base64')),
    listLogs: () => readLines(file('logs.txt')).flatMap((line) => readTrustedKey(line) ?? []),
    trust,
    findSeen(origin) {
      const path = file(seenFile(origin));
      if (!existsSync(path)) return undefined;
      const seen = readCheckpointOf(readFileSync(path, 'utf8'));
      // To forget what was seen would let a log begin again: better not to answer.
      if (!seen) throw new Error(`${path} is not a checkpoint. Put its newest copy back.`);
      return seen;
    },
    keepSeen: (seen) => writeWhole(folder, seenFile(seen.origin), seen.note),
    ...keepBreaks(folder),
    listReports: () => listTexts(folder, 'report'),
    hasReported: (origin) => listTexts(folder, 'report').some((text) => text.split('\n', 1)[0]?.endsWith(` ${origin}`)),
    async report(is, seen, sent, at) {
      const known = `report-${digest(`${is}\n${seen.note}\n${sent.note}`).slice(0, 16)}.txt`;
      if (existsSync(file(known))) return false;
      const head = `${is} ${sent.origin}\nfrom ${seen.size} to ${sent.size}\nnoticed ${at.toISOString()}\n`;
      await writeWhole(folder, known, `${head}\nseen before:\n\n${seen.note}\nsent now:\n\n${sent.note}`);
      return true;
    },
  };
}
