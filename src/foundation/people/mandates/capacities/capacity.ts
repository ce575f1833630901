/**
 * In which capacity somebody acts, and what it rests on: the person's own word, which they may take back at any time; a
 * document or office, which an officer has to have seen first; the officer's own help to who stands before them; or what an
 * administrator of a body says, of its members.
 */
export const capacities = {
  consent: 'word',
  carer: 'word',
  adviser: 'word',
  advocate: 'word',
  interpreter: 'word',
  solicitor: 'word',
  appointee: 'evidence',
  'attorney-finance': 'evidence',
  'attorney-health': 'evidence',
  'deputy-finance': 'evidence',
  'deputy-health': 'evidence',
  parent: 'evidence',
  councillor: 'evidence',
  assisted: 'help',
  member: 'body',
} as const;
export type Capacity = keyof typeof capacities;

/** The capacities that the person gives by their own word. */
export const isByWord = (capacity: Capacity): boolean => capacities[capacity] === 'word';

/** The capacities that an officer checks. */
export type CheckedCapacity = {
  readonly [One in Capacity]: (typeof capacities)[One] extends 'evidence' ? One : never;
}[Capacity];

export const isChecked = (capacity: Capacity): capacity is CheckedCapacity => capacities[capacity] === 'evidence';

/** What a service is about, as its declaration says: money, health and care, or neither. */
export const realms = ['general', 'finance', 'health'] as const;
export type Realm = (typeof realms)[number];

/**
 * Where each capacity may act. An attorney or deputy for one realm has nothing to say in the other (Mental Capacity Act 2005
 * s.9, s.16); an appointee sees to benefits alone (Claims and Payments Regulations 1987 reg.33).
 */
const reach: Readonly<Partial<Record<Capacity, readonly Realm[]>>> = {
  'attorney-finance': ['general', 'finance'],
  'attorney-health': ['general', 'health'],
  'deputy-finance': ['general', 'finance'],
  'deputy-health': ['general', 'health'],
  appointee: ['finance'],
};

/** Whether this capacity reaches services of this realm. */
export const reaches = (capacity: Capacity, realm: Realm): boolean => (reach[capacity] ?? realms).includes(realm);

/** What an officer may have seen, by capacity; one of them at least. */
export const evidenceKinds = {
  appointee: ['dwp-letter'],
  'attorney-finance': ['opg-register', 'opg-access-code', 'stamped-power'],
  'attorney-health': ['opg-register', 'opg-access-code', 'stamped-power'],
  'deputy-finance': ['opg-register', 'court-order'],
  'deputy-health': ['opg-register', 'court-order'],
  parent: ['birth-certificate', 'parental-order'],
  councillor: ['asked-in-writing', 'asked-in-person'],
} as const satisfies Record<CheckedCapacity, readonly string[]>;
export type EvidenceKind = (typeof evidenceKinds)[CheckedCapacity][number];

/** How surely it was seen: a copy, the original, or asked of whoever issued it. */
export const evidenceLevels = ['copy-seen', 'original-seen', 'issuer-asked'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];
