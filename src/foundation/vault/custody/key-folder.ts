import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A key-encryption key as its file holds it. */
export interface KeyFile {
  /** Counts up; the highest is current. Two processes that make a key at once may share one: then the name decides. */
  readonly number: number;
  readonly name: string;
  readonly madeAt: Date;
  readonly secret: Buffer;
}

/** The folder of keys is not as it must be; the message says how to mend it and never holds key material. */
export class CustodyFaulty extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CustodyFaulty';
  }
}

const shape = /^(kek-(\d{1,9})-[0-9a-f]{8})\.json$/;
const readableByOthers = 0o077;

function requirePrivate(path: string, mend: string): void {
  if (process.platform === 'win32' || (statSync(path).mode & readableByOthers) === 0) return;
  throw new CustodyFaulty(`${path} can be read by other users of this machine. Run: chmod ${mend} '${path}'`);
}

function readKeyFile(path: string, name: string, number: number): KeyFile {
  requirePrivate(path, '600');
  const faulty = () => new CustodyFaulty(`${path} is not a whole key file. Put back your own copy of the keys folder.`);
  try {
    const held = JSON.parse(readFileSync(path, 'utf8')) as { madeAt?: unknown; key?: unknown };
    const secret = Buffer.from(String(held.key), 'hex');
    const madeAt = new Date(String(held.madeAt));
    if (secret.length !== 32 || Number.isNaN(madeAt.getTime())) throw faulty();
    return { number, name, madeAt, secret };
  } catch (fault) {
    if (fault instanceof CustodyFaulty) throw fault;
    throw faulty();
  }
}

/** Makes what was done to the names in a folder durable. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the folder when it is not there, for its owner alone. @throws CustodyFaulty when others can read it. */
export function prepareKeyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  requirePrivate(folder, '700');
}

/** Whether the folder holds a key by its name; false where there is no such folder. Looking does not make it. */
export function holdsKey(folder: string): boolean {
  try {
    return readdirSync(folder).some((file) => shape.test(file));
  } catch {
    return false;
  }
}

/** Every key of the folder, oldest first. */
export function readKeyFolder(folder: string): readonly KeyFile[] {
  return readdirSync(folder)
    .map((file) => shape.exec(file))
    .filter((match) => match !== null)
    .map(([file, name = '', number = '']) => readKeyFile(join(folder, file), name, Number(number)))
    .sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

/** Writes a key durably, whole or not at all. */
export function writeKeyFile(folder: string, { name, madeAt, secret }: KeyFile): void {
  const text = `${JSON.stringify({ name, madeAt: madeAt.toISOString(), key: secret.toString('hex') })}\n`;
  const draft = join(folder, `.new-${process.pid}-${name}`);
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(handle, text); // all of it, or a fault: a disk that fills up takes a part and says so by a count alone
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, join(folder, `${name}.json`));
  syncFolder(folder);
}

/** Takes a key away for ever, durably. On a solid-state disk the old bytes may linger in spare cells: docs/vault.md. */
export function removeKeyFile(folder: string, name: string): void {
  try {
    unlinkSync(join(folder, `${name}.json`));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  syncFolder(folder);
}
