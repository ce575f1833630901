/** What a question may ask for. Each has `kinds/KIND.ts` here and `entry/components/kinds/KIND.tsx` to ask it. */
export const kindList = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'choices',
  'email',
  'phone',
  'postcode',
  'address',
  'name',
  'location',
  'declaration',
  'rows',
  'date-range',
  'bank-details',
  'company',
  'vehicle',
  'photo',
  'document',
  'time-slot',
] as const;

export type Kind = (typeof kindList)[number];

/** Kinds whose answer is files: they are sent, not typed, and only what was received counts as an answer. */
export type FileKind = Extract<Kind, 'photo' | 'document'>;

export const isFileKind = (kind: Kind): kind is FileKind => kind === 'photo' || kind === 'document';

/** A raw answer as a form posts it: part → values in order. The part `''` is the field itself. */
export type Raw = Readonly<Record<string, readonly string[]>>;
