import type { Language, Words } from '../../../platform/language/index.js';
import { type Block, readMarkdown } from '../../../platform/prose/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Answers } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import type { Letter } from '../declaration/letter.js';
import { kinds } from '../kinds/index.js';
import { principalOf } from '../principal-of.js';

/** A letter as it was decided: its blocks in both languages, and to whom. */
export interface LetterText {
  /** Name and address, as lines; none where the request holds neither. */
  readonly to: readonly string[];
  readonly en: readonly Block[];
  readonly cy: readonly Block[];
}

interface ToCompose {
  readonly letter: Letter;
  readonly grounds: readonly Words[];
  /** What the officer adds, by `own.en` and `own.cy`. */
  readonly own: Sealed<Readonly<Record<string, string>>> | undefined;
  readonly answers: Answers;
  /** The last day for a review, said in each language. */
  readonly until: Words | undefined;
}

const gap = /\{([a-z][a-z0-9_]*)\}/g;

/** The gaps of a text, by name. */
export const gapsOf = (text: string): readonly string[] => [...text.matchAll(gap)].map(([, name = '']) => name);

/** What a person typed is words in a letter, whatever Markdown would make of it. */
const asWords = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+.!|~-]/g, '\\$&').replace(/\s*\n\s*/g, ', ');

/** An answer as a letter says it; nothing where it was not given. */
function sayAnswer({ declaration }: Compiled, answers: Answers, field: string, language: Language): string {
  const [question, value] = [declaration.fields[field], answers[field]];
  return question && value ? asWords(kinds[question.type].format(contentOf(value), question, language)) : '';
}

const reviewHeading = { en: 'If you think that this is wrong', cy: 'Os credwch fod hyn yn anghywir' } satisfies Words;

function writeIn(compiled: Compiled, { letter, grounds, own, answers, until }: ToCompose, language: Language) {
  const said = own ? contentOf(own) : {};
  const other = language === 'cy' ? 'en' : 'cy';
  const known: Readonly<Record<string, string>> = {
    grounds: grounds.map((words) => `- ${asWords(words[language])}`).join('\n'),
    own: said[`own.${language}`] ?? said[`own.${other}`] ?? '',
    until: until?.[language] ?? '',
  };
  const fillIn = (text: string) =>
    text.replace(gap, (_whole, name: string) => known[name] ?? sayAnswer(compiled, answers, name, language));
  const review = letter.review && `## ${reviewHeading[language]}\n\n${letter.review.text[language]}`;
  return readMarkdown(fillIn([letter.text[language], review].filter(Boolean).join('\n\n')));
}

/** The name and address of whose case it is. */
function addressee({ declaration }: Compiled, answers: Answers): readonly string[] {
  const principal = principalOf(declaration);
  const linesOf = (type: 'name' | 'address') => {
    const field = Object.keys(declaration.fields).find(
      (name) => declaration.fields[name]?.type === type && (declaration.fields[name]?.about ?? principal) === principal,
    );
    const [question, value] = field === undefined ? [] : [declaration.fields[field], answers[field]];
    return question && value ? kinds[type].format(contentOf(value), question, 'en').split('\n') : [];
  };
  return [...linesOf('name'), ...linesOf('address')];
}

/** Puts a letter together from its declaration, its grounds, what the officer adds and what was answered. It stays shut. */
export const composeLetter = (compiled: Compiled, given: ToCompose): Sealed<LetterText> =>
  seal({
    to: addressee(compiled, given.answers),
    en: writeIn(compiled, given, 'en'),
    cy: writeIn(compiled, given, 'cy'),
  });
