import { letterWays, type Preferences } from '../../../../foundation/people/index.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Form } from '../../form.js';
import { missingWords } from './words.js';

/** The questions, each with what may be said. */
export const contactQuestions = {
  in: ['en', 'cy'],
  by: letterWays,
  print: ['standard', 'large'],
  calls: ['yes', 'no'],
} as const;
export type ContactQuestion = keyof typeof contactQuestions;
/** What may be wrong: a question, or the number of texts. */
export type ContactFault = ContactQuestion | 'phone';
export type ContactSaid = Readonly<Partial<Record<ContactQuestion, string>>>;

/** By which ways messages may come: by text where the place sends any. */
export const waysOf = (hasTexts: boolean) => contactQuestions.by.filter((way) => hasTexts || way !== 'text');

/** What was chosen, and what is wrong by question; `given` where nothing is. */
export interface ReadContact {
  readonly chosen: ContactSaid;
  readonly said: Readonly<Partial<Record<ContactFault, Words>>>;
  readonly given: Preferences | undefined;
}

const chosenIn = <Choice extends string>(form: Form, name: string, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === form.code(name));

export function readContact(form: Form, hasTexts = false): ReadContact {
  const language = chosenIn(form, 'in', contactQuestions.in);
  const by = chosenIn(form, 'by', waysOf(hasTexts));
  const print = chosenIn(form, 'print', contactQuestions.print);
  const calls = chosenIn(form, 'calls', contactQuestions.calls);
  const chosen = Object.fromEntries(
    Object.entries({ in: language, by, print, calls }).filter(([, value]) => value !== undefined),
  ) as ContactSaid;
  const missing = (Object.keys(contactQuestions) as ContactQuestion[]).filter((name) => chosen[name] === undefined);
  const said = Object.fromEntries(missing.map((name) => [name, missingWords[name]]));
  const given = language && by && print && calls ? { language, by, print, calls } : undefined;
  return { chosen, said, given };
}

/** What was kept, as the form has it. */
export const chosenBefore = (kept: Preferences | undefined): ContactSaid => {
  if (!kept) return {};
  const { language, by, print, calls } = kept;
  return { in: language, by, print, calls };
};
