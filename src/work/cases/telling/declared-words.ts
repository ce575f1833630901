import { dateOf, formatDate, type Words } from '../../../platform/language/index.js';
import type { DeclaredWords } from '../../messages/index.js';
import {
  type Declaration,
  factsOfMessage,
  gapsInMessage,
  isSealed,
  type Message,
  principalOf,
  sayPlain,
  whyNotInMessage,
} from '../../services/index.js';
import type { Case } from '../case.js';

/** Said in place of a day that there is none of: the clock stands still, or nothing is promised. */
const noDay: Words = { en: 'a day that we shall tell you', cy: 'diwrnod y rhown wybod ichi amdano' };

const same = (text: string): Words => ({ en: text, cy: text });
const day = (date: string): Words => ({ en: formatDate(date, 'en'), cy: formatDate(date, 'cy') });

/** What anybody who has the reference may see of a case. */
function factsOf({ title, case: { states } }: Declaration, one: Case): Readonly<Record<string, Words>> {
  const isRunning = one.dueAt && !one.closedAt && !one.clockPausedAt;
  return {
    reference: same(one.reference),
    service: title,
    state: states[one.state]?.label ?? same(''),
    due: one.dueAt && isRunning ? day(dateOf(one.dueAt)) : noDay,
  };
}

const gapsOf = ({ subject, text, short }: Message): readonly string[] =>
  [subject, text, short].flatMap((part) => (part ? [...gapsInMessage(part.en), ...gapsInMessage(part.cy)] : []));

/** The answers that a message says: what is not sealed by its words, what is sealed by its name alone. */
function answersOf(
  declaration: Declaration,
  one: Case,
  { code, message }: { readonly code: string; readonly message: Message },
): Pick<DeclaredWords, 'answers'> {
  const principal = principalOf(declaration);
  const subject = one.subjects[principal];
  const facts = factsOfMessage(code);
  const fields = [...new Set(gapsOf(message))].flatMap((name) => {
    const question =
      !facts.includes(name) && Object.hasOwn(declaration.fields, name) ? declaration.fields[name] : undefined;
    const isTheirs = question && (question.about ?? principal) === principal && !whyNotInMessage(question);
    return isTheirs ? [{ name, question }] : [];
  });
  if (fields.length === 0 || !subject) return {};
  const sealed = fields.filter(({ question }) => isSealed(question.mark)).map(({ name }) => name);
  const plain = fields.flatMap(({ name, question }) => {
    if (isSealed(question.mark)) return [];
    const { mark, handling } = question;
    const value = one.fields[name];
    const words = value === undefined || value === null ? same('') : sayPlain(question, value);
    return [[name, { words, mark, ...(handling === undefined ? {} : { handling }) }] as const];
  });
  const { service, serviceVersion: version, id: row } = one;
  return { answers: { service, version, row, subject, sealed, plain: Object.fromEntries(plain) } };
}

/**
 * What a case's own version says of something that happened to it; undefined where it says nothing, and ours is sent. What more
 * its gaps may be filled with is given in figures, the same in both languages.
 */
export function declaredWords(
  declaration: Declaration,
  one: Case,
  { code, more = {} }: { readonly code: string; readonly more?: Readonly<Record<string, string>> },
): DeclaredWords | undefined {
  const message = Object.hasOwn(declaration.messages, code) ? declaration.messages[code] : undefined;
  if (!message) return undefined;
  const { subject, text, short } = message;
  const facts = {
    ...factsOf(declaration, one),
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, same(value)])),
  };
  return { subject, text, ...(short ? { short } : {}), facts, ...answersOf(declaration, one, { code, message }) };
}
