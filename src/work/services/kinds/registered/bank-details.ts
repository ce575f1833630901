import { fill, type Language } from '../../../../platform/language/index.js';
import { whenMissing } from '../reading/missing.js';
import { tidy, typedIn } from '../reading/read-text.js';
import { accept, isText, kindOf, mend } from '../rules.js';
import { registeredWords } from './words.js';

/** A bank account as a case holds it: six and eight figures, and whose it is. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type BankValue = {
  readonly name: string;
  readonly sort_code: string;
  readonly account: string;
};

/** The figures of what was typed with or without spaces and hyphens; undefined when there is anything else. */
function readFigures(typed: string, counts: readonly number[]): string | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
  return /^\d+$/.test(plain) && counts.includes(plain.length) ? plain : undefined;
}

const say = (sentence: Readonly<Record<Language, string>>, language: Language, value: BankValue) =>
  fill(sentence[language], {
    ...{ name: value.name, account: value.account, end: value.account.slice(-3) },
    sort: value.sort_code.replaceAll(/(\d\d)(?=\d)/g, '$1-'),
  });

function holds(value: unknown): value is BankValue {
  if (typeof value !== 'object' || value === null) return false;
  const { name, sort_code, account } = value as Partial<Record<keyof BankValue, unknown>>;
  return [name, sort_code, account].every(isText);
}

/**
 * A British bank account. Whether a number can belong to a sort code (the modulus check) is not asked: its tables come under terms that
 * do not let us ship them. It is said with its last figures only, but to officers whom the declaration lets see it.
 */
export const bankDetails = kindOf<BankValue>({
  parts: ['name', 'sort', 'account'],
  isTyped: true,
  holds,
  parse(raw, question) {
    const typed = {
      name: tidy(typedIn(raw, 'name')),
      sort: tidy(typedIn(raw, 'sort')),
      account: tidy(typedIn(raw, 'account')),
    };
    for (const part of ['name', 'sort', 'account'] as const) {
      const tidied = typed[part];
      if (!tidied.ok) return mend(tidied.say, [part]);
    }
    const text = (part: keyof typeof typed) => (typed[part].ok ? typed[part].text : '');
    if (text('name') + text('sort') + text('account') === '')
      return whenMissing(question, registeredWords.bank, ['name']);
    if (text('name') === '') return mend(registeredWords.bankName, ['name']);
    const sort_code = readFigures(text('sort'), [6]);
    if (sort_code === undefined) return mend(registeredWords.notSortCode, ['sort']);
    const account = readFigures(text('account'), [6, 7, 8])?.padStart(8, '0');
    if (account === undefined) return mend(registeredWords.notAccount, ['account']);
    return accept({ name: text('name'), sort_code, account });
  },
  format: (value, _question, language) => say(registeredWords.bankMasked, language, value),
  whole: (value, _question, language) => say(registeredWords.bankWhole, language, value),
});
