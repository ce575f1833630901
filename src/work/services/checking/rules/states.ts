import type { State } from '../../declaration/workflow.js';
import { sayKnown } from '../../near-name.js';
import { entriesOf, type Given, type Rule, type Said } from '../rule.js';
import { sameWords } from './same-words.js';

type Ways = ReadonlyMap<string, readonly string[]>;

const statesOf = ({ declaration }: Given): readonly [string, State][] => entriesOf(declaration.case.states);

/** Where each state's transitions lead, to states that there are. */
function waysOf(given: Given): Ways {
  const states = statesOf(given);
  const known = new Set(states.map(([name]) => name));
  return new Map(
    states.map(([name, { can, asks, 'back-to': back, 'hands-off': handOff }]) => {
      const own = [
        ...(asks ? [asks.answered, asks.silence.to] : []),
        ...(handOff ? [handOff.back] : []),
        ...(back === undefined ? [] : [back]),
      ];
      const tos = [...entriesOf(can).map(([, { to }]) => to), ...own];
      return [name, tos.filter((to) => known.has(to))];
    }),
  );
}

function reachedFrom(starts: readonly string[], ways: Ways): ReadonlySet<string> {
  const found = new Set(starts);
  for (const state of found) for (const to of ways.get(state) ?? []) found.add(to);
  return found;
}

/** The states from which some transitions lead to an ending. */
function leadingToAnEnd(given: Given): ReadonlySet<string> {
  const back = new Map<string, string[]>();
  for (const [from, tos] of waysOf(given)) for (const to of tos) back.set(to, [...(back.get(to) ?? []), from]);
  return reachedFrom(
    statesOf(given).flatMap(([name, { ends }]) => (ends === undefined ? [] : [name])),
    back,
  );
}

/** A rule that is asked about each state by itself; its paths begin at the state. */
const each = (name: string, check: (state: State, code: string, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    statesOf(given).flatMap(([code, state]) =>
      check(state, code, given).map((said) => ({ ...said, path: ['case', 'states', code, ...said.path] })),
    ),
});

const noEnding: Rule = {
  name: 'no-ending',
  check: (given) =>
    statesOf(given).some(([, { ends }]) => ends !== undefined)
      ? []
      : [
          {
            ...{ path: ['case', 'states'], on: 'key', wrong: 'no state ends a case' },
            fix: 'add a state with ends: done, and a transition to it',
          },
        ],
};

const unknownState = each('unknown-state', ({ can, 'back-to': back }, _code, given) => {
  const known = statesOf(given).map(([name]) => name);
  if (back !== undefined && !known.includes(back))
    return [
      {
        ...{ path: ['back-to'], wrong: `there is no state ${back}` },
        fix: sayKnown(back, known, 'declare it under states'),
      },
    ];
  return entriesOf(can)
    .filter(([, { to }]) => !known.includes(to))
    .map(([name, { to }]) => ({
      ...{ path: ['can', name, 'to'], wrong: `there is no state ${to}` },
      fix: `${sayKnown(to, known, 'declare it')}, or declare ${to} under states`,
    }));
});

/** Nothing is said of it where no state ends at all: that is the fault then. */
const noExit: Rule = {
  name: 'no-exit',
  check(given) {
    const leading = leadingToAnEnd(given);
    const ways = waysOf(given);
    return statesOf(given).flatMap(([code, { can, asks }]) => {
      if (asks) return []; // silence ends the waiting
      if (leading.size === 0 || leading.has(code)) return [];
      // A transition to a state that is not there is that fault, not this one.
      if (entriesOf(can).length > (ways.get(code)?.length ?? 0)) return [];
      const isStuck = entriesOf(can).length === 0;
      return {
        ...{ path: ['case', 'states', code], on: 'key' as const },
        wrong: isStuck
          ? `nothing leads out of ${code}, and it does not end the case`
          : `nothing after ${code} ends the case`,
        fix: isStuck
          ? 'add can: with a transition, or ends: with how the case ended'
          : 'add a transition that leads to an ending',
      };
    });
  },
};

