import type { FieldDeed } from '../contract.js';

/** What happened to a case, as far as it matters to what somebody did without signal. */
export interface Happened {
  /** The case's version after it. */
  readonly version: number;
  /** Of a change that another can clash with: what of the case it changed. */
  readonly changed?: { readonly kind: 'state' | 'answer' | 'item'; readonly name: string };
  /** The shift from whose phone it came. */
  readonly shift?: string;
}

/** `apply`: nothing was in between. `merge`: others did something else. `same`: the same move was made. `clash`: see `FieldOutcome`. */
export type Judged = 'apply' | 'merge' | 'same' | 'clash';

/** What of a command the law asks, and what may be recorded of it: codes alone. */
export interface CommandHead {
  readonly kind: FieldDeed['kind'];
  readonly basedOn: number;
  /** The item, field, transition or visit that it is about. */
  readonly about?: string | undefined;
}

const changing = { checklist: 'item', correct: 'answer', move: 'state' } as const;

/** What of the case a command changes; undefined of one that only adds. */
function changeOf({ kind, about }: CommandHead): Happened['changed'] {
  if (kind !== 'checklist' && kind !== 'correct' && kind !== 'move') return undefined;
  return { kind: changing[kind], name: about ?? '' };
}

/**
 * The law by which what was done without signal meets what happened meanwhile. What only adds never clashes; what changes different
 * things merges; what changes the same thing is for a person to decide. A phone never clashes with itself: what it did before, in this
 * shift, its officer had seen.
 */
export function judgeCommand(command: CommandHead, shift: string, happened: readonly Happened[]): Judged {
  const others = happened.filter((one) => one.version > command.basedOn && one.shift !== shift);
  const mine = changeOf(command);
  const against = mine ? others.filter(({ changed }) => changed?.kind === mine.kind) : [];
  if (mine?.kind === 'state' && against.length > 0) {
    return against.length === 1 && against[0]?.changed?.name === mine.name ? 'same' : 'clash';
  }
  if (against.some(({ changed }) => changed?.name === mine?.name)) return 'clash';
  return others.length > 0 ? 'merge' : 'apply';
}
