import type { IncidentKind, Judgement } from '../../../foundation/assurance/index.js';
import { type CountedWords, type Words, words } from '../../../platform/language/index.js';

export const kindWords = words({
  'wrong-person': {
    en: 'Sent or shown to the wrong person',
    cy: 'Wedi’i anfon neu ei ddangos i’r person anghywir',
  },
  'unneeded-look': { en: 'Looked at without need', cy: 'Wedi edrych arno heb fod angen' },
  lost: { en: 'Lost, or left somewhere', cy: 'Wedi’i golli, neu ei adael yn rhywle' },
  attack: { en: 'An attack from outside', cy: 'Ymosodiad o’r tu allan' },
  altered: { en: 'Changed or deleted by mistake', cy: 'Wedi’i newid neu ei ddileu drwy gamgymeriad' },
  unavailable: { en: 'Not available when it was needed', cy: 'Ddim ar gael pan oedd ei angen' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  marking: {
    en: 'A text marked above OFFICIAL, not kept',
    cy: 'Testun wedi’i farcio’n uwch nag OFFICIAL, heb ei gadw',
  },
}) satisfies Record<IncidentKind, Words>;

export const judgementWords = words({
  'high-risk': {
    en: 'A high risk to people: the regulator and the people are told',
    cy: 'Risg uchel i bobl: dywedir wrth y rheoleiddiwr a’r bobl',
  },
  risk: { en: 'A risk to people: the regulator is told', cy: 'Risg i bobl: dywedir wrth y rheoleiddiwr' },
  unlikely: {
    en: 'A risk is unlikely: nobody need be told',
    cy: 'Mae risg yn annhebygol: nid oes angen dweud wrth neb',
  },
  'not-personal': {
    en: 'No personal data is concerned: nobody need be told',
    cy: 'Nid oes data personol dan sylw: nid oes angen dweud wrth neb',
  },
}) satisfies Record<Judgement, Words>;

export const clockWords = words({
  none: { en: 'No clock: a near miss', cy: 'Dim cloc: bu bron â digwydd' },
  'in-time': { en: 'Within 72 hours', cy: 'O fewn 72 awr' },
  late: { en: 'Later than 72 hours', cy: 'Yn hwyrach na 72 awr' },
});

export const hoursWords = {
  running: {
    en: { one: '{count} hour left', other: '{count} hours left' },
    cy: { other: '{count} awr ar ôl' },
  },
  overdue: {
    en: { one: 'Overdue by {count} hour', other: 'Overdue by {count} hours' },
    cy: { other: '{count} awr yn hwyr' },
  },
} as const satisfies Record<string, CountedWords>;
