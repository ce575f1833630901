import { readdirSync } from 'node:fs';
import { type Clock, systemClock } from '../../../platform/clock.js';
import type { KeyCustody } from '../../../platform/custody.js';
import { createSystemRandom, type Random } from '../../../platform/random.js';
import { unwrapKey, wrapKey } from '../crypto/key-wrap.js';
import {
  CustodyFaulty,
  type KeyFile,
  prepareKeyFolder,
  readKeyFolder,
  removeKeyFile,
  writeKeyFile,
} from './key-folder.js';
import { keepCopy } from './recovery/keep-copy.js';

/** For how long a key that another process made may go unnoticed; a rotation waits far longer before it destroys the old one. */
const noticeWithin = 1000;

export interface FileCustodyOptions {
  readonly clock?: Clock;
  readonly random?: Random;
  /** Where the keys lie sealed for the two who hold shares; undefined for whoever only looks. */
  readonly recovery?: string;
}

function makeKey(number: number, clock: Clock, random: Random): KeyFile {
  const name = `kek-${number}-${random.bytes(4).toString('hex')}`;
  return { number, name, madeAt: clock.now(), secret: random.bytes(32) };
}

/** The names in a folder. A folder's time would not do: of two changes within one tick of the system's clock it tells one. */
const namesIn = (folder: string): string => readdirSync(folder).sort().join('\n');

/** Looks into the folder at most once a second, and reads it only when its names have changed since. */
function watchFolder(folder: string, clock: Clock) {
  let names = '';
  let keys: readonly KeyFile[] = [];
  let lookedAt = 0;
  const read = (found: string) => {
    keys = readKeyFolder(folder);
    names = found; // from before it was read: what changes meanwhile is seen at the next look
    return keys;
  };
  const look = () => {
    lookedAt = clock.now().getTime();
    const found = namesIn(folder);
    return found === names ? keys : read(found);
  };
  look();
  return {
    /** The keys as they were at most a second ago, whichever way the clock went since. */
    recent: () => (Math.abs(clock.now().getTime() - lookedAt) < noticeWithin ? keys : look()),
    fresh: () => read(namesIn(folder)),
  };
}

/**
 * Keeps key-encryption keys as files in a folder (0700, files 0600): one is made at the first start. Keep the folder
 * outside every backup of the database, and have two people hold a copy: without it nothing sealed opens again. Where they do, a new
 * key is in that copy before it wraps anything, and an old one is out of it before it is destroyed.
 * @throws CustodyFaulty when the folder can be read by others or holds a damaged key.
 */
export function createFileCustody(folder: string, options: FileCustodyOptions = {}): KeyCustody {
  const { clock = systemClock, random = createSystemRandom() } = options;
  prepareKeyFolder(folder);
  if (readKeyFolder(folder).length === 0) writeKeyFile(folder, makeKey(1, clock, random));
  const watched = watchFolder(folder, clock);
  const currentKey = (keys: readonly KeyFile[]): KeyFile => {
    const key = keys.at(-1);
    if (!key) throw new CustodyFaulty(`${folder} holds no key any more. Put back your own copy of the keys folder.`);
    return key;
  };
  const keep = (keys: readonly KeyFile[]) => {
    if (options.recovery !== undefined) keepCopy({ keys: folder, recovery: options.recovery }, keys, random);
  };
  const named = (keys: readonly KeyFile[], name: string) => keys.find((key) => key.name === name);
  return {
    get current() {
      return currentKey(watched.recent()).name;
    },
    list: () => watched.fresh().map(({ name, madeAt }) => ({ name, madeAt })),
    wrap(key) {
      const { name, secret } = currentKey(watched.recent());
      return { kek: name, wrapped: wrapKey(secret, key) };
    },
    unwrap(kek, wrapped) {
      const key = named(watched.recent(), kek) ?? named(watched.fresh(), kek);
      if (!key)
        throw new CustodyFaulty(
          `The key-encryption key ${kek} is not in ${folder}. It was destroyed by a rotation, or the database came without its keys folder.`,
        );
      return unwrapKey(key.secret, wrapped);
    },
    renew() {
      const keys = watched.fresh();
      const key = makeKey(currentKey(keys).number + 1, clock, random);
      keep([...keys, key]);
      writeKeyFile(folder, key);
      watched.fresh();
      return { name: key.name, madeAt: key.madeAt };
    },
    keepCopy: () => keep(watched.fresh()),
    destroy(name) {
      const keys = watched.fresh();
      if (name === currentKey(keys).name) throw new CustodyFaulty(`${name} is current: renew it first.`);
      keep(keys.filter((key) => key.name !== name));
      removeKeyFile(folder, name);
      watched.fresh();
    },
  };
}
