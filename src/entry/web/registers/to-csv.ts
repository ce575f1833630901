import { writeCsv } from '../../../insight/opendata/index.js';
import { listActivities, listAssets, listImpacts, screenServices } from '../../../insight/registers/index.js';
import type { Compiled } from '../../../work/services/index.js';

type Cells = readonly (string | null)[];
const registers = {
  assets: {
    columns: ['service', 'title', 'dataset', 'mark', 'handling', 'about', 'fields', 'keep', 'owner', 'review_by'],
    rows: (services: readonly Compiled[]): readonly Cells[] =>
      listAssets(services).map((one) => [
        ...[one.service, one.title.en, one.dataset ?? null, one.mark, one.handling, one.about ?? null],
        ...[one.fields.join(' '), one.keep, one.owner, one.reviewBy ?? null],
      ]),
  },
  activities: {
    columns: [
      ...['service', 'title', 'purpose', 'basis', 'law', 'condition', 'dpv', 'people', 'fields', 'special'],
      ...['recipients', 'keep', 'owner'],
    ],
    rows: (services: readonly Compiled[]): readonly Cells[] =>
      listActivities(services).map((one) => [
        ...[one.service, one.title.en, one.purpose, one.basis, one.law ?? null, one.condition ?? null],
        ...[one.dpv ?? null, one.people.join(' '), one.fields.join(' '), one.hasSpecial ? 'yes' : 'no'],
        ...[one.recipients.join(' '), one.keep.join('; '), one.owner],
      ]),
  },
  screening: {
    columns: ['service', 'title', 'owner', 'needed', 'grounds'],
    rows: (services: readonly Compiled[]): readonly Cells[] =>
      screenServices(services).map((one) => [
        ...[one.service, one.title.en, one.owner, one.isNeeded ? 'yes' : 'no', one.grounds.join(' ')],
      ]),
  },
  impacts: {
    columns: [
      ...['service', 'title', 'owner', 'state', 'assessed_on', 'assessed_by', 'review_by', 'risks', 'most_left'],
      'consulted_on',
    ],
    rows: (services: readonly Compiled[], today: string): readonly Cells[] =>
      listImpacts(services, today).map(({ impact, ...one }) => [
        ...[one.service, one.title.en, one.owner, one.state],
        ...[impact?.['assessed-on'] ?? null, impact?.['assessed-by'] ?? null, impact?.['review-by'] ?? null],
        ...[String(impact?.risks.length ?? 0), one.left ?? null, impact?.['consulted-on'] ?? null],
      ]),
  },
} as const;

export const isRegister = (name: string | undefined): name is keyof typeof registers =>
  name !== undefined && Object.hasOwn(registers, name);

/** A register as CSV, its codes as they are declared and titles in English. */
export function writeRegister(name: keyof typeof registers, services: readonly Compiled[], today: string): string {
  const { columns, rows } = registers[name];
  return [columns, ...rows(services, today)].map((cells) => writeCsv(cells)).join('');
}
