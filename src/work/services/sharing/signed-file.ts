import { isSignedBy, readStatement } from '../../../foundation/record/index.js';
import { longestDesign } from '../design/design.js';
import { digestOf } from '../versions/compile-source.js';
import { declarationSort } from './offer.js';

const opening = '\n# Signed by the place that shares it; the lines below are its signature.\n';
const before = '#| ';

/** The lines that a place signs for a version: the service, the version, and the digest of its text. */
export const linesOf = (service: string, version: number, source: string): readonly string[] => [
  `${service} ${version}`,
  digestOf(source).toString('hex'),
];

/** A declaration and its signature in one file, which is YAML all the same: the signature stands in comments below the text. */
export function writeSignedFile(source: string, note: string): string {
  const lines = note.slice(0, -1).split('\n');
  return `${source}${opening}${lines.map((line) => `${before}${line}`.trimEnd()).join('\n')}\n`;
}

/** A signed declaration, taken apart. */
export interface SignedDeclaration {
  readonly place: string;
  readonly service: string;
  readonly version: number;
  readonly source: string;
  readonly note: string;
}

function takeApart(text: string): SignedDeclaration | undefined {
  const at = text.lastIndexOf(opening);
  if (at < 0 || at > longestDesign) return undefined;
  const source = text.slice(0, at);
  const lines = text.slice(at + opening.length, -1).split('\n');
  if (!lines.every((line) => line.startsWith('#|'))) return undefined;
  const note = `${lines.map((line) => line.slice(before.length)).join('\n')}\n`;
  const said = readStatement(declarationSort, note);
  const [, service, version] = /^([a-z0-9-]{1,100}) ([1-9]\d{0,8})$/.exec(said?.lines[0] ?? '') ?? [];
  if (!said || service === undefined || version === undefined) return undefined;
  const read = { place: said.place, service, version: Number(version), source, note };
  return said.lines[1] === linesOf(service, read.version, source)[1] ? read : undefined;
}

/**
 * Reads a signed file and holds its text against the digest in its signature: as it is, or with the ends of lines that a program
 * on the way made others. Whose key signed it is not judged.
 * @returns undefined where it has no signature, or another text than the one that was signed.
 */
export const readSignedFile = (file: string): SignedDeclaration | undefined =>
  takeApart(file) ?? takeApart(file.replaceAll('\r\n', '\n'));

/** Whether a signed declaration is signed by the key of the place that it names. */
export const isOfKey = ({ note }: SignedDeclaration, key: string): boolean => isSignedBy(note, key);
