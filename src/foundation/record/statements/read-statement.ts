import { readSignedNote, readTrustedKey, verifySignature } from '../proofs/signed-note.js';
import { signerOf } from './statement.js';

/** A statement as it was read: of whom it says it is, and its lines. Nothing of it is true before its signature checks. */
export interface Statement {
  readonly place: string;
  readonly lines: readonly string[];
}

/** Takes a statement of a sort apart, without judging its signature; undefined for anything else. */
export function readStatement(sort: string, note: string): Statement | undefined {
  const [head, place, ...lines] = readSignedNote(note)?.text.slice(0, -1).split('\n') ?? [];
  return head === `guildhall-${sort}/1` && place ? { place, lines } : undefined;
}

/** The place whose key this is, by its verifier key (`guildhall/PLACE+ID+KEY`); undefined where it is none. */
export function signerOfKey(verifierKey: string): string | undefined {
  const key = readTrustedKey(verifierKey);
  const slug = /^guildhall\/([a-z0-9-]+)$/.exec(key?.name ?? '')?.[1];
  return key?.is === 'log' ? slug : undefined;
}

/** Whether a statement is signed by the key of the place that it names. */
export function isSignedBy(note: string, verifierKey: string): boolean {
  const key = readTrustedKey(verifierKey);
  const signed = readSignedNote(note);
  const place = signed?.text.split('\n')[1];
  return (
    key !== undefined &&
    signed !== undefined &&
    place !== undefined &&
    key.name === signerOf(place) &&
    verifySignature(signed, key) === true
  );
}