const unreachableState: Rule = {
  name: 'unreachable-state',
  check(given) {
    const [first] = statesOf(given);
    const reached = reachedFrom(first ? [first[0]] : [], waysOf(given));
    return statesOf(given).flatMap(([code]) =>
      reached.has(code)
        ? []
        : {
            ...{ path: ['case', 'states', code], on: 'key' as const, wrong: `no transition leads to ${code}` },
            fix: 'add a transition to it, take it out, or put it first if cases begin there',
          },
    );
  },
};

const beginsClosed: Rule = {
  name: 'begins-closed',
  check(given) {
    const [first] = statesOf(given);
    if (first?.[1].ends === undefined) return [];
    const path = ['case', 'states', first[0], 'ends'];
    return [
      {
        path,
        on: 'key',
        wrong: 'a case would be closed the moment it begins',
        fix: 'put the state where cases begin first',
      },
    ];
  },
};

/** Consent may be taken back at any time, as easily as it was given (UK GDPR article 7(3)): the request then ends there. */
const noWayToStop: Rule = {
  name: 'no-way-to-stop',
  check: (given) =>
    given.declaration.purpose.basis !== 'consent' || statesOf(given).some(([, { ends }]) => ends === 'withdrawn')
      ? []
      : [
          {
            ...{ path: ['purpose', 'basis'], wrong: 'people may take their consent back, and no state ends a case so' },
            fix: 'add a state with ends: withdrawn, and a transition to it',
          },
        ],
};

/** What only a closed case has, on a state that closes none. */
const notAnEnding = each('not-an-ending', (state, code) =>
  (['reopen', 'not-fixed', 'back-to', 'say-why'] as const).flatMap((key) =>
    state.ends !== undefined || state[key] === undefined
      ? []
      : {
          path: [key],
          on: 'key' as const,
          wrong: `${code} does not end the case, so ${key} means nothing`,
          fix: `add ends:, or take ${key} out`,
        },
  ),
);

/** It goes back only as long as a closed case may at all. */
const notReopened = each('not-reopened', ({ ends, reopen, 'not-fixed': isOffered }, code) =>
  ends === undefined || !isOffered || reopen !== undefined
    ? []
    : [
        {
          ...{ path: ['not-fixed'], on: 'key', wrong: `${code} does not say for how long a case may go back` },
          fix: 'add reopen: 10 working days, or take not-fixed out',
        },
      ],
);

/** Whoever follows hears that it goes back: not if their address is destroyed before. */
const followedTooShort: Rule = {
  name: 'followed-too-short',
  check(given) {
    const { followed } = given.declaration.case;
    if (followed === undefined) return [];
    const longest = Math.max(...statesOf(given).map(([, { reopen }]) => Number.parseInt(reopen ?? '0', 10)));
    // Twenty working days are four weeks.
    const days = Math.ceil((longest * 7) / 5);
    if (Number.parseInt(followed, 10) >= days) return [];
    const wrong = `a case may go back ${longest} working days after it is closed, when nobody follows it any more`;
    return [{ path: ['case', 'followed'], wrong, fix: `say ${days} days or more, or shorten reopen` }];
  },
};

const pausedEnding = each('paused-ending', ({ ends, pauses }, code) =>
  ends === undefined || !pauses
    ? []
    : [{ path: ['pauses'], on: 'key', wrong: `${code} ends the case, and its clock with it`, fix: 'take pauses out' }],
);

const sameTransitions = each('same-words', ({ can }) => sameWords(can, ['can'], ({ label }) => label, ['label']));

export const stateRules: readonly Rule[] = [
  noEnding,
  noWayToStop,
  unknownState,
  noExit,
  unreachableState,
  beginsClosed,
  notAnEnding,
  notReopened,
  followedTooShort,
  pausedEnding,
  sameTransitions,
];
