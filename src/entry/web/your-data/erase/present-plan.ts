import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import { type HeldCase, type HeldKey, ownFieldsOf } from '../../../../work/cases/index.js';
import { isSealed } from '../../../../work/services/index.js';
import { eraseWords, groundWords } from './words.js';

interface PlanLine {
  readonly what: string;
  readonly becomes: string;
}

/** Answers that the same becomes of. */
export interface PlanPart {
  readonly becomes: string;
  readonly what: readonly string[];
}

export interface PlanView {
  readonly service: string;
  readonly reference: string;
  /** The case's id where its person may end it. */
  readonly stops: string | undefined;
  readonly parts: readonly PlanPart[];
}

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/** What becomes of whatever a key seals, and why. */
function sayFate({ key, ground, goesIfEnded, endsAt, holdReviewOn }: HeldKey, { language, timeZone }: Reader): string {
  const day = (at: Date) => formatDate(dateOf(at, timeZone), language);
  if (key.destroyedAt) return fill(eraseWords.gone[language], { date: day(key.destroyedAt) });
  if (!ground) return eraseWords.now[language];
  if (holdReviewOn) return fill(eraseWords.hold[language], { date: formatDate(holdReviewOn, language) });
  if (ground === 'case-open') return eraseWords[goesIfEnded ? 'stoppable' : 'working'][language];
  const why = groundWords[ground][language];
  return endsAt ? `${fill(eraseWords.until[language], { date: day(endsAt) })}: ${why}` : why;
}

function linesOf(held: HeldCase, key: HeldKey, reader: Reader): readonly PlanLine[] {
  const { language } = reader;
  const becomes = sayFate(key, reader);
  const labels = key.fields.flatMap((field) => held.declaration.fields[field]?.label[language] ?? []);
  const all = key.hasNotes ? [...labels, eraseWords.notes[language]] : labels;
  return (all.length > 0 ? all : [eraseWords.empty[language]]).map((what) => ({ what, becomes }));
}

/** Answers of theirs that no key seals: they stand in the record, from which nothing is taken. */
function unsealedOf(held: HeldCase, { language }: Reader): readonly PlanLine[] {
  const { one, declaration } = held;
  return Object.keys(ownFieldsOf(held)).flatMap((field) => {
    const question = declaration.fields[field];
    const isThere = (one.fields[field] ?? undefined) !== undefined;
    if (!question || isSealed(question.mark) || !isThere) return [];
    return [{ what: question.label[language], becomes: eraseWords.unsealed[language] }];
  });
}

/** Each sentence once, with all that it is said of, in the order in which they first come. */
function joinAlike(lines: readonly PlanLine[]): readonly PlanPart[] {
  const parts = new Map<string, string[]>();
  for (const { what, becomes } of lines) parts.set(becomes, [...(parts.get(becomes) ?? []), what]);
  return [...parts].map(([becomes, what]) => ({ becomes, what }));
}

/** What would become of everything that is held about a person in a case. */
export const presentPlan = (held: HeldCase, reader: Reader): PlanView => ({
  service: held.declaration.title[reader.language],
  reference: held.one.reference,
  stops: held.isWithdrawable ? held.one.id : undefined,
  parts: joinAlike([...held.keys.flatMap((key) => linesOf(held, key, reader)), ...unsealedOf(held, reader)]),
});
