import type { BreakReason } from '../../../foundation/record/index.js';
import { type Words, words } from '../../../platform/language/index.js';

/** Why a record did not go on, by the codes of its declaration. */
export const breakReasonWords = {
  restored: { en: 'it was restored from a backup', cy: 'fe’i hadferwyd o gopi wrth gefn' },
  'lost-machine': { en: 'a machine was lost', cy: 'collwyd peiriant' },
  attack: { en: 'somebody attacked it', cy: 'ymosododd rhywun arno' },
  exercise: { en: 'restoring was practised', cy: 'ymarferwyd adfer' },
} as const satisfies Record<BreakReason, Words>;

export const breakWords = words({
  title: { en: 'Breaks', cy: 'Toriadau' },
  lead: {
    en: 'Here the record does not continue what was published before. What is left of the earlier part can still be proved.',
    cy: 'Yma nid yw’r cofnod yn parhau’r hyn a gyhoeddwyd o’r blaen. Gellir profi’r hyn sydd ar ôl o’r rhan gynharach o hyd.',
  },
  epoch: { en: 'Epoch {number}', cy: 'Cyfnod {number}' },
  since: { en: 'Began', cy: 'Dechreuodd' },
  lost: { en: 'Entries lost', cy: 'Cofnodion a gollwyd' },
  unknown: { en: 'Nobody can tell', cy: 'Ni all neb ddweud' },
  why: { en: 'Why', cy: 'Pam' },
  declared: {
    en: 'Two administrators of this place declared that {reason}',
    cy: 'Datganodd dau weinyddwr y lle hwn: {reason}',
  },
  undeclared: {
    en: 'Nobody has declared why. Ask this place before you rely on what came before.',
    cy: 'Nid oes neb wedi datgan pam. Gofynnwch i’r lle hwn cyn dibynnu ar yr hyn a ddaeth o’r blaen.',
  },
  ended: { en: 'What ended', cy: 'Yr hyn a ddaeth i ben' },
  endedValue: {
    en: 'epoch {epoch}, of {size} entries, with the root',
    cy: 'cyfnod {epoch}, o {size} cofnod, gyda’r gwraidd',
  },
  said: { en: 'Digest that both put their name to', cy: 'Crynodeb y rhoddodd y ddau eu henw iddo' },
  check: { en: 'How to check it', cy: 'Sut i’w wirio' },
  checkValue: {
    en: 'This command, on any computer that has it, makes the digest from what stands here. The entry of each administrator on this record holds it, and this place gives both with their proofs to whoever has to check them.',
    cy: 'Mae’r gorchymyn hwn, ar unrhyw gyfrifiadur sydd ag ef, yn gwneud y crynodeb o’r hyn sydd yma. Mae cofnod pob gweinyddwr ar y cofnod hwn yn ei ddal, ac mae’r lle hwn yn rhoi’r ddau gyda’u profion i bwy bynnag sy’n gorfod eu gwirio.',
  },
  witnesses: { en: 'Witnesses that go on with it', cy: 'Tystion sy’n parhau ag ef' },
  none: { en: 'None yet', cy: 'Neb eto' },
});
