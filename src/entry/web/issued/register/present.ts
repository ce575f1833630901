import { formatDate, type Language } from '../../../../platform/language/index.js';
import type { Standed } from '../../../../work/cases/index.js';
import type { Area } from '../../../../work/places/index.js';
import { type Compiled, columnsOf, type PlainAnswer } from '../../../../work/services/index.js';
import { sayAnswer } from '../../desk/say/say-answer.js';
import { issuedWords } from '../words.js';

interface ToPresent {
  readonly service: Compiled;
  readonly thing: string;
  readonly rows: readonly Standed[];
  readonly areas: readonly Area[];
}

export interface RegisterView {
  readonly service: string;
  readonly title: string;
  /** The columns beside number and days, by name: what each is called. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly string[])[];
}

export function presentRegister({ service, thing, rows, areas }: ToPresent, language: Language): RegisterView {
  const { declaration } = service;
  const { register, label } = declaration.issues[thing] ?? {};
  const declared = register ? columnsOf(register) : [];
  const sayCell = (value: PlainAnswer | undefined, from: string, release: string | undefined): string => {
    if (value === undefined || value === null) return '—';
    const question = declaration.fields[from];
    const said = question && release === undefined ? sayAnswer(question, value, language) : undefined;
    const area = areas.find(({ code }) => code === value)?.name[language];
    return said ?? area ?? String(value);
  };
  return {
    service: declaration.service,
    title: register?.title[language] ?? label?.[language] ?? '',
    columns: Object.fromEntries(
      declared.map(({ name, from, release }) => [
        name,
        (release === undefined ? declaration.fields[from]?.label[language] : undefined) ?? name.replaceAll('_', ' '),
      ]),
    ),
    rows: rows.map(({ number, standing, validFrom, validTo, register: cells }) => [
      ...[number, issuedWords[standing][language], formatDate(validFrom, language)],
      validTo === undefined ? issuedWords.endless[language] : formatDate(validTo, language),
      ...declared.map(({ name, from, release }) => sayCell(cells[name], from, release)),
    ]),
  };
}
