import type { Words } from '../../platform/language/index.js';
import { type Compiled, foldFields, isChoice, purposesOf, type Question } from '../../work/services/index.js';

/** One purpose for which a service works with personal data. */
export interface Activity {
  readonly service: string;
  readonly title: Words;
  /** The code of the purpose, or of the further use. */
  readonly purpose: string;
  /** A lawful basis of UK GDPR article 6; `choice` where the person turns it on. */
  readonly basis: string;
  readonly law: string | undefined;
  /** For special data: the condition of article 9. */
  readonly condition: string | undefined;
  /** The purpose's IRI in the Data Privacy Vocabulary, where it is declared. */
  readonly dpv: string | undefined;
  /** Whose data. */
  readonly people: readonly string[];
  readonly fields: readonly string[];
  readonly hasSpecial: boolean;
  /** The roles that read some of it. */
  readonly recipients: readonly string[];
  readonly keep: readonly string[];
  readonly owner: string;
}

type Field = readonly [name: string, question: Question];
const unique = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== undefined);

const isPersonal = ([, { mark }]: Field): boolean => mark === 'personal' || mark === 'special';

const summed = (fields: readonly Field[]) => ({
  fields: fields.map(([name]) => name),
  people: unique(fields.map(([, { about }]) => about)),
  keep: unique(fields.map(([, { keep }]) => keep)),
  hasSpecial: fields.some(([, { mark }]) => mark === 'special'),
});

function ownOf({ declaration }: Compiled): readonly Activity[] {
  const { service, title, owner, fields, purpose: main } = declaration;
  const personal = Object.entries(foldFields({ fields })).filter(isPersonal);
  const purposes = purposesOf({ purpose: main, fields }).filter(({ id }) =>
    personal.some(([, { purpose = main }]) => purpose.id === id),
  );
  return purposes.map((purpose) => {
    const { id } = purpose;
    const group = personal.filter(([, one]) => (one.purpose ?? main).id === id);
    const names = group.map(([name]) => name);
    const seeing = Object.entries(declaration.case.sees).filter(([, seen]) => seen.some((one) => names.includes(one)));
    return {
      ...{ service, title, owner, purpose: id, basis: purpose.basis, law: purpose.law, condition: purpose.condition },
      ...{ dpv: purpose.dpv, recipients: seeing.map(([role]) => role), ...summed(group) },
    };
  });
}

function usesOf({ declaration }: Compiled): readonly Activity[] {
  const { service, owner, fields, uses } = declaration;
  return Object.entries(uses).map(([id, use]) => ({
    ...{ service, title: use.title, owner, purpose: id, law: use.law, condition: undefined, dpv: use.dpv },
    ...{ basis: isChoice(use) ? 'choice' : use.basis, recipients: use.for },
    ...summed(Object.entries(foldFields({ fields })).filter(([name]) => use.fields.includes(name))),
  }));
}

/** The record of processing activities: each purpose and each further use of personal data. Pure. */
export const listActivities = (services: readonly Compiled[]): readonly Activity[] =>
  services.flatMap((one) => [...ownOf(one), ...usesOf(one)]);
