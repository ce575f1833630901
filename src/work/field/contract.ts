/**
 * What a phone and the server say to each other, as JSON. A phone posts to `/field/…` with an officer's session cookie; a
 * refusal is problem details (RFC 9457) with a `code`. Times are ISO 8601 in UTC, days are `2026-09-01`.
 *
 * - `POST /field/shift` `{ shift? }` → `FieldStart`: resumes the named shift while it runs, or begins one: each phone has its own. A
 *   shift that a supervisor ended answers 410 `shift-ended`: the phone wipes its cases, and keeps what still has to be sent.
 * - `POST /field/shift/end` `{ shift }` → `{ shift: FieldShift }`.
 * - `POST /field/shift/settled` `{ shift }` → `{ settled }`: the phone holds nothing more of a shift that is over, so that its key can go.
 * - `POST /field/cases` `{ shift, cases: [id] }` → `{ cases: FieldCase[] }`, at most 40 at once. This is the look. A case that does not
 *   open for this officer is left out and told of in `shut: [{ id, reason }]`.
 * - `POST /field/sync` `{ shift, sealed: SealedCommand[] }` → `{ outcomes: FieldOutcome[], isEnded }`, at most 200 commands and 6 MB; in order.
 *   Taken of a shift that is over too; `isEnded` says that a supervisor ended it.
 * - `GET /field/changes?shift=ID` → `FieldChanges`: all as it is now.
 * - `POST /field/undecided` `{ shift }` → `{ undecided: FieldUndecided[] }`: what waits for this officer's decision. This is a look.
 * - `POST /field/decide` `{ command: id, keep: 'mine' | 'theirs' }` → `FieldOutcome`.
 */
interface Said {
  readonly en: string;
  readonly cy: string;
}

/** An officer's time with one phone. `ends` is when the phone has to forget its cases. */
export interface FieldShift {
  readonly id: string;
  readonly begins: string;
  readonly ends: string;
  readonly officer: { readonly name: string };
  /** To what the phone seals its commands: a P-256 point (65 bytes) as base64url. */
  readonly key: { readonly id: string; readonly publicKey: string };
}

/** What a day holds for an officer or one of their teams. */
export interface FieldVisit {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly service: Said;
  readonly day: string;
  /** From 1, in the order of the round. */
  readonly order: number;
  /** '09:00', where a time was agreed. */
  readonly from?: string;
  readonly to?: string;
  readonly place?: { readonly latitude: number; readonly longitude: number };
  readonly state: 'planned' | 'done' | 'not-possible' | 'cancelled';
}

/** What answers a shift that begins or goes on. */
export interface FieldStart {
  readonly shift: FieldShift;
  readonly visits: readonly FieldVisit[];
  /** Ids of the officer's commands that wait for a decision. */
  readonly undecided: readonly string[];
}

/** What may be done next with a case; `barred` says why not now. */
export interface FieldMove {
  readonly id: string;
  readonly label: Said;
  readonly to: Said;
  readonly note: 'none' | 'optional' | 'required';
  /** Reasons of which one has to be given, by their codes. */
  readonly reasons: Readonly<Record<string, Said>>;
  /** Decides something about the person or asks them something: for the desk, as it writes to them. */
  readonly isForDesk: boolean;
  readonly barred?: string;
}

export interface ChecklistItem {
  readonly id: string;
  readonly label: Said;
  readonly kind: 'yes-no' | 'text' | 'number';
}

/** A case as it stood when it was looked at. */
export interface FieldCase {
  readonly id: string;
  readonly reference: string;
  readonly service: { readonly id: string; readonly version: number; readonly title: Said };
  /** Of its stream: what commands are `basedOn`. */
  readonly version: number;
  readonly state: { readonly id: string; readonly label: Said };
  readonly clock?: { readonly due: string };
  /** What this officer may see; `text` is the answer as pages say it. */
  readonly fields: readonly {
    readonly id: string;
    readonly label: Said;
    readonly kind: string;
    readonly value: unknown;
    readonly text: Said;
    /** Decided to be wrong, so that it may be put right by a `correct`. */
    readonly isToCorrect: boolean;
  }[];
  readonly moves: readonly FieldMove[];
  readonly checklist: readonly ChecklistItem[];
  /** The newest answer to each item. */
  readonly answered: Readonly<Record<string, string>>;
  readonly notes: readonly { readonly at: string; readonly by: string; readonly text: string }[];
}

