import { isSealed } from '../../compiling/label-of.js';
import { isChoice, type Use } from '../../declaration/use.js';
import { principalOf } from '../../principal-of.js';
import { entriesOf, fieldOf, type Given, type Rule, type Said } from '../rule.js';

/** A rule that is asked about each use by itself; its paths begin at the use. */
const each = (name: string, check: (use: Use, id: string, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.uses).flatMap(([id, use]) =>
      check(use, id, given).map((said) => ({ ...said, path: ['uses', id, ...said.path] })),
    ),
});

/** The presumption in favour of the person: what no law names is off until they turn it on. */
const lawless = each('use-without-law', (use, id) =>
  isChoice(use) || use.law !== undefined
    ? []
    : [
        {
          ...{ path: ['basis'], wrong: `${id} rests on ${use.basis}, and names no law` },
          fix: 'add law: with the act and section, or write basis: choice, so that it is off until the person turns it on',
        },
      ],
);

const lawfulChoice = each('choice-with-law', (use, id) =>
  isChoice(use) && use.law !== undefined
    ? [
        {
          ...{ path: ['law'], on: 'key' as const, wrong: `${id} is a choice, so no law says that it is done` },
          fix: 'take law out, or write the basis that the law gives',
        },
      ]
    : [],
);

const needlessLasts = each('lasts-without-choice', (use, id) =>
  !isChoice(use) && use.lasts !== undefined
    ? [
        {
          ...{ path: ['lasts'], on: 'key' as const, wrong: `${id} is no choice, so there is no yes that could end` },
          fix: 'take lasts out, or write basis: choice',
        },
      ]
    : [],
);

/** Nobody turns on what is about somebody else. */
const ofOthers = each('choice-of-others', (use, id, { declaration }) => {
  const principal = principalOf(declaration);
  return !isChoice(use)
    ? []
    : use.fields.flatMap((field, at) => {
        const about = fieldOf(declaration, field)?.about ?? principal;
        return about === principal
          ? []
          : [
              {
                ...{ path: ['fields', at], wrong: `${field} is about ${about}, who is not asked about ${id}` },
                fix: `take ${field} out: a person chooses for their own data alone`,
              },
            ];
      });
});

/** What is not sealed is not opened by a look, so that nothing could keep it shut. */
const unsealed = each('use-not-sealed', (use, _id, { declaration }) =>
  use.fields.flatMap((field, at) => {
    const mark = fieldOf(declaration, field)?.mark;
    return mark === undefined || isSealed(mark)
      ? []
      : [
          {
            ...{ path: ['fields', at], wrong: `${field} is ${mark}, which whoever works on the case reads anyway` },
            fix: `take ${field} out, or mark it personal`,
          },
        ];
  }),
);

const takenId = each('use-is-purpose', (_use, id, { declaration: { purpose, fields } }) =>
  [purpose, ...Object.values(fields).flatMap((field) => field.purpose ?? [])].some((one) => one.id === id)
    ? [
        {
          ...{ path: [], on: 'key' as const, wrong: `${id} is already what the answers are asked for` },
          fix: 'give the use a code of its own, or take it out',
        },
      ]
    : [],
);

export const useRules: readonly Rule[] = [lawless, lawfulChoice, needlessLasts, ofOthers, unsealed, takenId];
