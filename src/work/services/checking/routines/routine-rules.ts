import type { Declaration } from '../../declaration/declaration.js';
import type { Routine, State } from '../../declaration/workflow.js';
import { sayKnown } from '../../near-name.js';
import { entriesOf, type Given, type Rule, type Said } from '../rule.js';

type Transition = NonNullable<State['can']>[string];

const toList = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);

/** Every transition of that name, with the state that it leads out of. */
const waysOf = ({ case: { states } }: Declaration, name: string): readonly (readonly [string, Transition])[] =>
  entriesOf(states).flatMap(([state, { can }]) => {
    const way = can && Object.hasOwn(can, name) ? can[name] : undefined;
    return way ? [[state, way] as const] : [];
  });

/** The states in which a case may be after so many transitions of a routine. */
function statesAfter(declaration: Declaration, take: readonly string[]): ReadonlySet<string> {
  const from = new Set(Object.keys(declaration.case.states));
  return take.reduce<ReadonlySet<string>>(
    (states, name) => new Set(waysOf(declaration, name).flatMap(([state, { to }]) => (states.has(state) ? [to] : []))),
    from,
  );
}

/** A rule that is asked about each routine by itself; its paths begin at the routine. */
const each = (
  name: string,
  check: (routine: Routine, declaration: Declaration, given: Given) => readonly Said[],
): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.case.routines).flatMap(([code, routine]) =>
      check(routine, given.declaration, given).map((said) => ({
        ...said,
        path: ['case', 'routines', code, ...said.path],
      })),
    ),
});

const doesNothing = each('routine-does-nothing', ({ take, note, assign }) =>
  take || note || assign
    ? []
    : [{ path: [], on: 'key', wrong: 'it does nothing', fix: 'add take, note or assign, or take it out' }],
);

const notPossible = each('routine-not-possible', ({ take = [] }, declaration) => {
  const all = Object.values(declaration.case.states).flatMap(({ can }) => Object.keys(can ?? {}));
  const at = take.findIndex((_name, index) => statesAfter(declaration, take.slice(0, index + 1)).size === 0);
  const name = take[at];
  if (name === undefined) return [];
  const path = ['take', at];
  if (!all.includes(name))
    return [
      { path, wrong: `there is no transition ${name}`, fix: sayKnown(name, [...new Set(all)], 'name one of them') },
    ];
  const where = [...statesAfter(declaration, take.slice(0, at))].join(' or ');
  return [
    {
      ...{ path, wrong: `after ${take[at - 1]} a case is in ${where}, from which ${name} does not lead` },
      fix: 'put them in the order in which they are taken, or take it out',
    },
  ];
});

const byAnother = each('routine-by-another', ({ take = [], by }, declaration) =>
  take.flatMap((name, at) => {
    const ways = waysOf(declaration, name);
    const lacking = toList(by).find((role) => !ways.some(([, way]) => toList(way.by).includes(role)));
    return ways.length === 0 || lacking === undefined
      ? []
      : [
          {
            ...{ path: ['take', at], wrong: `${lacking} may not take ${name}` },
            fix: `let ${lacking} take it, or name those in by who may take each`,
          },
        ];
  }),
);

/** Grounds, what is issued, what is asked and a longer time are one case's own: a person settles each. */
const decides = each('routine-decides', ({ take = [] }, declaration) =>
  take.flatMap((name, at) => {
    const isOwn = waysOf(declaration, name).some(
      ([, { decide, issue, extends: longer, to }]) =>
        decide !== undefined ||
        issue !== undefined ||
        longer !== undefined ||
        declaration.case.states[to]?.asks !== undefined ||
        declaration.case.states[to]?.['hands-off'] !== undefined,
    );
    return isOwn
      ? [
          {
            ...{
              path: ['take', at],
              wrong: `${name} decides, issues, asks, extends or hands off, which is each case’s own`,
            },
            fix: 'take it out: an officer does it on the page of the case',
          },
        ]
      : [];
  }),
);

/** What the transitions of a routine ask for is there, and nothing that none of them asks for. */
const lacks = each('routine-lacks', ({ take = [], why, note }, declaration) => {
  const reasons = take.flatMap((name) =>
    waysOf(declaration, name).flatMap(([, { to }]) => {
      const of = declaration.case.states[to]?.['say-why'];
      return of ? [of] : [];
    }),
  );
  const codes = reasons.flatMap((of) => Object.keys(of));
  const unsaid = take.findIndex((name, at) =>
    waysOf(declaration, name).some(([, way]) => way.note === 'required' && (at > 0 || note === undefined)),
  );
  return [
    ...(reasons.length > 0 && why === undefined
      ? [{ path: [], on: 'key' as const, wrong: 'it gives no reason', fix: `add why, one of ${codes.join(', ')}` }]
      : []),
    ...(why !== undefined && reasons.some((of) => !Object.hasOwn(of, why))
      ? [{ path: ['why'], wrong: `there is no reason ${why}`, fix: sayKnown(why, codes, 'declare it under say-why') }]
      : []),
    ...(why !== undefined && reasons.length === 0
      ? [{ path: ['why'], wrong: 'none of its transitions gives a reason', fix: 'take why out' }]
      : []),
    ...(unsaid < 0
      ? []
      : [
          {
            ...{ path: ['take', unsaid], wrong: `${take[unsaid]} takes a note` },
            fix: 'put it first and add note with standard words, or let its note be optional',
          },
        ]),
  ];
});

const afterEnd = each('routine-after-end', ({ take = [], assign }, declaration) =>
  assign !== undefined &&
  take.length > 0 &&
  [...statesAfter(declaration, take)].some((state) => declaration.case.states[state]?.ends !== undefined)
    ? [{ path: ['assign'], wrong: 'the case is closed by then', fix: 'take assign out' }]
    : [],
);

export const routineRules: readonly Rule[] = [doesNothing, notPossible, byAnother, decides, lacks, afterEnd];
