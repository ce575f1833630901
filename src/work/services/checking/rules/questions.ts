import { isSealed } from '../../compiling/label-of.js';
import type { Question } from '../../declaration/question.js';
import { isFileKind } from '../../kind.js';
import { entriesOf, type Given, type Rule, type Said } from '../rule.js';
import { sameWords } from './same-words.js';

type Check = (question: Question, name: string, given: Given) => Said | readonly Said[] | undefined;

/** A rule that is asked about each question by itself; its paths begin at the question. */
const each = (name: string, check: Check): Rule => ({
  name,
  check: (given) =>
    entriesOf(given.declaration.fields).flatMap(([field, question]) =>
      [check(question, field, given) ?? []].flat().map((said) => ({ ...said, path: ['fields', field, ...said.path] })),
    ),
});

const isChoice = ({ type }: Question): boolean => type === 'choice' || type === 'choices';

const noAbout = each('no-about', ({ mark, about }, name) =>
  isSealed(mark) && about === undefined
    ? {
        ...{ path: [], on: 'key', wrong: `${name} is ${mark}, and nothing says whose data it is` },
        fix: "add about: applicant (or reporter, or another person's part): their key seals it",
      }
    : undefined,
);

/** Bank details are sealed, whatever else is open, and nobody is found by them. */
const bankNotSealed = each('bank-details-shown', ({ type, mark }, name, { declaration }) => {
  if (type !== 'bank-details') return undefined;
  const { 'find-by': findBy = [], duplicates } = declaration.case;
  const isSought = [...findBy.flat(), ...(duplicates?.same ?? [])].includes(name);
  if (isSealed(mark) && !isSought) return undefined;
  return {
    ...{ path: isSealed(mark) ? [] : ['mark'], on: isSealed(mark) ? ('key' as const) : ('value' as const) },
    wrong: isSealed(mark) ? `${name} is searched by` : `${name} is ${mark}, and bank details are always sealed`,
    fix: isSealed(mark) ? `take ${name} out of find-by and duplicates` : 'mark it personal',
  };
});

const noCondition = each('no-condition', ({ mark, purpose }, name, { declaration }) =>
  mark === 'special' && (purpose ?? declaration.purpose).condition === undefined
    ? {
        ...{ path: ['mark'], wrong: `${name} is special, and its purpose names no condition that allows that` },
        fix: 'add condition: to the purpose, with the condition of UK GDPR article 9 that is met',
      }
    : undefined,
);

const noOptions = each('no-options', (question, name) =>
  isChoice(question) && Object.keys(question.of ?? {}).length === 0
    ? {
        ...{ path: question.of ? ['of'] : [], on: 'key', wrong: `${name} is a choice without options` },
        fix: 'add of: with a code and words for each option',
      }
    : undefined,
);

/** A yes or no may be worded by its `of`, as Welsh answers a question by its verb. */
const mayHaveOptions = (question: Question): boolean =>
  isChoice(question) ||
  (question.type === 'yes-no' && Object.keys(question.of ?? {}).every((code) => code === 'yes' || code === 'no'));

const needlessKeys = each('needless-key', (question, name) => {
  const needless = [
    ...(question.of && !mayHaveOptions(question) ? (['of'] as const) : []),
    ...(question.limit !== undefined && question.type !== 'long-text' ? (['limit'] as const) : []),
  ];
  return needless.map((key) => ({
    ...{ path: [key], on: 'key', wrong: `${name} is of the type ${question.type}, which has no such ${key}` },
    fix: `take ${key} out, or change the type of ${name}`,
  }));
});

/** What a picture or a paper shows nobody knows beforehand: it is sealed, and destroyed with the key of its answer. */
const openFile = each('open-file', ({ type, mark }, name) =>
  isFileKind(type) && !isSealed(mark)
    ? {
        ...{ path: ['mark'], wrong: `${name} is a ${type}, which may show anybody, and is marked ${mark}` },
        fix: 'write mark: personal and about: whoever sends it',
      }
    : undefined,
);

/** A file is received; nothing makes one out of other answers. */
const calculatedFile = each('calculated-file', ({ type, calculate }, name) =>
  isFileKind(type) && calculate !== undefined
    ? { path: ['calculate'], on: 'key', wrong: `${name} is a ${type}, and those are sent`, fix: 'take calculate out' }
    : undefined,
);

/** What paper may lack is keyed in from paper, and must be there by every other way. */
const needlessOnPaper = each('not-from-paper', (question, name, { declaration }) => {
  const { type, optional, calculate, 'may-lack-on-paper': mayLack } = question;
  if (!mayLack) return undefined;
  const isKeyed = !isFileKind(type) && type !== 'time-slot' && type !== 'rows' && calculate === undefined && !optional;
  if (isKeyed && declaration.channels.includes('paper')) return undefined;
  return {
    ...{ path: ['may-lack-on-paper'], on: 'key' as const },
    wrong: isKeyed
      ? `nothing comes in on paper, and ${name} may lack there`
      : `${name} is not asked for on paper as it must be elsewhere`,
    fix: isKeyed ? 'add paper to channels, or take may-lack-on-paper out' : 'take may-lack-on-paper out',
  };
});

const sameOptions = each('same-words', ({ of }) => sameWords(of, ['of'], (words) => words));

/** What asks, checks or passes over an answer means nothing where the answer is worked out. */
const calculatedAndAsked = each('calculated-and-asked', (question, name) =>
  question.calculate === undefined
    ? undefined
    : (['ask-if', 'refuse', 'optional'] as const).flatMap((key) =>
        question[key] === undefined
          ? []
          : {
              ...{ path: [key], on: 'key' as const, wrong: `${name} is worked out, so ${key} never comes into play` },
              fix: `take ${key} out, or put it on a question that is asked`,
            },
      ),
);

/** Each page of a journey looks at every field. */
const mostFields = 200;

const tooManyFields: Rule = {
  name: 'too-many-fields',
  check({ declaration }) {
    const count = Object.keys(declaration.fields).length;
    if (count <= mostFields) return [];
    const wrong = `the service has ${count} fields, and ${mostFields} are allowed`;
    return [{ path: ['fields'], on: 'key', wrong, fix: 'make two services of it, or ask less' }];
  },
};

const noFields: Rule = {
  name: 'no-fields',
  check: ({ declaration }) =>
    Object.keys(declaration.fields).length > 0
      ? []
      : [{ path: ['fields'], on: 'key', wrong: 'the service asks nothing', fix: 'declare at least one field' }],
};

export const questionRules: readonly Rule[] = [
  noFields,
  tooManyFields,
  noAbout,
  bankNotSealed,
  noCondition,
  noOptions,
  needlessKeys,
  openFile,
  calculatedFile,
  needlessOnPaper,
  sameOptions,
  calculatedAndAsked,
];
