import type { Mark } from '../../../platform/sealed/index.js';
import { dateAt } from '../../places/index.js';
import type { PlainAnswer } from '../answers.js';
import type { Declaration } from '../declaration/declaration.js';
import type { ExpressionType } from '../expressions/type.js';
import type { TimeSpan } from '../releases/days.js';

/** What a case tells of itself, beside its answers: `state`, `ending` … Its own columns, none of them sealed. */
export interface CaseFacts {
  readonly state: string;
  readonly ending?: string;
  readonly endingReason?: string;
  readonly openedAt: Date;
  readonly closedAt?: Date;
  readonly dueAt?: Date;
  readonly channel: string;
  readonly area?: string;
  readonly team?: string;
  /** Open and internal answers by field. */
  readonly fields: Readonly<Record<string, PlainAnswer>>;
  /** What release functions gave of sealed answers when the case opened: see `releaseAtOpening`. */
  readonly released: Readonly<Record<string, PlainAnswer>>;
}

interface Fact {
  readonly type: ExpressionType;
  readonly mark: Mark;
}

const channels = ['web', 'phone', 'desk', 'paper', 'field', 'api', 'import', 'system'];

const keysOf = (records: readonly (object | undefined)[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
];

/** The facts that expressions about a case, and columns of its dataset, may name: name → type and mark. */
export function factsOf({ case: workflow }: Declaration): Readonly<Record<string, Fact>> {
  const states = Object.values(workflow.states);
  const endings = [...new Set(states.flatMap((state) => state.ends ?? []))];
  return {
    state: { type: { is: 'choice', of: Object.keys(workflow.states) }, mark: 'open' },
    ending: { type: { is: 'choice', of: endings }, mark: 'open' },
    ending_reason: {
      type: { is: 'choice', of: keysOf(states.map((state) => state['say-why'])) },
      mark: 'open',
    },
    channel: { type: { is: 'choice', of: channels }, mark: 'open' },
    // Made of a sealed address: staff see it in the queue, and only a column that names `ward` makes it public.
    area: { type: { is: 'text' }, mark: 'internal' },
    team: { type: { is: 'text' }, mark: 'internal' },
    opened_on: { type: { is: 'date' }, mark: 'open' },
    due_on: { type: { is: 'date' }, mark: 'open' },
    closed_on: { type: { is: 'date' }, mark: 'open' },
    closed_in: { type: { is: 'duration' }, mark: 'open' },
    within_promise: { type: { is: 'yes-no' }, mark: 'open' },
  };
}

const on = (timeZone: string, at: Date | undefined): string | undefined => at && dateAt(timeZone, at);

function closedIn(timeZone: string, one: CaseFacts): TimeSpan | undefined {
  return one.closedAt && { from: dateAt(timeZone, one.openedAt), to: dateAt(timeZone, one.closedAt) };
}

/** One fact of a case; undefined when it has none yet. `within_promise` is known once it is closed. */
export function factIn(one: CaseFacts, name: string, timeZone: string): unknown {
  switch (name) {
    case 'state':
    case 'ending':
    case 'channel':
    case 'area':
    case 'team':
      return one[name];
    case 'ending_reason':
      return one.endingReason;
    case 'opened_on':
      return on(timeZone, one.openedAt);
    case 'due_on':
      return on(timeZone, one.dueAt);
    case 'closed_on':
      return on(timeZone, one.closedAt);
    case 'closed_in':
      return closedIn(timeZone, one);
    case 'within_promise':
      return one.closedAt && one.dueAt && one.closedAt <= one.dueAt;
    default:
      return undefined;
  }
}
