import type { CST } from 'yaml';

/** Something that YAML allows and a declaration does not, at its offset. */
export interface Hazard {
  readonly offset: number;
  readonly rule: string;
  readonly wrong: string;
  readonly fix: string;
}

/** A declaration nests eight deep; the composer of the parser recurses, and must never see what a stack cannot hold. */
const deepest = 24;

const hazards = {
  alias: ['alias', 'an alias stands here', 'write the text out where it is needed'],
  anchor: ['alias', 'an anchor stands here', 'write the text out where it is needed'],
  tag: ['tag', 'a YAML tag stands here', 'take it out: a declaration needs none'],
  directive: ['directive', 'a YAML directive stands here', 'take it out: a declaration needs none'],
  deep: ['too-deep', `the document is nested more than ${deepest} deep`, 'write it as the example in the guide'],
} as const;

/** Deeper than any honest text, also where brackets stand in quotation marks. */
const hopeless = 100;

const inline = new RegExp(`^ *(?:[-?] +){${hopeless}}`, 'm');

/** Where a text is nested hopelessly deep, found without reading it as YAML, which would take long. */
export function findHopeless(source: string): Hazard | undefined {
  const [rule, wrong, fix] = hazards.deep;
  const rows = source.search(inline);
  if (rows !== -1) return { offset: rows, rule, wrong, fix };
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > hopeless) return { offset: at, rule, wrong, fix };
  }
  return undefined;
}

type Named = keyof typeof hazards;
type Part = CST.Token | null | undefined;

/** The parts of a token, those that stand before a value (anchors, tags) included. */
function partsOf(token: CST.Token): readonly Part[] {
  if (token.type === 'document') return [...token.start, token.value];
  if (!('items' in token)) return 'props' in token ? token.props : [];
  return token.items.flatMap((item) => [...item.start, item.key, ...(item.sep ?? []), item.value]);
}

function hazardOf(token: CST.Token, depth: number): Hazard | undefined {
  const said = depth > deepest ? hazards.deep : Object.hasOwn(hazards, token.type) && hazards[token.type as Named];
  if (!said) return undefined;
  const [rule, wrong, fix] = said;
  return { offset: 'offset' in token ? token.offset : 0, rule, wrong, fix };
}

/** Anchors, aliases, tags, directives and nesting without end, found in the tokens before anything is made of them. */
export function findHazards(tokens: readonly CST.Token[]): readonly Hazard[] {
  const found: Hazard[] = [];
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    const hazard = hazardOf(token, depth);
    if (hazard?.rule === 'too-deep') return [hazard];
    if (hazard) found.push(hazard);
    const inner = 'items' in token ? depth + 1 : depth;
    for (const part of partsOf(token)) if (part) waiting.push({ token: part, depth: inner });
  }
  return found;
}
