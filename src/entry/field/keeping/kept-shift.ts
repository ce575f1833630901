import type { FieldCase, FieldShift, FieldVisit } from '../../../work/field/browser.js';
import { openBox, sealBox } from './box.js';
import type { Store } from './open-store.js';

/** A shift that is open on this page: the store, and the key that is in memory alone. */
export interface OpenShift {
  readonly store: Store;
  readonly key: CryptoKey;
  readonly shift: FieldShift;
}

/** What the phone knows of the day, as the server told it last. */
interface KeptStart {
  readonly shift: FieldShift;
  readonly visits: readonly FieldVisit[];
}

async function keep(store: Store, key: CryptoKey, name: string, value: unknown): Promise<void> {
  await store.put('kept', await sealBox(key, name, value), name);
}

async function read<Value>(store: Store, key: CryptoKey, name: string): Promise<Value | undefined> {
  const box = await store.get('kept', name);
  return box && openBox<Value>(key, name, box);
}

export const keepStart = (store: Store, key: CryptoKey, { shift, visits }: KeptStart): Promise<void> =>
  keep(store, key, 'start', { shift, visits });

export const readStart = (store: Store, key: CryptoKey): Promise<KeptStart | undefined> => read(store, key, 'start');

/** The order that the officer gave the round on this phone, by ids of visits. */
export const keepOrder = ({ store, key }: OpenShift, order: readonly string[]): Promise<void> =>
  keep(store, key, 'order', order);

export const readOrder = async ({ store, key }: OpenShift): Promise<readonly string[]> =>
  (await read<readonly string[]>(store, key, 'order')) ?? [];

const caseName = (id: string): string => `case:${id}`;

export async function keepCases({ store, key }: OpenShift, cases: readonly FieldCase[]): Promise<void> {
  for (const one of cases) await keep(store, key, caseName(one.id), one);
}

/** Forgets cases that are no longer this officer's. */
export async function forgetCases({ store }: OpenShift, ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.delete('kept', caseName(id));
}

export async function readCases({ store, key }: OpenShift): Promise<readonly FieldCase[]> {
  const names = (await store.getAllKeys('kept')).filter((name) => name.startsWith(caseName('')));
  const cases = await Promise.all(names.map((name) => read<FieldCase>(store, key, name)));
  return cases.filter((one) => one !== undefined);
}
