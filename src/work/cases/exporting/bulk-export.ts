import type { CaseId, Id, PersonId } from '../../../platform/ids.js';
import type { Filters } from '../queue/filters.js';

export type BulkExportId = Id<'bulk-export'>;

/** Why answers of many people are taken away, as their looks say it. */
export const exportReasons = ['export-return', 'export-audit', 'export-planning', 'export-writing'] as const;
export type ExportReason = (typeof exportReasons)[number];
export const isExportReason = (code: string | undefined): code is ExportReason =>
  (exportReasons as readonly (string | undefined)[]).includes(code);

/** Waiting for a second person, being looked at, to be had; or declined, stopped because the officer may not any more, or over. */
export type ExportState = 'waiting' | 'running' | 'ready' | 'declined' | 'stopped' | 'over';

/** What a file may say of each case besides its answers. */
export const caseColumnList = [
  ...(['reference', 'service', 'state', 'ending', 'area', 'team', 'assignee', 'channel'] as const),
  ...(['opened', 'due', 'closed'] as const),
] as const;
export type CaseColumn = (typeof caseColumnList)[number];

/** What an officer asks for. */
export interface ExportAsked {
  readonly service: string;
  readonly purpose: string;
  readonly reason: ExportReason;
  readonly fields: readonly string[];
  /** Of cases opened from this day on: '2026-03-02' … */
  readonly firstDay: string;
  /** … to this one, both included. */
  readonly lastDay: string;
  /** Of them those of a queue alone, as it stands when they are looked at; left out, all. */
  readonly filters?: Filters;
  /** What goes with the answers unsealed: a `CaseColumn`, or 'answers.FIELD'. Left out, the reference and when it was opened. */
  readonly columns?: readonly string[];
}

/** Answers of many people, taken away by one officer for one purpose. */
export interface BulkExport extends ExportAsked {
  readonly id: BulkExportId;
  readonly person: PersonId;
  /** At most, when it was asked for. */
  readonly people: number;
  readonly state: ExportState;
  readonly askedAt: Date;
  readonly answeredBy: PersonId | undefined;
  readonly answeredAt: Date | undefined;
  /** The last case that was come to. */
  readonly after: CaseId | undefined;
  readonly cases: number;
  readonly looks: number;
  readonly leftOut: number;
  readonly readyAt: Date | undefined;
  readonly overAt: Date | undefined;
  readonly version: number;
}

/** Some of its cases, looked at in one act. */
export interface ExportPart {
  readonly number: number;
  readonly cases: readonly CaseId[];
  /** Fields that were not looked at, by case: their person hides them. */
  readonly without: Readonly<Record<string, readonly string[]>>;
}

export const exportStream = (id: BulkExportId): string => `bulk-export:${id}`;

/** So many cases are looked at in one act; their ids have to fit one entry of the record. */
export const casesAPart = 500;
