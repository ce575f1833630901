import { words } from '../../../../platform/language/index.js';

export const roundWords = words({
  title: { en: 'Rounds of visits', cy: 'Teithiau ymweld' },
  lead: {
    en: 'Who goes where on which day, in which order. Officers find their visits on their phones.',
    cy: 'Pwy sy’n mynd i ble ar ba ddiwrnod, ac ym mha drefn. Mae swyddogion yn cael eu hymweliadau ar eu ffonau.',
  },
  toPhones: {
    en: 'Phones that are out, and what they brought to be decided',
    cy: 'Ffonau sydd allan, a’r hyn a ddaeth ganddynt i’w benderfynu',
  },
  who: { en: 'Officer or team', cy: 'Swyddog neu dîm' },
  day: { en: 'Day', cy: 'Diwrnod' },
  show: { en: 'Show the round', cy: 'Dangos y daith' },
  none: { en: 'No visit is planned.', cy: 'Nid oes ymweliad wedi’i gynllunio.' },
  between: { en: 'between {from} and {to}', cy: 'rhwng {from} a {to}' },
  earlier: { en: 'Earlier', cy: 'Yn gynt' },
  cancel: { en: 'Call off', cy: 'Canslo' },
  change: { en: 'Another day or somebody else', cy: 'Diwrnod arall neu rywun arall' },
  move: { en: 'Move the visit', cy: 'Symud yr ymweliad' },
  ofVisit: { en: 'visit to {reference}', cy: 'ymweliad â {reference}' },
  nearest: { en: 'Order by nearest next', cy: 'Trefnu yn ôl yr agosaf nesaf' },
  nearestHint: {
    en: 'From the first visit on, each next one is the nearest by a straight line, not by road.',
    cy: 'O’r ymweliad cyntaf ymlaen, yr un nesaf bob tro yw’r agosaf mewn llinell syth, nid ar hyd y ffordd.',
  },
  plan: { en: 'Plan a visit', cy: 'Cynllunio ymweliad' },
  reference: { en: 'Reference of the case', cy: 'Cyfeirnod yr achos' },
  from: { en: 'From (optional)', cy: 'O (dewisol)' },
  until: { en: 'Until (optional)', cy: 'Hyd (dewisol)' },
  timeHint: { en: 'Like 09:30', cy: 'Fel 09:30' },
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  'not-possible': { en: 'Was not possible', cy: 'Nid oedd yn bosibl' },
  cancelled: { en: 'Called off', cy: 'Wedi’i ganslo' },
  saved: { en: 'The round is saved', cy: 'Mae’r daith wedi’i chadw' },
});

/** Why something could not be planned, and how to mend it. */
export const roundFaults = words({
  'no-such-case': {
    en: 'There is no case of that reference. Check it.',
    cy: 'Nid oes achos â’r cyfeirnod hwnnw. Gwiriwch ef.',
  },
  'not-allowed': {
    en: 'Your roles do not allow this. Ask a colleague who works on this service.',
    cy: 'Nid yw eich rolau’n caniatáu hyn. Gofynnwch i gydweithiwr sy’n gweithio ar y gwasanaeth hwn.',
  },
  'case-closed': {
    en: 'This case is closed. Open it again first.',
    cy: 'Mae’r achos hwn ar gau. Ailagorwch ef yn gyntaf.',
  },
  'no-such-day': { en: 'Choose today or a later day', cy: 'Dewiswch heddiw neu ddiwrnod diweddarach' },
  'no-such-time': {
    en: 'Enter both times like 09:30, the earlier first, or neither',
    cy: 'Rhowch y ddau amser fel 09:30, y cynharaf yn gyntaf, neu’r un ohonynt',
  },
  'cannot-work': {
    en: 'They do not work on the service of this case. Choose somebody who does.',
    cy: 'Nid ydynt yn gweithio ar wasanaeth yr achos hwn. Dewiswch rywun sydd yn gwneud hynny.',
  },
  'no-such-visit': { en: 'That visit is no longer here.', cy: 'Nid yw’r ymweliad hwnnw yma mwyach.' },
  'not-planned': {
    en: 'That visit is done or called off, and stays as it is.',
    cy: 'Mae’r ymweliad hwnnw wedi’i wneud neu wedi’i ganslo, ac mae’n aros fel y mae.',
  },
  changed: {
    en: 'The round changed since you opened it. See it as it is now, and order it again.',
    cy: 'Newidiodd y daith ers ichi ei hagor. Gweler hi fel y mae nawr, a threfnwch hi eto.',
  },
  'no-one': { en: 'Choose an officer or a team', cy: 'Dewiswch swyddog neu dîm' },
});

export type RoundFault = keyof typeof roundFaults;
