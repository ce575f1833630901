import type { Cover } from '../../../foundation/assurance/index.js';
import type { OrgUnit } from '../../../foundation/people/index.js';
import {
  listActivities,
  listAssets,
  listImpacts,
  type OutsideAsset,
  type Sharing,
  screenServices,
} from '../../../insight/registers/index.js';
import { writeCsv } from '../../../platform/csv/write-csv.js';
import { dpvBases } from '../../../platform/dpv.js';
import type { Compiled } from '../../../work/services/index.js';

type Cells = readonly (string | null)[];

/** 'missed-bin:waste-collection:personal+email'. */
const writeCover = ({ service, purpose, marks, fields }: Cover): string =>
  `${service}:${purpose}:${[...marks, ...fields].join('+')}`;

/** From what registers are drawn. */
export interface Drawn {
  readonly services: readonly Compiled[];
  readonly sharing: readonly Sharing[];
  /** The information assets that are held elsewhere. */
  readonly outside: readonly OutsideAsset[];
  /** Those whose names stand for their codes on the page; the files keep the codes. */
  readonly units: readonly OrgUnit[];
  /** '2026-09-01' */
  readonly today: string;
}

/** Of a lawful basis by its code, a choice among them. */
const basisIri = (basis: string): string | null =>
  Object.entries(dpvBases).find(([code]) => code === basis.replace(/^choice$/, 'consent'))?.[1] ?? null;

const reviewState = (reviewBy: string | undefined, today: string): string | null => {
  if (reviewBy === undefined) return null;
  return reviewBy < today ? 'overdue' : 'current';
};

const registers = {
  assets: {
    columns: [
      ...['service', 'title', 'dataset', 'mark', 'handling', 'about', 'fields', 'keep', 'owner', 'review_by'],
      ...['held', 'id', 'location', 'review'],
    ],
    rows: ({ services, outside, today }: Drawn): readonly Cells[] => [
      ...listAssets(services).map((one) => [
        ...[one.service, one.title.en, one.dataset ?? null, one.mark, one.handling, one.about ?? null],
        ...[one.fields.join(' '), one.keep, one.owner, one.reviewBy ?? null],
        ...['here', null, null, reviewState(one.reviewBy, today)],
      ]),
      ...outside.map((one) => [
        ...[null, one.title.en, null, one.classes.join(' '), one.handling, null],
        ...[null, one.retention, one.owner, one.reviewBy],
        ...['outside', one.id, one.location, reviewState(one.reviewBy, today)],
      ]),
    ],
  },
  activities: {
    columns: [
      ...['service', 'title', 'purpose', 'basis', 'law', 'condition', 'dpv', 'people', 'fields', 'special'],
      ...['recipients', 'keep', 'owner', 'basis_dpv'],
    ],
    rows: ({ services }: Drawn): readonly Cells[] =>
      listActivities(services).map((one) => [
        ...[one.service, one.title.en, one.purpose, one.basis, one.law ?? null, one.condition ?? null],
        ...[one.dpv ?? null, one.people.join(' '), one.fields.join(' '), one.hasSpecial ? 'yes' : 'no'],
        ...[one.recipients.join(' '), one.keep.join('; '), one.owner, basisIri(one.basis)],
      ]),
  },
  screening: {
    columns: ['service', 'title', 'owner', 'needed', 'grounds'],
    rows: ({ services }: Drawn): readonly Cells[] =>
      screenServices(services).map((one) => [
        ...[one.service, one.title.en, one.owner, one.isNeeded ? 'yes' : 'no', one.grounds.join(' ')],
      ]),
  },
  impacts: {
    columns: [
      ...['service', 'title', 'owner', 'state', 'assessed_on', 'assessed_by', 'review_by', 'risks', 'most_left'],
      'consulted_on',
    ],
    rows: ({ services, today }: Drawn): readonly Cells[] =>
      listImpacts(services, today).map(({ impact, ...one }) => [
        ...[one.service, one.title.en, one.owner, one.state],
        ...[impact?.['assessed-on'] ?? null, impact?.['assessed-by'] ?? null, impact?.['review-by'] ?? null],
        ...[String(impact?.risks.length ?? 0), one.left ?? null, impact?.['consulted-on'] ?? null],
      ]),
  },
  agreements: {
    columns: ['party', 'dpv', 'basis', 'covers', 'safeguards', 'starts', 'ends', 'ended', 'state'],
    rows: ({ sharing }: Drawn): readonly Cells[] =>
      sharing.map(({ party, state, text }) => [
        ...[party.en, text.dpv, text.basis, text.covers.map(writeCover).join(' ')],
        ...[text.safeguards.join(' '), text.startsAt.toISOString(), text.endsAt.toISOString()],
        ...[text.endedAt?.toISOString() ?? null, state],
      ]),
  },
} as const;

export const isRegister = (name: string | undefined): name is keyof typeof registers =>
  name !== undefined && Object.hasOwn(registers, name);

/** A register as CSV, its codes as they are declared and titles in English. */
export function writeRegister(name: keyof typeof registers, drawn: Drawn): string {
  const { columns, rows } = registers[name];
  return [columns, ...rows(drawn)].map((cells) => writeCsv(cells)).join('');
}
