import type { Language } from '../../../../platform/language/index.js';
import type { SaidAtOpening } from '../../../../work/cases/index.js';
import { type Declaration, isChoice, wordingOf } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import type { AskedUse } from './ask-uses.js';

/** The uses that are a person's choice, with what this form says to them already. */
export const presentAsked = ({ uses }: Declaration, language: Language, form?: Form): readonly AskedUse[] =>
  Object.entries(uses)
    .filter(([, use]) => isChoice(use))
    .map(([id, use]) => ({
      ...{ id, title: use.title[language], explain: use.explain[language], wording: wordingOf(use) },
      said: form?.code(`use-${id}`),
    }));

/** What a form says to uses, with the words that were on the page; nothing of those that it leaves open. */
export function readSaid(form: Form): SaidAtOpening {
  const said = form.names().flatMap((name): [string, SaidAtOpening[string]][] => {
    if (!name.startsWith('use-')) return [];
    const [id, says] = [name.slice('use-'.length), form.code(name)];
    return says === 'yes' || says === 'no' ? [[id, { says, wording: form.code(`wording-${id}`) ?? '' }]] : [];
  });
  return Object.fromEntries(said);
}
