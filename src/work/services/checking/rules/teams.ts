import type { Declaration } from '../../declaration/declaration.js';
import { payment } from '../../declaration/fee.js';
import { sayKnown } from '../../near-name.js';
import type { Path } from '../finding.js';
import { entriesOf, type Rule } from '../rule.js';

interface Mention {
  readonly team: string;
  readonly path: Path;
  readonly on: 'key' | 'value';
}

const mention = (team: string, path: Path, on: Mention['on'] = 'value'): Mention => ({ team, path, on });

/** Teams and roles that work on the case: those who may do something, and those it is handed to. */
function listWorking({ case: { states } }: Declaration): readonly Mention[] {
  return entriesOf(states).flatMap(([code, { team, can, 'hands-off': handOff }]) => {
    const at = ['case', 'states', code];
    const doing = entriesOf(can).flatMap(([name, { by }]) => {
      if (by === payment) return []; // nobody's: the house makes it
      const path = [...at, 'can', name, 'by'];
      return typeof by === 'string' ? [mention(by, path)] : by.map((each, index) => mention(each, [...path, index]));
    });
    const handed = handOff ? [mention(handOff.to, [...at, 'hands-off', 'to'])] : [];
    return [...(team === undefined ? [] : [mention(team, [...at, 'team'])]), ...handed, ...doing];
  });
}

/** Those that are named beside the workflow. */
function listNamed({ case: workflow, costs, fee }: Declaration): readonly Mention[] {
  const told = workflow.duplicates?.['shown-to'];
  return [
    ...Object.keys(workflow.sees).map((team) => mention(team, ['case', 'sees', team], 'key')),
    ...(workflow.clock.escalate ?? []).map(({ to }, index) => mention(to, ['case', 'clock', 'escalate', index, 'to'])),
    ...entriesOf(workflow.routines).flatMap(([code, { by, assign }]) => [
      ...(typeof by === 'string' ? [mention(by, ['case', 'routines', code, 'by'])] : []),
      ...(typeof by === 'string' ? [] : by.map((each, at) => mention(each, ['case', 'routines', code, 'by', at]))),
      ...(assign === undefined || assign === 'me' || assign === 'nobody'
        ? []
        : [mention(assign, ['case', 'routines', code, 'assign'])]),
    ]),
    ...(told === undefined ? [] : [mention(told, ['case', 'duplicates', 'shown-to'])]),
    ...(fee?.refunds.by ?? []).map((team, index) => mention(team, ['fee', 'refunds', 'by', index])),
    ...Object.keys(costs).map((team) => mention(team, ['costs', team], 'key')),
  ];
}

/** Those that read for a further use, who need not work on the case. */
const listReading = ({ uses }: Declaration): readonly Mention[] =>
  entriesOf(uses).flatMap(([use, { for: roles }]) =>
    roles.map((role, index) => mention(role, ['uses', use, 'for', index])),
  );

/** Where the declaration lists its teams, every mention is held against the list; else against those that do the work. */
const unknownTeam: Rule = {
  name: 'unknown-team',
  check({ declaration }) {
    const working = listWorking(declaration);
    const { teams } = declaration;
    const known = teams ?? [...new Set(working.map(({ team }) => team))];
    const asked = teams ? [...working, ...listNamed(declaration), ...listReading(declaration)] : listNamed(declaration);
    return asked
      .filter(({ team }) => !known.includes(team))
      .map(({ team, path, on }) => ({
        ...{ path, on, wrong: teams ? `${team} is not one of the teams` : `${team} does nothing in the workflow` },
        fix: `${sayKnown(team, known, 'declare it')}, or ${teams ? `add ${team} to` : 'list every team and role under'} teams`,
      }));
  },
};

export const teamRules: readonly Rule[] = [unknownTeam];
