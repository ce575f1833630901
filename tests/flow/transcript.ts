import type { TestPage } from '../../src/entry/web/testing.js';

/** Headers that tell of real time, which no clock of ours sets: see what `docs/information-flow.md` says of timing. */
const ofTime = /^(date|keep-alive|connection|retry-after|ratelimit|x-ratelimit-.*)$/;

/** What encryption, hashing and signing give looks like: 16, 32 or 64 bytes, or a signature with its key's number. */
const opaque =
  /\b[0-9a-f]{128}\b|\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b|(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9+/_-]*[A-Z\d])(?:[A-Za-z0-9+/]{92}|[A-Za-z0-9+/]{91}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{43})(?![A-Za-z0-9+/=_-])/g;

const tileWidth = 32;

/** Gives each opaque token the number of its first appearance, so that only which are equal is compared. */
export function createTokens(): (text: string) => string {
  const known = new Map<string, string>();
  const numberOf = (token: string): string => {
    const number = known.get(token) ?? `‹${known.size + 1}›`;
    known.set(token, number);
    return number;
  };
  return (text) => text.replace(opaque, numberOf);
}

/** Text that another encoding wraps, as the text that it is: what is sealed in it must not differ either. */
export const unwrap = (body: string): string =>
  body.replace(/\\n/g, '\n').replace(/[A-Za-z0-9+/]{96,}={0,2}/g, (wrapped) => {
    const text = Buffer.from(wrapped, 'base64').toString('utf8');
    return /^[\x20-\x7e]+$/.test(text) ? text : wrapped;
  });

/** A tile of hashes as the digests that it is. */
export const hashesOf = (bytes: Buffer): string =>
  Array.from({ length: Math.ceil(bytes.length / tileWidth) }, (_, at) =>
    bytes.subarray(at * tileWidth, (at + 1) * tileWidth).toString('hex'),
  ).join('\n');

/** The bytes of an answer as text. */
const bodyOf = ({ headers, bytes, body }: TestPage): string =>
  headers['content-type'] === 'application/octet-stream' ? hashesOf(bytes) : unwrap(body);

/**
 * The names of the metrics and their labels: one process counts for all worlds, so that numbers tell of none. What one world
 * names and the other does not is left over when both have been walked.
 */
export const namesOf = (body: string): string =>
  [...new Set(body.split('\n').flatMap((line) => /^(guildhall_\S*(?:\{.*\})?) /.exec(line)?.[1] ?? []))]
    .sort()
    .join('\n');

/** All that an answer tells, as one text: status, headers, words, order, lengths. */
export function tell(asked: string, answer: TestPage): string {
  const headers = Object.entries(answer.headers).filter(([name]) => !ofTime.test(name));
  const lines = headers.map(([name, value]) => `${name}: ${[value].flat().join(' & ')}`);
  return [asked, String(answer.status), ...lines, '', bodyOf(answer)].join('\n');
}

/** A log line without its time. */
export const tellLine = (line: string): string => line.replace(/"(time|ms|seconds)":("[^"]*"|[\d.]+),?/g, '');

/** Where two texts part, with what stands before; undefined where they do not. */
export function findParting(left: string, right: string): string | undefined {
  if (left === right) return undefined;
  let at = 0;
  while (left[at] === right[at] && at < left.length) at += 1;
  const from = Math.max(0, at - 160);
  return `…${left.slice(from, at + 120)}\n  ≠\n…${right.slice(from, at + 120)}`;
}
