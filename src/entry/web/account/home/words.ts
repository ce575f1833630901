import type { Assured, Authenticator } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const accountWords = words({
  choices: { en: 'Choose what your data is used for', cy: 'Dewis ar gyfer beth y defnyddir eich data' },
  mandates: {
    en: 'Let somebody act for you, or act for somebody',
    cy: 'Gadael i rywun weithredu drosoch, neu weithredu dros rywun',
  },
  title: { en: 'Your account', cy: 'Eich cyfrif' },
  requests: { en: 'Your requests', cy: 'Eich ceisiadau' },
  allServices: { en: 'See all services', cy: 'Gweld pob gwasanaeth' },
  noRequests: {
    en: 'There are none yet. What you send while you are signed in stands here.',
    cy: 'Nid oes dim eto. Bydd yr hyn a anfonwch tra byddwch wedi mewngofnodi yma.',
  },
  claim: {
    en: 'Add a request that you sent without signing in',
    cy: 'Ychwanegu cais a anfonoch heb fewngofnodi',
  },
  attention: { en: 'First of all', cy: 'Yn gyntaf oll' },
  asked: {
    en: '{service}: we need an answer from you by {on}',
    cy: '{service}: mae angen ateb gennych arnom erbyn {on}',
  },
  draftEnds: {
    en: '“{service}” is not sent yet, and your answers are destroyed on {on}',
    cy: 'Nid yw “{service}” wedi’i anfon eto, a chaiff eich atebion eu dinistrio ar {on}',
  },
  unread: { en: 'Messages that you have not read: {count}', cy: 'Negeseuon nad ydych wedi’u darllen: {count}' },
  inReview: {
    en: 'your mandate ({capacity}) is stopped until an officer has looked at it',
    cy: 'mae eich mandad ({capacity}) wedi’i atal nes bod swyddog wedi edrych arno',
  },
  givenEnds: {
    en: 'may act for you ({capacity}) only until {on}',
    cy: 'dim ond tan {on} y cânt weithredu drosoch ({capacity})',
  },
  heldEnds: {
    en: 'you may act for them ({capacity}) only until {on}',
    cy: 'dim ond tan {on} y cewch weithredu drostynt ({capacity})',
  },
  finished: { en: 'Finished on {on}.', cy: 'Gorffennwyd ar {on}.' },
  paused: { en: 'On hold: the time is not running.', cy: 'Wedi’i oedi: nid yw’r amser yn rhedeg.' },
  by: { en: 'We aim to finish by {on}.', cy: 'Ein nod yw gorffen erbyn {on}.' },
  working: { en: 'We are working on it.', cy: 'Rydym yn gweithio arno.' },
  drafts: { en: 'Not sent yet', cy: 'Heb eu hanfon eto' },
  noDrafts: {
    en: 'There are none. What you begin while you are signed in waits here, on any device.',
    cy: 'Nid oes dim. Mae’r hyn a ddechreuwch tra byddwch wedi mewngofnodi yn aros yma, ar unrhyw ddyfais.',
  },
  draftUntil: { en: 'kept until {on}', cy: 'cedwir tan {on}' },
  goOn: { en: 'Go on', cy: 'Parhau' },
  messages: { en: 'Messages', cy: 'Negeseuon' },
  noMessages: {
    en: 'We have not written to you in the last 30 days.',
    cy: 'Nid ydym wedi ysgrifennu atoch yn y 30 diwrnod diwethaf.',
  },
  messageCount: {
    en: 'In the last 30 days: {messages}. Not read: {unread}.',
    cy: 'Yn y 30 diwrnod diwethaf: {messages}. Heb eu darllen: {unread}.',
  },
  toMessages: { en: 'Read what we sent you', cy: 'Darllen yr hyn a anfonwyd atoch' },
  people: { en: 'Acting for each other', cy: 'Gweithredu dros ein gilydd' },
  peopleCount: {
    en: 'People who act for you: {given}. People for whom you act: {held}.',
    cy: 'Pobl sy’n gweithredu drosoch: {given}. Pobl rydych yn gweithredu drostynt: {held}.',
  },
  noUses: {
    en: 'Nothing that you told us is used for anything else.',
    cy: 'Nid yw dim a ddywedasoch wrthym yn cael ei ddefnyddio at ddim arall.',
  },
  useCount: {
    en: 'Other uses of your data that you have a say in: {uses}. You have said yes to {allowed}.',
    cy: 'Defnyddiau eraill o’ch data y mae gennych lais ynddynt: {uses}. Rydych wedi dweud ie wrth {allowed}.',
  },
  sentOn: { en: '{reference}, sent on {on}', cy: '{reference}, anfonwyd ar {on}' },
  yourData: { en: 'Your data', cy: 'Eich data' },
  seeYourData: {
    en: 'See what is held about you, and who looked at it',
    cy: 'Gweld yr hyn a gedwir amdanoch, a phwy a edrychodd arno',
  },
  ways: { en: 'Ways to sign in', cy: 'Ffyrdd o fewngofnodi' },
  since: { en: 'since {since}', cy: 'ers {since}' },
  remove: { en: 'Remove', cy: 'Dileu' },
  onlyWay: {
    en: 'This is your only way in, so it cannot be removed. Add another one first.',
    cy: 'Dyma’ch unig ffordd i mewn, felly ni ellir ei dileu. Ychwanegwch un arall yn gyntaf.',
  },
  removeEnds: {
    en: 'Removing a way in also signs out every browser that signed in by it.',
    cy: 'Mae dileu ffordd i mewn hefyd yn allgofnodi pob porwr a fewngofnododd drwyddi.',
  },
  merge: {
    en: 'Put another account of yours together with this one',
    cy: 'Rhoi cyfrif arall sydd gennych at ei gilydd â’r un hwn',
  },
  merged: {
    en: 'Another account of yours was put together with this one on {on}, reference {reference}. If that was wrong, tell us the reference.',
    cy: 'Rhoddwyd cyfrif arall sydd gennych at ei gilydd â’r un hwn ar {on}, cyfeirnod {reference}. Os oedd hynny’n anghywir, dywedwch y cyfeirnod wrthym.',
  },
  didEmail: {
    en: 'The address is added. You can sign in with it from now on',
    cy: 'Ychwanegwyd y cyfeiriad. Gallwch fewngofnodi gydag ef o hyn ymlaen',
  },
  didMerge: { en: 'Your two accounts are one', cy: 'Mae eich dau gyfrif yn un' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  noOrganisations: {
    en: 'You act for no business, charity or community group.',
    cy: 'Nid ydych yn gweithredu dros fusnes, elusen na grŵp cymunedol.',
  },
  organisationCount: {
    en: 'Organisations for which you act: {bodies}.',
    cy: 'Sefydliadau yr ydych yn gweithredu drostynt: {bodies}.',
  },
  toOrganisations: { en: 'Act for an organisation', cy: 'Gweithredu dros sefydliad' },
  addEmail: { en: 'Add an email address', cy: 'Ychwanegu cyfeiriad e-bost' },
  sessions: { en: 'Where you are signed in', cy: 'Ble rydych wedi mewngofnodi' },
  how: { en: 'How', cy: 'Sut' },
  when: { en: 'Since', cy: 'Ers' },
  thisOne: { en: 'This browser', cy: 'Y porwr hwn' },
  end: { en: 'Sign out there', cy: 'Allgofnodi yno' },
  othersLead: {
    en: 'If somebody else may have used a way in of yours, remove it, and sign out everywhere else.',
    cy: 'Os gallai rhywun arall fod wedi defnyddio un o’ch ffyrdd i mewn, dilëwch hi, ac allgofnodwch ym mhob man arall.',
  },
  endOthers: { en: 'Sign out everywhere else', cy: 'Allgofnodi ym mhob man arall' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
});

export const wayWords = {
  email: { en: 'Email', cy: 'E-bost' },
  passkey: { en: 'Passkey', cy: 'Allwedd mynediad' },
  oidc: { en: 'Another sign-in service', cy: 'Gwasanaeth mewngofnodi arall' },
  code: { en: 'Code that we handed to you', cy: 'Cod a roesom i chi' },
} as const satisfies Record<Authenticator['kind'], Words>;

export const authenticatorWords = {
  demo: { en: 'Demonstration', cy: 'Enghraifft' },
  'email-code': { en: 'Code by email', cy: 'Cod drwy e-bost' },
  'handed-code': { en: 'Code that we handed to you', cy: 'Cod a roesom i chi' },
  passkey: { en: 'Passkey', cy: 'Allwedd mynediad' },
  oidc: { en: 'Another sign-in service', cy: 'Gwasanaeth mewngofnodi arall' },
  'oidc-two-factor': { en: 'Another sign-in service, in two steps', cy: 'Gwasanaeth mewngofnodi arall, mewn dau gam' },
} as const satisfies Record<Assured['authenticator'], Words>;
