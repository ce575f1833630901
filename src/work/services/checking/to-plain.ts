import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Hazard } from './find-hazards.js';
import { show } from './show.js';
import type { Spot } from './spots.js';

interface Plain {
  readonly value: unknown;
  readonly spot: Spot;
}

/** Characters that no text here needs: controls, and those that turn the direction of writing around. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Names that every object of JavaScript has: no code of ours may ever mistake them for a declared one. */
const inherited: ReadonlySet<string> = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);

const startOf = (node: Node | null | undefined, otherwise: number): number => node?.range?.[0] ?? otherwise;

/** A document's nodes as plain values, and beside them where each stands. What cannot be taken is pushed to `faults`. */
export function toPlain(node: Node | null, faults: Hazard[], key = 0): Plain {
  const value = startOf(node, key);
  if (isMap(node)) return mapToPlain(node, faults, key);
  if (isSeq(node)) {
    const items = node.items.map((item) => toPlain(item as Node | null, faults, startOf(item as Node | null, value)));
    const parts = new Map(items.map((item, at) => [at, item.spot]));
    return { value: items.map((item) => item.value), spot: { key, value, parts } };
  }
  const plain = isScalar(node) ? node.value : null;
  if (typeof plain === 'string' && unseen.test(plain.replaceAll('\n', ' '))) {
    faults.push({
      ...{ offset: value, rule: 'broken-text', wrong: 'the text holds a character that nobody can see' },
      fix: 'take out control characters and marks of direction',
    });
  }
  return { value: plain, spot: { key, value, parts: new Map() } };
}

function mapToPlain(map: YAMLMap, faults: Hazard[], key: number): Plain {
  const parts = new Map<string, Spot>();
  const entries: [string, unknown][] = [];
  for (const pair of map.items) {
    const name = nameOf(pair, faults, key);
    if (name === undefined) continue;
    const at = startOf(pair.key as Node, key);
    if (parts.has(name)) {
      const wrong = `the key ${show(name)} is there twice`;
      faults.push({ offset: at, rule: 'duplicate-key', wrong, fix: 'keep one of them' });
      continue;
    }
    const part = toPlain(pair.value as Node | null, faults, at);
    parts.set(name, part.spot);
    entries.push([name, part.value]);
  }
  return { value: Object.fromEntries(entries), spot: { key, value: startOf(map, key), parts } };
}

/** A pair's key, if it is a text; keys that mean something to YAML or to JavaScript are not. */
function nameOf(pair: Pair, faults: Hazard[], near: number): string | undefined {
  const name = isScalar(pair.key) ? pair.key.value : undefined;
  const offset = startOf(pair.key as Node | null, near);
  if (name === '<<') {
    faults.push({
      offset,
      rule: 'merge-key',
      wrong: 'a merge key stands here',
      fix: 'write the keys out where they are needed',
    });
    return undefined;
  }
  if (typeof name === 'string' && !inherited.has(name)) return name;
  const wrong = isScalar(pair.key) ? `${show(name)} cannot be a key` : 'this cannot be a key';
  faults.push({ offset, rule: 'odd-key', wrong, fix: 'write a plain name before the colon' });
  return undefined;
}
