import { Composer, LineCounter, type ParsedNode, Parser } from 'yaml';
import { findHazards, findHopeless, type Hazard } from './find-hazards.js';
import type { Finding } from './finding.js';
import type { Spot } from './spots.js';
import { toPlain } from './to-plain.js';
import { sayYamlFault } from './yaml-faults.js';

/** What the text says, as plain values, and where each part of it stands. */
export interface ReadDocument {
  readonly value: unknown;
  readonly spot: Spot;
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
  /** The offset of a text value's character; of the value itself where escapes or line breaks stand before it. */
  readonly textAt: (value: number, offset: number) => number;
}

/** Several times the greatest declaration that we know. */
const longest = 100_000;

/** After the first faults of a text that is not YAML the rest are echoes. */
const mostYamlFaults = 5;

const broken = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

const start = { line: 1, column: 1 };

function refuseText(source: string): Finding | undefined {
  if (source.length > longest) {
    const wrong = `the document is ${source.length} characters long and ${longest} are allowed`;
    return { ...start, rule: 'too-long', wrong, fix: 'declare one service, and no data with it' };
  }
  const offset = source.search(broken);
  const wrong = 'the document holds a control character';
  const unreadable = { offset, rule: 'broken-text', wrong, fix: 'save it as plain UTF-8 text' };
  const refused = offset === -1 ? findHopeless(source) : unreadable;
  if (!refused) return undefined;
  const before = source.slice(0, refused.offset).split('\n');
  const { offset: _, ...said } = refused;
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...said };
}

function textIn(source: string, value: number, offset: number): number {
  const [before = ''] = /^['"]?[ \t]*/.exec(source.slice(value, value + 100)) ?? [];
  const from = value + before.length;
  return /^[|>]|[\n\\]|''/.test(source.slice(from, from + offset)) ? value : from + offset;
}

/** Reads YAML, of which JSON is a part, into plain values. Its time and memory are bounded by the length that it allows. */
export function readDocument(text: string): ReadDocument | { readonly findings: readonly Finding[] } {
  const source = text.replace(/^\ufeff/, '');
  const refused = refuseText(source);
  if (refused) return { findings: [refused] };
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const toFindings = (hazards: readonly Hazard[]) =>
    hazards.map(({ offset, ...said }): Finding => ({ ...place(offset), ...said }));
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  const hazards = findHazards(tokens);
  if (hazards.length > 0) return { findings: toFindings(hazards) };
  // Duplicate keys are found in toPlain: the composer's own search for them takes the square of their number.
  const composer = new Composer({ lineCounter: lines, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, source.length);
  const errors = document?.errors.map((fault): Hazard => ({ offset: fault.pos[0], ...sayYamlFault(fault) })) ?? [];
  if (second) errors.push(severalDocuments(second.range[0]));
  if (errors.length > 0) return { findings: toFindings(errors).slice(0, mostYamlFaults) };
  const faults: Hazard[] = [];
  const root: ParsedNode | null = document?.contents ?? null;
  const { value, spot } = toPlain(root, faults);
  if (value === null)
    return {
      findings: [{ ...start, rule: 'empty', wrong: 'the document is empty', fix: 'begin with service: and its name' }],
    };
  return faults.length > 0
    ? { findings: toFindings(faults) }
    : { value, spot, place, textAt: (at, offset) => textIn(source, at, offset) };
}

const severalDocuments = (offset: number): Hazard => ({
  offset,
  rule: 'several-documents',
  wrong: 'a second document begins here',
  fix: 'give each service a file of its own',
});
