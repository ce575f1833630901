import type { Language } from '../../../../platform/language/index.js';
import { type Compiled, isSealed } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';

/** The answers of one service that may be hidden. */
export interface Job {
  readonly title: string;
  readonly fields: readonly { readonly value: string; readonly text: string }[];
}

/** Every sealed answer of these services, by service. */
export const listAnswers = (services: readonly Pick<Compiled, 'declaration'>[], language: Language): readonly Job[] =>
  services.map(({ declaration }) => ({
    title: declaration.title[language],
    fields: Object.entries(declaration.fields)
      .filter(([, { mark }]) => isSealed(mark))
      .map(([name, { label }]) => ({ value: `${declaration.service}.${name}`, text: label[language] })),
  }));

/** What was ticked of these services' answers. */
export function readHidden(
  { form }: PageRequest,
  services: readonly Pick<Compiled, 'declaration'>[],
): readonly string[] {
  const known = services.flatMap(({ declaration }) =>
    Object.keys(declaration.fields).map((name) => `${declaration.service}.${name}`),
  );
  return form.codes('hidden').filter((one) => known.includes(one));
}
