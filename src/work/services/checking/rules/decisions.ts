import type { Words } from '../../../../platform/language/index.js';
import { sayKnown } from '../../near-name.js';
import type { Path } from '../finding.js';
import { entriesOf, type Given, type Rule } from '../rule.js';
import { sameWords } from './same-words.js';

type Codes = Readonly<Record<string, Words>>;

/** Every group of codes of which an officer must choose: the grounds of a decision, the reasons of an ending. */
function listChoices({ declaration }: Given): readonly { readonly path: Path; readonly of: Codes }[] {
  const { decisions, states } = declaration.case;
  return [
    ...entriesOf(decisions).map(([code, { grounds }]) => ({
      path: ['case', 'decisions', code, 'grounds'],
      of: grounds,
    })),
    ...entriesOf(states).flatMap(([code, state]) =>
      state['say-why'] ? [{ path: ['case', 'states', code, 'say-why'], of: state['say-why'] }] : [],
    ),
  ];
}

const unknownDecision: Rule = {
  name: 'unknown-decision',
  check({ declaration }) {
    const known = Object.keys(declaration.case.decisions ?? {});
    return entriesOf(declaration.case.states).flatMap(([state, { can }]) =>
      entriesOf(can).flatMap(([name, { decide }]) =>
        decide === undefined || known.includes(decide)
          ? []
          : {
              ...{ path: ['case', 'states', state, 'can', name, 'decide'], wrong: `there is no decision ${decide}` },
              fix: `${sayKnown(decide, known, 'declare it')}, or declare ${decide} under decisions with its grounds`,
            },
      ),
    );
  },
};

const unusedDecision: Rule = {
  name: 'unused-decision',
  check({ declaration }) {
    const made = new Set(
      Object.values(declaration.case.states).flatMap(({ can }) => entriesOf(can).map(([, { decide }]) => decide)),
    );
    return entriesOf(declaration.case.decisions).flatMap(([code]) =>
      made.has(code)
        ? []
        : {
            ...{
              path: ['case', 'decisions', code],
              on: 'key' as const,
              wrong: `no transition makes the decision ${code}`,
            },
            fix: `add decide: ${code} to a transition, or take it out`,
          },
    );
  },
};

const noChoice: Rule = {
  name: 'no-options',
  check: (given) =>
    listChoices(given).flatMap(({ path, of }) =>
      Object.keys(of).length > 0
        ? []
        : {
            path,
            on: 'key' as const,
            wrong: 'an officer must choose one of these, and there is none',
            fix: 'add a code with its words',
          },
    ),
};

const sameChoice: Rule = {
  name: 'same-words',
  check: (given) => listChoices(given).flatMap(({ path, of }) => sameWords(of, path, (words) => words)),
};

/** What is asked of whoever goes there: an item that reads like another could not be told from it on a phone. */
const sameItem: Rule = {
  name: 'same-words',
  check: ({ declaration }) =>
    sameWords(declaration.case.visit?.checklist, ['case', 'visit', 'checklist'], ({ label }) => label, ['label']),
};

const noItem: Rule = {
  name: 'no-options',
  check: ({ declaration: { case: work } }) =>
    work.visit === undefined || Object.keys(work.visit.checklist).length > 0
      ? []
      : [
          {
            ...{
              path: ['case', 'visit', 'checklist'],
              on: 'key' as const,
              wrong: 'whoever goes there is asked nothing',
            },
            fix: 'add a code with its label and kind, or take visit out',
          },
        ],
};

export const decisionRules: readonly Rule[] = [unknownDecision, unusedDecision, noChoice, sameChoice, sameItem, noItem];
