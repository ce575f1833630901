import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';
import { bodiesRebuilt } from './bodies/bodies-rebuilt.js';
import { hiddenRebuilt } from './hiding/hidden-rebuilt.js';
import { requestsRebuilt } from './requests/requests-rebuilt.js';
import { bodyAsksRebuilt } from './speaking/body-asks-rebuilt.js';
import { standingRebuilt } from './standing/standing-rebuilt.js';

const streams = 'mandate:';

function follow(row: RebuiltRow, { kind, data }: RecordedEntry): RebuiltRow {
  if (kind === 'mandate.hidden') return { ...row, hidden: data.hidden };
  if (kind === 'mandate.handed-over') return { ...row, handed_over: true };
  if (kind === 'mandate.role-changed') return { ...row, may: data.may };
  if (kind.startsWith('mandate.looks-')) return { ...row, shares_looks: kind === 'mandate.looks-shared' };
  const role = typeof data.firm_role === 'string' ? { firm_role: data.firm_role } : {};
  if (kind === 'mandate.firm-limited') return { ...row, ...role };
  const delegate = typeof data.delegate_id === 'string' ? { delegate_id: data.delegate_id } : {};
  const until = typeof data.until === 'string' ? { until: data.until } : {};
  return { ...row, ...delegate, ...role, ...until, state: kind.slice(streams.length), why: data.why ?? null };
}

/** A mandate as it began, where its first entry says nothing else: one that was offered rests on no document. */
const blank = {
  ...{ delegate_id: null, firm_id: null, firm_role: null, draft_id: null, way: null },
  ...{ hidden: [], state: 'offered', case_id: null, evidence: [], level: null },
  ...{ checked_by: null, needs_loss: false, handed_over: false, shares_looks: false, why: null },
};

/** How mandates follow from the record; the hash of an offered one's code does not, nor by what a child's ages are found. */
const mandates: Rebuilder = {
  table: 'people.mandate',
  streams,
  key: ['id'],
  columns: [
    ...[
      'person_id',
      'delegate_id',
      'firm_id',
      'firm_role',
      'capacity',
      'services',
      'may',
      'hidden',
      'case_id',
      'since',
      'until',
    ],
    ...[
      'state',
      'why',
      'evidence',
      'level',
      'checked_by',
      'needs_loss',
      'handed_over',
      'shares_looks',
      'draft_id',
      'way',
      'subject_id',
      'version',
    ],
  ],
  rebuild(entries) {
    const [first, ...rest] = entries;
    if (!first) return [];
    const { envelopes: _sealed, ...given } = first.data;
    const id = first.stream.slice(streams.length);
    return [{ ...rest.reduce(follow, { id, ...blank, ...given }), version: entries.length }];
  },
};

/** Mandates, what was asked for, and how people stand. */
export const mandatesRebuilt: readonly Rebuilder[] = [
  mandates,
  bodiesRebuilt,
  bodyAsksRebuilt,
  requestsRebuilt,
  hiddenRebuilt,
  ...standingRebuilt,
];
