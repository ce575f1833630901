import { type Words, words } from '../../../../platform/language/index.js';
import type { Kind } from '../../../../work/services/index.js';

export const kindWords = words({
  text: { en: 'One line of text', cy: 'Un llinell o destun' },
  'long-text': { en: 'Several lines of text', cy: 'Sawl llinell o destun' },
  number: { en: 'A number', cy: 'Rhif' },
  money: { en: 'An amount of money', cy: 'Swm o arian' },
  date: { en: 'A date', cy: 'Dyddiad' },
  'yes-no': { en: 'Yes or no', cy: 'Ie neu na' },
  choice: { en: 'One of some options', cy: 'Un o rai dewisiadau' },
  choices: { en: 'Any of some options', cy: 'Unrhyw rai o rai dewisiadau' },
  email: { en: 'An email address', cy: 'Cyfeiriad e-bost' },
  phone: { en: 'A telephone number', cy: 'Rhif ffôn' },
  postcode: { en: 'A postcode', cy: 'Cod post' },
  address: { en: 'An address', cy: 'Cyfeiriad' },
  name: { en: 'A person’s name', cy: 'Enw person' },
  location: { en: 'Where something is', cy: 'Ble mae rhywbeth' },
  declaration: { en: 'A statement to agree to', cy: 'Datganiad i gytuno ag ef' },
  rows: { en: 'The same of several', cy: 'Yr un peth am sawl un' },
  'date-range': { en: 'From one day to another', cy: 'O un diwrnod i un arall' },
  'bank-details': { en: 'Bank details', cy: 'Manylion banc' },
  company: { en: 'A company', cy: 'Cwmni' },
  vehicle: { en: 'A vehicle', cy: 'Cerbyd' },
  'time-slot': { en: 'A time that is booked', cy: 'Amser a drefnir' },
  photo: { en: 'A photo', cy: 'Llun' },
  document: { en: 'A document', cy: 'Dogfen' },
}) satisfies Record<Kind, Words>;

export const markWords = words({
  open: { en: 'Open: may be published', cy: 'Agored: gellir ei gyhoeddi' },
  internal: { en: 'Internal: for staff, never public', cy: 'Mewnol: i staff, byth yn gyhoeddus' },
  personal: { en: 'Personal: about a person, locked', cy: 'Personol: am berson, dan glo' },
  special: {
    en: 'Special: health, belief, ethnicity and the like, locked',
    cy: 'Arbennig: iechyd, cred, ethnigrwydd a’u tebyg, dan glo',
  },
});

export const partyWords = words({
  applicant: { en: 'Whoever applies', cy: 'Pwy bynnag sy’n gwneud cais' },
  reporter: { en: 'Whoever reports', cy: 'Pwy bynnag sy’n rhoi gwybod' },
  household: { en: 'Others of the household', cy: 'Eraill o’r aelwyd' },
  neighbour: { en: 'A neighbour', cy: 'Cymydog' },
  partner: { en: 'A partner', cy: 'Partner' },
  child: { en: 'A child', cy: 'Plentyn' },
  carer: { en: 'A carer', cy: 'Gofalwr' },
});
