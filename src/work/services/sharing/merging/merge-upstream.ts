import type { Context } from '../../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Path } from '../../checking/finding.js';
import { readDocument } from '../../checking/read-document.js';
import { type ChangeRefusal, changeDesign } from '../../design/change-design.js';
import type { DesignId } from '../../design/design.js';
import type { Edit } from '../../design/editing/edit.js';
import { type StartRefusal, startDesign } from '../../design/start-design.js';
import { readOffer } from '../sharing-store.js';
import type { OfferedVersion } from '../take-offer.js';
import { type Descendant, findDescendants } from './find-descendants.js';
import { type MergeConflict, type Merged, mergeDeclarations } from './merge-declarations.js';

type UnmergeableBecause = 'no-such-offer' | 'not-from-there' | 'no-base' | 'unreadable' | 'up-to-date';
export type MergeRefusal = UnmergeableBecause | 'undecided' | ChangeRefusal | StartRefusal;

/** What a neighbour's newer version would change of ours. */
export interface PreparedMerge extends Merged {
  readonly into: Descendant;
}

/** Into which of ours: a design by its id, or what runs by its code. */
export type Into = { readonly design: DesignId } | { readonly service: string };

/** The name by which a conflict is decided: the keys on the way to it, with dots. */
export const nameOfPath = (path: Path): string => path.map(String).join('.');

const isInto = (one: Descendant, into: Into): boolean =>
  'design' in into
    ? 'design' in one.in && one.in.design === into.design
    : 'service' in one.in && one.in.service === into.service;

function read(source: string): unknown {
  const found = readDocument(source);
  return 'value' in found ? found.value : undefined;
}

/** Whose a text is, is told apart from what it says. */
function withoutOrigin(source: string): unknown {
  const value = read(source);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'from'))
    : undefined;
}

/**
 * Works out what a neighbour's version would change of a text of ours, against the version that ours came from. Refuses
 * `not-from-there` for a text that came from elsewhere, `up-to-date` where it has that version or a later one, `no-base` where the
 * version that it came from was never kept here, `unreadable` for a text that is no YAML.
 */
export async function prepareMerge(
  ctx: Context,
  taken: OfferedVersion,
  into: Into,
): Promise<Outcome<PreparedMerge, UnmergeableBecause>> {
  const offer = await readOffer(ctx, taken);
  if (!offer) return refuse('no-such-offer');
  const own = (await findDescendants(ctx, taken)).find((one) => isInto(one, into));
  if (!own) return refuse('not-from-there');
  if (own.from.version >= taken.version) return refuse('up-to-date');
  const before = await readOffer(ctx, { ...taken, version: own.from.version });
  if (!before) return refuse('no-base');
  const [base, ours, theirs] = [before.source, own.source, offer.source].map(withoutOrigin);
  if (!base || !ours || !theirs) return refuse('unreadable');
  return done({ into: own, ...mergeDeclarations({ base, ours, theirs }) });
}

/** Which side stands in a conflict, by its name. */
export type Decided = Readonly<Record<string, 'ours' | 'theirs'>>;

const editFor = ({ path, theirs }: MergeConflict): Edit => ({ do: 'set', path, value: theirs });

/**
 * Brings a neighbour's version into ours: into the design, or into one that begins as what runs, which a second person publishes
 * as any other. Refuses `undecided` while a conflict is not, and what preparing and changing refuse. @returns the design.
 */
export async function mergeUpstream(
  ctx: Context,
  { taken, into, decided }: { readonly taken: OfferedVersion; readonly into: Into; readonly decided: Decided },
): Promise<Outcome<DesignId, MergeRefusal>> {
  const prepared = await prepareMerge(ctx, taken, into);
  if (!prepared.ok) return prepared;
  const { edits, conflicts, into: own } = prepared.value;
  const sides = conflicts.map((one) => ({
    one,
    side: Object.hasOwn(decided, nameOfPath(one.path)) ? decided[nameOfPath(one.path)] : undefined,
  }));
  if (sides.some(({ side }) => side === undefined)) return refuse('undecided');
  const all: readonly Edit[] = [
    ...edits,
    ...sides.filter(({ side }) => side === 'theirs').map(({ one }) => editFor(one)),
    { do: 'set', path: ['from', 'version'], value: taken.version },
  ];
  if ('service' in own.in) return startDesign(ctx, { service: own.in.service, edits: all });
  const { design, revision } = own.in;
  const changed = await changeDesign(ctx, { id: design, revision, change: { edits: all } });
  return changed.ok ? done(design) : changed;
}