/** What an officer did without signal. */
export type FieldCommand = {
  /** Drawn by the phone (UUIDv7), once: a command is applied at most once, however often it arrives. */
  readonly id: string;
  readonly caseId: string;
  /** When it was done, by the phone's clock. */
  readonly at: string;
  /** The version of the case that the officer saw. */
  readonly basedOn: number;
} & FieldDeed;

export type FieldDeed =
  | { readonly kind: 'note'; readonly text: string }
  /** A JPEG or PNG of at most 2 MB as base64url: it comes whole, in one envelope with what it belongs to. */
  | { readonly kind: 'photo'; readonly fileName: string; readonly bytes: string }
  /** `yes`, `no`, a number in digits, or words. */
  | { readonly kind: 'checklist'; readonly item: string; readonly value: string }
  /** Strokes as an SVG path within 600 by 200, of M and L with whole numbers; or a typed name. */
  | { readonly kind: 'signature'; readonly who: 'resident' | 'witness' | 'officer'; readonly strokes: string }
  | { readonly kind: 'signature'; readonly who: 'resident' | 'witness' | 'officer'; readonly name: string }
  /** The parts of the answer as its form has them, by the names of its kind's parts ('' for a single one). */
  | { readonly kind: 'correct'; readonly field: string; readonly value: Readonly<Record<string, readonly string[]>> }
  | {
      readonly kind: 'move';
      readonly move: string;
      readonly note?: string;
      readonly reason?: string;
      readonly grounds?: readonly string[];
    }
  | { readonly kind: 'visit'; readonly visit: string; readonly state: 'done' | 'not-possible' }
  | { readonly kind: 'effort'; readonly minutes: number };

/** A command as it lies on the phone and travels: see `sealCommand`. */
export interface SealedCommand {
  readonly id: string;
  /** The server's key that it was sealed to. */
  readonly key: string;
  /** As base64url. */
  readonly enc: string;
  readonly content: string;
}

/**
 * What became of a command. `merged`: applied beside what others did meanwhile. `already`: it, or the same thing by somebody else, was
 * done before. `needs-decision`: others changed the same; both versions are kept. `refused`: not done; where `isKept` the server keeps it,
 * sealed, for a supervisor. Only what is not kept and `refused` does the phone still owe.
 */
export interface FieldOutcome {
  readonly id: string;
  readonly outcome: 'applied' | 'already' | 'merged' | 'needs-decision' | 'refused';
  readonly reason?: string;
  readonly words?: Said;
  readonly isKept?: boolean;
  /** Of the case, after it. */
  readonly version?: number;
}

/** A command that waits for a decision, with what somebody else did to the same thing. */
export interface FieldUndecided {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  /** What it is about: a question, an item of the checklist, a step. */
  readonly label: Said;
  /** Each version as pages say it. */
  readonly mine: Said;
  readonly theirs: Said;
  /** When mine was done. */
  readonly at: string;
  readonly reason?: string;
  readonly words?: Said;
}

/** What happened to the officer's cases without them; nothing sealed is in it. */
export interface FieldChanges {
  readonly cases: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: { readonly id: string; readonly label: Said };
    readonly isMine: boolean;
  }[];
  readonly visits: readonly FieldVisit[];
  /** Commands that wait for a decision, with both versions where this officer may see them. */
  readonly undecided: readonly string[];
  /** What was decided of this shift's commands, the newest first, and by whom. */
  readonly decided: readonly FieldDecided[];
}

/** A decision on a command of the officer's: by themself, or by a colleague or whoever leads their team. */
export interface FieldDecided {
  readonly id: string;
  readonly keep: 'mine' | 'theirs';
  readonly by: string;
  readonly isOwn: boolean;
}
