import type { Words } from '../../platform/language/index.js';
import { foldFields } from '../../work/services/index.js';
import { isMarked, listMarkedFields, type MarkingFacts } from './marked-field.js';

/** What hints at too much of a marking, and what at too little. */
const overSigns = ['lowered', 'review-overdue', 'never-opened', 'own-team-only', 'marked-plain'] as const;
const underSigns = ['raised', 'special-unmarked', 'in-incident'] as const;
export type SignCode = (typeof overSigns)[number] | (typeof underSigns)[number];

/** Where a sign was found: an answer of a service, or the whole of it. */
export interface FoundAt {
  readonly service: string;
  readonly title: Words;
  /** The answer's own words; undefined where the service as a whole is meant. */
  readonly label: Words | undefined;
}

export interface MarkingSign {
  readonly sign: SignCode;
  readonly leans: 'over' | 'under';
  readonly found: readonly FoundAt[];
}

/** What is marked now and hardly used, by what was found of it. */
function ofMarked(facts: MarkingFacts, sign: SignCode): readonly FoundAt[] {
  return listMarkedFields(facts)
    .filter(({ isOverdue, cases, looks, byOthers, question }) => {
      if (sign === 'review-overdue') return isOverdue;
      if (sign === 'never-opened') return cases > 0 && looks === 0;
      if (sign === 'own-team-only') return looks > 0 && byOthers === 0;
      return sign === 'marked-plain' && (question.mark === 'open' || question.mark === 'internal');
    })
    .map(({ service, title, question }) => ({ service, title, label: question.label }));
}

function ofChanges({ services, changes }: MarkingFacts, isRaised: boolean): readonly FoundAt[] {
  return changes
    .filter((change) => change.isRaised === isRaised)
    .flatMap(({ service, field }) => {
      const known = services.find(({ declaration }) => declaration.service === service)?.declaration;
      return known ? [{ service, title: known.title, label: known.fields[field]?.label }] : [];
    });
}

const ofUnmarked = ({ services }: MarkingFacts): readonly FoundAt[] =>
  services.flatMap(({ declaration: { service, title, fields } }) =>
    Object.values(foldFields({ fields }))
      .filter((question) => question.mark === 'special' && !isMarked(question))
      .map(({ label }) => ({ service, title, label })),
  );

/** One for each case of a service that asks for nothing so marked. */
const ofHarmed = ({ services, harmed }: MarkingFacts): readonly FoundAt[] =>
  harmed.flatMap((service) => {
    const known = services.find(({ declaration }) => declaration.service === service)?.declaration;
    const isBare = known && !Object.values(known.fields).some(isMarked);
    return isBare ? [{ service, title: known.title, label: undefined }] : [];
  });

/** The signs of over- and of under-marking, each with where it was found. None proves anything: each is a question to ask. Pure. */
export const listMarkingSigns = (facts: MarkingFacts): readonly MarkingSign[] => [
  ...overSigns.map((sign) => ({
    ...{ sign, leans: 'over' as const },
    found: sign === 'lowered' ? ofChanges(facts, false) : ofMarked(facts, sign),
  })),
  { sign: 'raised', leans: 'under', found: ofChanges(facts, true) },
  { sign: 'special-unmarked', leans: 'under', found: ofUnmarked(facts) },
  { sign: 'in-incident', leans: 'under', found: ofHarmed(facts) },
];
