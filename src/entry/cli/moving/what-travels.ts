import { type KeyTable, keyTables, placeKeysThatMove } from '../../../foundation/vault/index.js';
import type { Column, PlaceTable } from '../../../platform/database/moving/describe-tables.js';
import type { Selection } from '../../../platform/database/moving/lines-query.js';

const own = 'it is of this installation’s browsers, minutes old, and of no use elsewhere';

/** Tables that stay, and why. Every other table of places travels, also one that is new since this was written. */
const stays: Readonly<Record<string, string>> = {
  'people.session': 'everybody signs in anew where the place is now',
  'people.browser': 'a browser is known where it signed in, and signs in anew where the place is now',
  'people.sign_in_challenge': own,
  'people.sign_in_sending': own,
  'people.sign_in_attempt': own,
  'people.passkey_challenge': own,
  'people.joining': own,
  'people.phone_check': own,
  'journeys.return_attempt': own,
};

/** Rows that stay though their table travels. */
const rowsStay: Readonly<Record<string, { readonly where: string; readonly why: string }>> = {
  'messages.outbox': { where: `x.state <> 'waiting'`, why: 'a letter that waits is sent from where it was written' },
  'vault.place_key': {
    where: placeKeysThatMove,
    why: 'the key that signs the record: whoever signs after the move signs by another',
  },
};

/** Tables that an export without a recipient leaves out: what is sealed, and what leads to it. */
const sealed: Readonly<Record<string, string>> = {
  'vault.envelope': 'sealed values',
  'vault.subject_key': 'keys of sealed values',
  'vault.place_key': 'keys of the place',
  'vault.blind_index': 'keyed digests of sealed values',
  'assurance.concealed_detail': 'sealed to the place and to its auditor',
  'assurance.concealed_look': 'looks that are concealed for now',
};

/** Columns of bytes that are open: hashes of what is open itself. Every other column of bytes counts as sealed. */
const openBytes: ReadonlySet<string> = new Set([
  'assurance.look_chain.head',
  'record.checkpoint.root',
  'record.entry.nonce',
  'record.leaf.hash',
  'record.text.digest',
  'record.tile.hashes',
  'record.tree_head.root',
  'services.version.digest',
]);

export const isKeyTable = (name: string): name is KeyTable => name in keyTables;

const isWrapping = (table: string, column: string): boolean =>
  isKeyTable(table) && (column === 'kek' || column === 'wrapped');

export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** What of a table travels; `selection` undefined: nothing. */
export interface Travelling {
  readonly selection: Selection | undefined;
  readonly leftOut: readonly LeftOut[];
}

function listColumns({ name, columns }: PlaceTable, isForRecipient: boolean) {
  const isLeft = (column: Column): boolean =>
    isForRecipient
      ? isWrapping(name, column.name)
      : column.type === 'bytea' && !openBytes.has(`${name}.${column.name}`);
  const why = isForRecipient
    ? 'the keys are in the folder keys, encrypted to the recipient'
    : 'sealed, or a digest of what is';
  return {
    columns: columns.filter((column) => !isLeft(column)),
    leftOut: columns.filter(isLeft).map((column) => ({ what: `${name}.${column.name}`, why })),
  };
}

/** Says of each table what of it travels: to a recipient, or with nobody named only what is not sealed. */
export function planTable(table: PlaceTable, isForRecipient: boolean): Travelling {
  const { name } = table;
  const why = stays[name] ?? (isForRecipient ? undefined : sealed[name]);
  if (why !== undefined) return { selection: undefined, leftOut: [{ what: name, why }] };
  const { columns, leftOut } = listColumns(table, isForRecipient);
  const rows = rowsStay[name];
  return {
    selection: { columns, where: rows?.where },
    leftOut: rows
      ? [...leftOut, { what: `${name}, but rows for which ${rows.where.replace('x.', '')}`, why: rows.why }]
      : leftOut,
  };
}

/** The tables that these lists name: a test holds them against the database. */
export const namedTables: readonly string[] = [stays, rowsStay, sealed].flatMap((list) => Object.keys(list));
