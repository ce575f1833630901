import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { changeDesign, type DesignId, type Edit, partAt, startDesign } from '../../services/index.js';
import { pathIn } from '../path-in.js';
import { type Proposal, type ProposalId, proposalTable, type TakenWords } from '../proposal.js';
import { answer, type Said } from './answer.js';
import { findTakingDesign, type TakingDesign } from './find-taking-design.js';
import { type HoldRefusal, holdWaiting } from './hold-waiting.js';

/** One text as its owner wants it. */
interface WrittenWords {
  readonly at: string;
  readonly in: Language;
  readonly text: string;
}

export interface ToTake {
  readonly id: ProposalId;
  /** What of the design the owner saw: see `findTakingDesign`. */
  readonly seen: string;
  /** Given, the owner’s words are taken in place of those proposed. */
  readonly words?: readonly WrittenWords[];
  /** Whether the name that they asked for is shown. */
  readonly withCredit: boolean;
  readonly say: Said;
}

export type TakingRefusal =
  | HoldRefusal
  | 'no-words'
  | 'let-go'
  | 'spot-gone'
  | 'changed-since'
  | 'not-changed'
  | 'closed';

interface Proposed {
  readonly words: readonly WrittenWords[];
  readonly credit: string | null;
}

/** What was typed, in clear, for its owner to publish: what they take becomes the service’s own words, open to all. */
async function readProposed(ctx: Context, { id }: Proposal): Promise<Proposed> {
  const typed = (await openRow(ctx, proposalTable, [id])).flatMap(({ values }) => Object.entries(values));
  const texts = typed.map(([name, value]) => [name, String(contentOf(value))] as const);
  const words = texts.flatMap(([name, text]): WrittenWords[] => {
    const [, at, language] = /^(.+)\.(en|cy)$/.exec(name) ?? [];
    return at === undefined ? [] : [{ at, in: language as Language, text }];
  });
  return { words, credit: texts.find(([name]) => name === 'credit')?.[1] ?? null };
}

/** What each text becomes; undefined where one of them has no place in the design any more. */
function takenInto(value: unknown, words: readonly WrittenWords[]) {
  const taken: { readonly edit: Edit; readonly words: TakenWords }[] = [];
  for (const one of words) {
    const path = pathIn(value, one.at);
    if (!path) return undefined;
    const before = partAt(value, [...path, one.in]);
    const text = one.text.replace(/\s+/g, ' ').trim();
    if (text === '' || text === before) continue;
    taken.push({
      edit: { do: 'set', path: [...path, one.in], value: text },
      words: { at: one.at, in: one.in, before: typeof before === 'string' ? before : '', after: text },
    });
  }
  return taken;
}

async function write(
  ctx: Context,
  service: string,
  { design }: TakingDesign,
  edits: readonly Edit[],
): Promise<Outcome<DesignId, 'changed-since' | 'closed'>> {
  if (!design) {
    const started = await startDesign(ctx, { service, edits });
    return started.ok ? started : refuse('closed');
  }
  const changed = await changeDesign(ctx, { id: design.id, revision: design.revision, change: { edits } });
  if (changed.ok) return done(design.id);
  return refuse(changed.refused === 'changed-since' ? 'changed-since' : 'closed');
}

/**
 * Takes proposed words into the service’s design, as they are or as the owner writes them: from there a second person publishes
 * them as ever. Refuses `changed-since` where the design says something else than the owner saw, `spot-gone` where it has no such
 * question any more, and `let-go` once what was typed is destroyed.
 */
export async function takeProposal(ctx: Context, asked: ToTake): Promise<Outcome<Proposal, TakingRefusal>> {
  const held = await holdWaiting(ctx, asked.id);
  if ('refused' in held) return refuse(held.refused);
  const { one, by } = held;
  if (one.kind !== 'words' || one.service === null) return refuse('no-words');
  const proposed = await readProposed(ctx, one);
  if (proposed.words.length === 0) return refuse('let-go');
  const into = await findTakingDesign(ctx, one.service);
  if (into?.seen !== asked.seen) return refuse('changed-since');
  const taken = takenInto(into.value, asked.words ?? proposed.words);
  if (!taken) return refuse('spot-gone');
  if (taken.length === 0) return refuse('not-changed');
  const edits = taken.map(({ edit }) => edit);
  const written = await write(ctx, one.service, into, edits);
  if (!written.ok) return written;
  return done(
    answer(ctx, one, {
      ...{ state: asked.words ? 'refined' : 'accepted', by, say: asked.say, design: written.value },
      ...{ words: taken.map(({ words }) => words), credit: asked.withCredit ? proposed.credit : null },
    }),
  );
}
