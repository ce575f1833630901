import { words } from '../../../platform/language/index.js';

export const bulkWords = words({
  notValid: {
    en: 'An answer no longer holds. Fill it in as a single request to see what is wrong',
    cy: 'Nid yw ateb yn dal mwyach. Llenwch ef fel un cais i weld beth sydd o’i le',
  },
  ragged: {
    en: 'This row has {have} cells where the header has {need}. Check its commas and quotation marks',
    cy: 'Mae gan y rhes hon {have} cell lle mae gan y pennawd {need}. Gwiriwch ei hatalnodau a’i dyfynodau',
  },
  blank: { en: 'This row is empty', cy: 'Mae’r rhes hon yn wag' },
  failed: {
    en: 'A fault of ours stopped this row, {tries} times. Nothing of it was sent. Send it again in a day, or fill it in as a single request',
    cy: 'Cafodd y rhes hon ei hatal gan nam ar ein hochr ni, {tries} gwaith. Ni anfonwyd dim ohoni. Anfonwch hi eto ymhen diwrnod, neu llenwch hi fel un cais',
  },
  waiting: {
    en: 'A fault of ours stopped this row. It is tried again by itself',
    cy: 'Cafodd y rhes hon ei hatal gan nam ar ein hochr ni. Rhoddir cynnig arall arni’n awtomatig',
  },
  takesNone: {
    en: 'The service takes no requests now. Nothing of this row was sent',
    cy: 'Nid yw’r gwasanaeth yn derbyn ceisiadau nawr. Ni anfonwyd dim o’r rhes hon',
  },
  notMandated: {
    en: 'Whoever sent the file may no longer send for the organisation. Nothing of this row was sent',
    cy: 'Ni chaiff y sawl a anfonodd y ffeil anfon dros y sefydliad mwyach. Ni anfonwyd dim o’r rhes hon',
  },
});
