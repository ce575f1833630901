import { askedLater } from '../answering/asked-later.js';
import { isSealed } from '../compiling/label-of.js';
import type { Asks } from '../declaration/workflow.js';
import { sayKnown } from '../near-name.js';
import { entriesOf, fieldOf, type Given, type Rule, type Said } from './rule.js';
import { listAsked } from './rules/pages.js';

/** A rule that is asked about each state that asks; its paths begin at `asks`. */
const each = (name: string, check: (asks: Asks, code: string, given: Given) => readonly Said[]): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.case.states).flatMap(([code, { asks }]) =>
      asks
        ? check(asks, code, given).map((said) => ({ ...said, path: ['case', 'states', code, 'asks', ...said.path] }))
        : [],
    ),
});

const unknownField = each('unknown-field', ({ fields }, _code, { declaration }) => {
  const known = Object.keys(declaration.fields);
  return fields.flatMap((field, at) =>
    known.includes(field)
      ? []
      : {
          ...{ path: ['fields', at], wrong: `there is no field ${field}` },
          fix: `${sayKnown(field, known, 'declare it')}, or declare ${field} under fields`,
        },
  );
});

const askedTwice = each('asked-later-too', ({ fields }, _code, given) => {
  const onPages = new Set(listAsked(given).map(({ field }) => field));
  return fields.flatMap((field, at) =>
    onPages.has(field)
      ? { path: ['fields', at], wrong: `${field} stands on a page already`, fix: `take ${field} off one of the two` }
      : [],
  );
});

/** What hangs on other answers, or on a moment that is over, cannot be asked by itself. */
const notLater = each('cannot-be-asked-later', ({ fields }, _code, { declaration }) =>
  fields.flatMap((field, at) => {
    const question = fieldOf(declaration, field);
    const because =
      question?.type === 'rows' || question?.type === 'time-slot'
        ? `is of the type ${question.type}`
        : question?.calculate !== undefined
          ? 'is worked out'
          : question?.['ask-if'] !== undefined
            ? 'hangs on other answers'
            : undefined;
    if (because === undefined) return [];
    return { path: ['fields', at], wrong: `${field} ${because}, and is asked with the rest`, fix: 'put it on a page' };
  }),
);

const unknownState = each('unknown-state', ({ answered, silence }, _code, { declaration }) => {
  const known = Object.keys(declaration.case.states);
  const named = [
    { to: answered, path: ['answered'] },
    { to: silence.to, path: ['silence', 'to'] },
  ];
  return named.flatMap(({ to, path }) =>
    known.includes(to)
      ? []
      : { path, wrong: `there is no state ${to}`, fix: sayKnown(to, known, 'declare it under states') },
  );
});

const notPaused = each('asking-unpaused', (_asks, code, { declaration }) =>
  declaration.case.states[code]?.pauses
    ? []
    : [
        {
          ...{ path: [], on: 'key', wrong: `${code} waits for the person, and the clock runs on against the officers` },
          fix: `add pauses: true to ${code}`,
        },
      ],
);

const daysIn = (text: string): number => Number.parseInt(text, 10);

const remindedLate = each('reminded-late', ({ silence: { after, remind } }) =>
  remind === undefined || daysIn(remind) < daysIn(after)
    ? []
    : [{ path: ['silence', 'remind'], wrong: 'the reminder would come before the question', fix: 'name fewer days' }],
);

const wordedOnPage: Rule = {
  name: 'worded-on-a-page',
  check({ declaration }) {
    const later = askedLater(declaration);
    return entriesOf(declaration.fields).flatMap(([field, { worded, mark }]) => {
      if (worded === undefined || (later.has(field) && isSealed(mark))) return [];
      const path = ['fields', field, 'worded'];
      if (later.has(field))
        return { path, wrong: `nobody knows what is asked, and ${field} is not sealed`, fix: 'mark it personal' };
      return { path, wrong: `no officer is there to word ${field}`, fix: `name ${field} under asks of a state` };
    });
  },
};

export const enquiryRules: readonly Rule[] = [
  unknownField,
  askedTwice,
  notLater,
  unknownState,
  notPaused,
  remindedLate,
  wordedOnPage,
];
