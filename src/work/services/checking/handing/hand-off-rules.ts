import type { HandOff } from '../../declaration/handing/hand-off.js';
import type { State } from '../../declaration/workflow.js';
import { sayKnown } from '../../near-name.js';
import { entriesOf, type Given, type Rule, type Said } from '../rule.js';

const daysIn = (text: string): number => Number.parseInt(text, 10);

interface Handing {
  readonly code: string;
  readonly state: State;
  readonly handOff: HandOff;
}

/** A rule that is asked about each state that hands off; its paths begin at `hands-off`. */
const each = (name: string, check: (handing: Handing, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.case.states).flatMap(([code, state]) => {
      const handOff = state['hands-off'];
      const said = handOff ? check({ code, state, handOff }, given) : [];
      return said.map((one) => ({ ...one, path: ['case', 'states', code, 'hands-off', ...one.path] }));
    }),
});

/** Whoever does a part of a case needs to see something of it, and to be able to end it. */
const toNobody = each('hands-off-to-nobody', ({ code, state, handOff: { to } }, { declaration }) => {
  const { sees } = declaration.case;
  const isThere = declaration.teams?.includes(to) ?? true; // one that is no team at all is that fault
  const mayEnd = entriesOf(state.can).some(([, { by }]) => [by].flat().includes(to));
  if (!isThere) return [];
  if (!mayEnd)
    return [{ path: ['to'], wrong: `${to} has no way out of ${code}`, fix: `name ${to} in the by of a transition` }];
  return Object.hasOwn(sees, to) && (sees[to]?.length ?? 0) > 0
    ? []
    : [
        {
          path: ['to'],
          wrong: `${to} sees no answer of this service`,
          fix: `name ${to} under sees, with what it needs`,
        },
      ];
});

/** Its own time is part of what the person is promised. Months are longer than any. */
const tooLong = each('hand-off-too-long', ({ state, handOff: { within, accept } }, { declaration }) => {
  const promise = state.promise ?? declaration.case.clock.promise;
  const isLonger = !promise.includes('month') && daysIn(within) > daysIn(promise);
  if (isLonger)
    return [
      { path: ['within'], wrong: `${within} is more than the promise of ${promise}`, fix: `say ${promise} or less` },
    ];
  return accept !== undefined && daysIn(accept) >= daysIn(within)
    ? [{ path: ['accept'], wrong: `${accept} to say so leaves no time for it`, fix: `say less than ${within}` }]
    : [];
});

/** What leads to a state without an officer, who alone can say to which of several organisations it goes. */
function waysAlone({ declaration }: Given): readonly string[] {
  const states = entriesOf(declaration.case.states);
  const first = states.slice(0, 1).map(([code]) => code);
  return [
    ...first,
    ...states.flatMap(([, { asks, can, 'back-to': back }]) => [
      ...(asks ? [asks.answered, asks.silence.to] : []),
      ...(back === undefined ? [] : [back]),
      ...entriesOf(can).flatMap(([, { by, to }]) => (by === 'payment' ? [to] : [])),
    ]),
  ];
}

const nobodyHandsOff = each('nobody-hands-off', ({ code, state }, given) => {
  const wrong =
    state.ends !== undefined
      ? `${code} ends the case`
      : state.pauses
        ? `the clock stands still in ${code}, and with it the time that it has`
        : waysAlone(given).includes(code)
          ? `a case can get to ${code} without an officer, who says to whom it goes`
          : undefined;
  return wrong === undefined
    ? []
    : [{ path: [], on: 'key', wrong, fix: 'hand off in an open state of its own, to which only officers move a case' }];
});

/** It goes back to where somebody of the council can do something with it. */
const backToWhere = each('hands-back-nowhere', ({ code, handOff: { back } }, { declaration }) => {
  const { states } = declaration.case;
  const known = Object.keys(states).filter((name) => name !== code && states[name]?.ends === undefined);
  const state = Object.hasOwn(states, back) ? states[back] : undefined;
  if (state && known.includes(back) && !state['hands-off']) return [];
  const wrong = state ? `a case cannot go back to ${back}` : `there is no state ${back}`;
  const open = known.filter((name) => !states[name]?.['hands-off']);
  return [{ path: ['back'], wrong, fix: sayKnown(back, open, 'name an open state that hands nothing off') }];
});

/** What is paid for each hand-off is paid to whom a part is handed. */
const tariffOfNobody: Rule = {
  name: 'tariff-of-nobody',
  check({ declaration: { costs, case: workflow } }) {
    const handed = entriesOf(workflow.states).flatMap(([, state]) => state['hands-off']?.to ?? []);
    return entriesOf(costs)
      .filter(([role, source]) => source.endsWith('each hand-off done') && !handed.includes(role))
      .map(([role]) => ({
        ...{ path: ['costs', role], wrong: `no part is handed off to ${role}` },
        fix: sayKnown(role, handed, 'say effort timed on the case'),
      }));
  },
};

export const handOffRules: readonly Rule[] = [toNobody, tooLong, nobodyHandsOff, backToWhere, tariffOfNobody];
