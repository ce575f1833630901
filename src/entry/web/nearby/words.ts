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
  square: { en: 'About where it is', cy: 'Tua ble mae' },
  squareTitle: {
    en: 'Map with a dashed square. What was reported is somewhere in it.',
    cy: 'Map gyda sgwâr toredig. Mae’r hyn a adroddwyd rywle ynddo.',
  },
  squareLead: {
    en: 'It is somewhere in the dashed square. We do not show where, so that nobody can tell who reported it.',
    cy: 'Mae rywle yn y sgwâr toredig. Nid ydym yn dangos ble, fel na all neb ddweud pwy roddodd wybod.',
  },
  mapTitle: {
    en: 'Map with the addresses and streets there. The nearest are listed below.',
    cy: 'Map gyda’r cyfeiriadau a’r strydoedd yno. Mae’r rhai agosaf wedi’u rhestru isod.',
  },
  north: { en: 'N', cy: 'G' },
  metres: { en: '{metres} metres', cy: '{metres} metr' },
  kilometres: { en: '{kilometres} km', cy: '{kilometres} km' },
  pinAt: { en: 'The pin is at {address}.', cy: 'Mae’r pin yma: {address}.' },
  pinNear: {
    en: 'The pin is {metres} metres from {address}.',
    cy: 'Mae’r pin {metres} metr o {address}.',
  },
  pinFar: {
    en: 'The pin is over a kilometre from any address.',
    cy: 'Mae’r pin dros gilometr o unrhyw gyfeiriad.',
  },
  pinArea: { en: 'Area: {area}.', cy: 'Ardal: {area}.' },
  fromPin: { en: '{metres} metres from the pin', cy: '{metres} metr o’r pin' },
  fromMiddle: { en: '{metres} metres from the middle of the map', cy: '{metres} metr o ganol y map' },
  openOne: {
    en: '1 open report is in the dashed square on this map. Go on, and we show you what it is.',
    cy: 'Mae 1 adroddiad agored yn y sgwâr toredig ar y map hwn. Ewch ymlaen, a byddwn yn dangos beth ydyw.',
  },
  openMany: {
    en: '{count} open reports are in the dashed squares on this map. Go on, and we show you those near the pin.',
    cy: 'Mae {count} adroddiad agored yn y sgwariau toredig ar y map hwn. Ewch ymlaen, a byddwn yn dangos y rhai ger y pin.',
  },
});
