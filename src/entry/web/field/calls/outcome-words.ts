import { type Words, words } from '../../../../platform/language/index.js';
import type { FieldOutcome } from '../../../../work/field/index.js';
import { sayRefusal } from '../../desk/acts/refusals.js';

const said = words({
  clash: {
    en: 'Somebody else changed the same thing while this phone had no signal. Decide which is right.',
    cy: 'Newidiodd rhywun arall yr un peth tra nad oedd signal gan y ffôn hwn. Penderfynwch pa un sy’n gywir.',
  },
  'same-move': {
    en: 'Somebody else had done this already. What you wrote is kept as a note.',
    cy: 'Roedd rhywun arall eisoes wedi gwneud hyn. Cedwir yr hyn a ysgrifennoch fel nodyn.',
  },
  'same-answer': {
    en: 'Somebody else had given the same answer already.',
    cy: 'Roedd rhywun arall eisoes wedi rhoi’r un ateb.',
  },
  decided: {
    en: 'Somebody decided this meanwhile. See what they decided.',
    cy: 'Penderfynodd rhywun hyn yn y cyfamser. Gweler beth a benderfynwyd.',
  },
  'done-already': {
    en: 'What the officer did is done, and cannot be undone here. Take the next step on the case itself.',
    cy: 'Mae’r hyn a wnaeth y swyddog wedi’i wneud, ac ni ellir ei ddadwneud yma. Cymerwch y cam nesaf ar yr achos ei hun.',
  },
  'not-upheld': {
    en: 'This answer is not to be put right any more.',
    cy: 'Nid yw’r ateb hwn i’w gywiro mwyach.',
  },
  'not-planned': {
    en: 'This visit was called off, or somebody said otherwise how it went.',
    cy: 'Cafodd yr ymweliad hwn ei ganslo, neu dywedodd rhywun yn wahanol sut yr aeth.',
  },
  'no-such-visit': { en: 'This visit is no longer here.', cy: 'Nid yw’r ymweliad hwn yma mwyach.' },
  'no-such-item': {
    en: 'This question is no longer asked of this service.',
    cy: 'Ni ofynnir y cwestiwn hwn am y gwasanaeth hwn mwyach.',
  },
  malformed: { en: 'This could not be read as an answer.', cy: 'Nid oedd modd darllen hwn fel ateb.' },
  marked: {
    en: 'This bears a marking above OFFICIAL, which may not be held here. It was not kept. Take it off the phone.',
    cy: 'Mae marc uwch nag OFFICIAL ar hwn, na chaniateir ei gadw yma. Ni chafodd ei gadw. Tynnwch ef oddi ar y ffôn.',
  },
  unreadable: {
    en: 'This could not be opened: it was sealed in another shift, or was damaged. It stays on the phone.',
    cy: 'Nid oedd modd agor hwn: cafodd ei selio mewn sifft arall, neu cafodd ei ddifrodi. Mae’n aros ar y ffôn.',
  },
  'not-of-this-case': {
    en: 'This was based on a state of the case that never was. It stays on the phone.',
    cy: 'Roedd hwn yn seiliedig ar gyflwr o’r achos na fu erioed. Mae’n aros ar y ffôn.',
  },
  'worked-out': {
    en: 'This answer is worked out from others. Put those right.',
    cy: 'Caiff yr ateb hwn ei gyfrifo o rai eraill. Cywirwch y rheini.',
  },
  photo: {
    en: 'This photo could not be taken: it is no picture that we can read, or is too large, or cannot be scanned now.',
    cy: 'Nid oedd modd derbyn y llun hwn: nid yw’n llun y gallwn ei ddarllen, neu mae’n rhy fawr, neu ni ellir ei sganio nawr.',
  },
});

/** The reasons of acts of the desk, which have words of their own there. */
const ofDesk = new Set([
  ...['no-such-case', 'not-allowed', 'not-from-this-state', 'condition-not-met', 'note-required', 'reason-required'],
  ...['unknown-reason', 'grounds-required', 'unknown-grounds', 'too-late-to-reopen', 'too-late-to-extend'],
  ...['case-closed', 'erased', 'untrained', 'note-empty', 'step-up', 'second-person', 'refuse', 'questions-required'],
] as const);
type OfDesk = typeof ofDesk extends Set<infer Reason> ? Reason : never;

/** Why a command came to what it came, in words for its officer; undefined where it simply was done. */
export function sayReason(reason: string | undefined): Words | undefined {
  if (reason === undefined) return undefined;
  if (Object.hasOwn(said, reason)) return said[reason as keyof typeof said];
  return ofDesk.has(reason as OfDesk) ? sayRefusal(reason as OfDesk) : said.photo;
}

/** An outcome with its words. */
export function sayOutcome(outcome: FieldOutcome): FieldOutcome {
  const words = sayReason(outcome.reason);
  return words ? { ...outcome, words } : outcome;
}
