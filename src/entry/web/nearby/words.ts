import { words } from '../../../platform/language/index.js';

export const nearbyWords = words({
  title: { en: 'We may know of this already', cy: 'Efallai ein bod yn gwybod am hyn eisoes' },
  lead: {
    en: 'These were reported near there and are still open. If one of them is yours, follow it: you need not report it again.',
    cy: 'Cafodd y rhain eu hadrodd gerllaw ac maent yn dal ar agor. Os yw un ohonynt yr un peth, dilynwch ef: nid oes angen rhoi gwybod eto.',
  },
  one: { en: 'Report {number}', cy: 'Adroddiad {number}' },
  away: { en: 'How far away', cy: 'Pa mor bell' },
  lessThan: { en: 'Less than {metres} metres', cy: 'Llai na {metres} metr' },
  follow: { en: 'This is the one: follow it instead', cy: 'Hwn yw’r un: ei ddilyn yn lle hynny' },
  followOf: { en: 'report {number}', cy: 'adroddiad {number}' },
  different: { en: 'Is yours a different one?', cy: 'A yw’ch un chi’n wahanol?' },
  goOn: { en: 'Mine is different: go on', cy: 'Mae f’un i’n wahanol: mynd ymlaen' },
  rounded: {
    en: 'So that nobody can tell who reported something, we do not show exactly where.',
    cy: 'Fel na all neb ddweud pwy roddodd wybod, nid ydym yn dangos yn union ble.',
  },
  reported: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  reportedLead: {
    en: 'Keep this page to see what happens: it changes when we do something. It shows nothing about whoever reported it.',
    cy: 'Cadwch y dudalen hon i weld beth sy’n digwydd: mae’n newid pan fyddwn yn gwneud rhywbeth. Nid yw’n dangos dim am bwy bynnag a roddodd wybod.',
  },
  unsent: {
    en: 'What you answered was not sent. If yours is different after all, go on with your answers.',
    cy: 'Nid anfonwyd eich atebion. Os yw’ch un chi’n wahanol wedi’r cyfan, ewch ymlaen â’ch atebion.',
  },
  carryOn: { en: 'Carry on with your answers', cy: 'Parhau â’ch atebion' },
  over: {
    en: 'This is finished. If you see it again, report it.',
    cy: 'Mae hyn wedi’i orffen. Os gwelwch ef eto, rhowch wybod.',
  },
  report: { en: 'Report it', cy: 'Rhoi gwybod' },
});
