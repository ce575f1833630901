/** What an officer may note of somebody. The last of each pair ends the first. */
export const standingNotes = {
  'capacity-lost': ['capacity-assessment', 'doctor-letter', 'court-finding'],
  'capacity-regained': ['capacity-assessment', 'doctor-letter'],
  died: ['death-certificate', 'tell-us-once', 'registrar-told'],
  'died-in-error': ['seen-alive', 'registrar-told'],
} as const;
export type StandingNote = keyof typeof standingNotes;

/** How a person stands: whether they can decide for themself, and whether they live, as far as an officer was shown. */
export interface Standing {
  readonly hasLostCapacity: boolean;
  readonly hasDied: boolean;
}
