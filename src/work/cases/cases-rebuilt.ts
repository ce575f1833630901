import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../foundation/record/index.js';
import { ratingsRebuilt } from './afterwards/ratings-rebuilt.js';
import { clockStepsRebuilt } from './clock/clock-steps-rebuilt.js';
import { contestsRebuilt } from './contesting/contests-rebuilt.js';
import { copiesRebuilt } from './copies/copies-rebuilt.js';
import { disruptedRebuilt } from './disrupted/disrupted-rebuilt.js';
import { enquiriesRebuilt } from './enquiring/enquiries-rebuilt.js';
import { exportsRebuilt } from './exporting/exports-rebuilt.js';
import { followsRebuilt } from './following/follows-rebuilt.js';
import { handOffsRebuilt } from './handing/hand-offs-rebuilt.js';
import { withTexts } from './history/with-texts.js';
import { heldErasuresRebuilt } from './holding/held-erasures-rebuilt.js';
import { issuedRebuilt } from './issuing/issued-rebuilt.js';
import { lateReasonsRebuilt } from './late/late-reasons-rebuilt.js';
import { accountLinksRebuilt } from './linking/account-links-rebuilt.js';
import { locatedRebuilt } from './near/located-rebuilt.js';

const cases = 'case:';
const efforts = 'effort:';
const idOf = ({ stream }: RecordedEntry): string => stream.slice(stream.indexOf(':') + 1);

const pick = (data: Readonly<Record<string, unknown>>, names: readonly string[]): RebuiltRow =>
  Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]));

/** What an opening says for good. */
const opened = [
  'reference',
  'service',
  'service_version',
  'opened_at',
  'channel',
  'area',
  'released',
  'subjects',
  'source',
  'not_given',
];
/** What a move or an assignment may change. */
const escalated = ['escalated_to', 'escalated_at'];
const progress = ['state', 'ending', 'ending_reason', 'closed_at', 'due_at', 'clock_paused_at', 'team', 'assignee'];

const caseRows: Rebuilder = {
  table: 'cases.case',
  streams: cases,
  key: ['id'],
  columns: [...opened, ...progress, ...escalated, 'fields', 'version'],
  rebuild(entries, textOf) {
    const [first] = entries;
    if (!first) return [];
    const corrected = entries.map(({ data }) => withTexts(data.corrected ?? {}, textOf));
    const fields = Object.assign({}, withTexts(first.data.fields, textOf), ...corrected);
    const moved = entries.map(({ data }) => pick(data, [...progress, ...escalated]));
    return [
      {
        ...{
          id: idOf(first),
          escalated_to: null,
          escalated_at: null,
          not_given: [],
          ...pick(first.data, opened),
          fields,
        },
        ...{ ...Object.assign({}, ...moved), version: entries.length },
      },
    ];
  },
};

const assignments: Rebuilder = {
  table: 'cases.assignment',
  streams: cases,
  key: ['case_id', 'number'],
  columns: ['team', 'person_id', 'assigned_at', 'assigned_by'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'case.assigned')
      .map((entry) => ({
        case_id: idOf(entry),
        number: entry.version,
        team: entry.data.team,
        person_id: entry.data.assignee,
        assigned_at: entry.occurredAt.toISOString(),
        assigned_by: entry.actor,
      })),
};

const notes: Rebuilder = {
  table: 'cases.note',
  streams: cases,
  key: ['id'],
  columns: ['case_id', 'written_at', 'written_by', 'transition'],
  rebuild: (entries) =>
    entries
      .filter(({ data }) => typeof data.note === 'string')
      .map((entry) => ({
        id: entry.data.note,
        case_id: idOf(entry),
        written_at: entry.occurredAt.toISOString(),
        written_by: entry.actor,
        transition: entry.data.transition,
      })),
};

const decisions: Rebuilder = {
  table: 'cases.decision',
  streams: cases,
  key: ['id'],
  columns: ['case_id', 'outcome', 'grounds', 'decided_at', 'decided_by', 'has_letter', 'review_until'],
  rebuild: (entries) =>
    entries.flatMap((entry) => {
      const decision = entry.data.decision as
        | {
            id: string;
            outcome: string;
            grounds: readonly string[];
            has_letter?: boolean;
            review_until?: string | null;
          }
        | null
        | undefined;
      if (!decision) return [];
      const { id, outcome, grounds, has_letter = false, review_until = null } = decision;
      const when = { decided_at: entry.occurredAt.toISOString(), decided_by: entry.actor };
      return [{ ...{ id, outcome, grounds, has_letter, review_until }, case_id: idOf(entry), ...when }];
    }),
};

const effort: Rebuilder = {
  table: 'cases.effort',
  streams: efforts,
  key: ['id'],
  columns: ['case_id', 'person_id', 'team', 'started_at', 'ended_at', 'seconds', 'is_capped'],
  rebuild([started, stopped]) {
    if (!started) return [];
    const { case: case_id, person: person_id, team, started_at } = started.data;
    const running = { ended_at: null, seconds: null, is_capped: false };
    const ended = stopped ? pick(stopped.data, ['ended_at', 'seconds', 'is_capped']) : running;
    return [{ id: idOf(started), case_id, person_id, team, started_at, ...ended }];
  },
};

/** Whose case it is, party by party, as its opening says it for good. */
const parties: Rebuilder = {
  table: 'cases.party',
  streams: cases,
  key: ['subject_id', 'case_id', 'party'],
  columns: [],
  rebuild([first]) {
    if (!first) return [];
    const subjects = first.data.subjects as Readonly<Record<string, string>>;
    return Object.entries(subjects).map(([party, subject_id]) => ({ subject_id, case_id: idOf(first), party }));
  },
};

/** How this room's tables follow from the record; the texts of notes and sealed answers are the vault's to check. */
export const casesRebuilt: readonly Rebuilder[] = [
  caseRows,
  parties,
  assignments,
  clockStepsRebuilt,
  handOffsRebuilt,
  lateReasonsRebuilt,
  notes,
  decisions,
  effort,
  copiesRebuilt,
  contestsRebuilt,
  enquiriesRebuilt,
  heldErasuresRebuilt,
  accountLinksRebuilt,
  issuedRebuilt,
  locatedRebuilt,
  disruptedRebuilt,
  ratingsRebuilt,
  followsRebuilt,
  ...exportsRebuilt,
];
