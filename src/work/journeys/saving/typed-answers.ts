import { highMarking, markingAlone, reportMarking } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { isFileKind, kinds, type Raw } from '../../services/index.js';
import { type Held, withOnlyTyped, withTyped } from '../answers.js';
import type { Underway } from '../open-journey.js';

/** What was typed under a name of a form. */
export type TypedIn = (name: string) => Sealed<readonly string[]>;

/** What of a map is shown is carried by its form, and nobody typed it. */
export const isTyped = ({ map: _map, ...raw }: Raw): boolean =>
  Object.values(raw)
    .flat()
    .some((text) => text !== '');

/** What was typed into a question's boxes. */
export function readRaw(journey: Underway, field: string, typed: TypedIn): Raw {
  const question = journey.service.declaration.fields[field];
  const parts = question ? kinds[question.type].parts : [];
  const values = parts.map((part) => [part, contentOf(typed(part === '' ? field : `${field}-${part}`))] as const);
  return Object.fromEntries(values.filter(([, strings]) => strings.length > 0));
}

/** What is kept of a page whose answers were not all accepted: every string as it was typed; the answers before it stand. */
export function withAllTyped({ held, service }: Underway, raws: Readonly<Record<string, Raw>>): Held {
  return Object.entries(raws).reduce((kept, [field, raw]) => {
    const keep = isFileKind(service.declaration.fields[field]?.type ?? 'text') ? withOnlyTyped : withTyped;
    return keep(kept, field, raw);
  }, held);
}

/** What may be kept of what was typed: of a text marked above OFFICIAL the marking alone, and the incident is noted. */
export function withoutMarked(
  ctx: Context,
  { service }: Underway,
  raws: Readonly<Record<string, Raw>>,
): Record<string, Raw> {
  const quarantined = (text: string): string => {
    const tier = highMarking(text);
    if (!tier) return text;
    reportMarking(ctx, { tier, where: 'answer', service: service.declaration.service });
    return markingAlone(tier);
  };
  const clean = (raw: Raw): Raw =>
    Object.fromEntries(Object.entries(raw).map(([part, texts]) => [part, texts?.map(quarantined) ?? []]));
  return Object.fromEntries(Object.entries(raws).map(([field, raw]) => [field, clean(raw)]));
}
