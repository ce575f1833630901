import type { Capacity, MandateAction, MandateState } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const capacityWords = {
  consent: { en: 'Somebody I trust', cy: 'Rhywun rwy’n ymddiried ynddynt' },
  carer: { en: 'Carer', cy: 'Gofalwr' },
  adviser: { en: 'Adviser', cy: 'Cynghorydd' },
  advocate: { en: 'Advocate', cy: 'Eiriolwr' },
  interpreter: { en: 'Interpreter', cy: 'Cyfieithydd' },
  solicitor: { en: 'Solicitor', cy: 'Cyfreithiwr' },
  appointee: { en: 'Appointee', cy: 'Penodai' },
  'attorney-finance': { en: 'Attorney for property and finance', cy: 'Atwrnai eiddo a chyllid' },
  'attorney-health': { en: 'Attorney for health and welfare', cy: 'Atwrnai iechyd a lles' },
  'deputy-finance': { en: 'Deputy for property and affairs', cy: 'Dirprwy eiddo a materion' },
  'deputy-health': { en: 'Deputy for personal welfare', cy: 'Dirprwy lles personol' },
  parent: { en: 'Parent', cy: 'Rhiant' },
  councillor: { en: 'Councillor', cy: 'Cynghorydd etholedig' },
  assisted: { en: 'Filled in with an officer', cy: 'Llenwyd gyda swyddog' },
  member: { en: 'Member of an organisation', cy: 'Aelod o sefydliad' },
} as const satisfies Record<Capacity, Words>;

export const actionWords = {
  see: {
    en: 'See what you told the service, and how your requests stand',
    cy: 'Gweld yr hyn a ddywedoch wrth y gwasanaeth, a sut mae eich ceisiadau’n sefyll',
  },
  apply: { en: 'Apply, report and ask for you', cy: 'Gwneud cais, rhoi gwybod a gofyn drosoch' },
  fill: {
    en: 'Fill it in beside you; you read it and send it from your own account',
    cy: 'Ei lenwi wrth eich ochr; chi sy’n ei ddarllen ac yn ei anfon o’ch cyfrif eich hun',
  },
  manage: { en: 'Decide who acts for you', cy: 'Penderfynu pwy sy’n gweithredu drosoch' },
} as const satisfies Record<MandateAction, Words>;

/** The same as whoever is to act, or an officer, reads it. */
export const actionForWords = {
  see: {
    en: 'See what they told the service, and how their requests stand',
    cy: 'Gweld yr hyn a ddywedasant wrth y gwasanaeth, a sut mae eu ceisiadau’n sefyll',
  },
  apply: { en: 'Apply, report and ask for them', cy: 'Gwneud cais, rhoi gwybod a gofyn drostynt' },
  fill: {
    en: 'Fill it in beside them, and convey what is asked and answered; they read it and send it themself',
    cy: 'Ei lenwi wrth eu hochr, a chyfleu’r hyn a ofynnir ac a atebir; nhw sy’n ei ddarllen ac yn ei anfon',
  },
  manage: { en: 'Decide who acts for them', cy: 'Penderfynu pwy sy’n gweithredu drostynt' },
} as const satisfies Record<MandateAction, Words>;

export const stateWords = {
  offered: { en: 'Waiting for them', cy: 'Yn aros amdanynt' },
  dormant: { en: 'Waiting until capacity is lost', cy: 'Yn aros nes collir galluedd' },
  'in-review': { en: 'Stopped until an officer has looked', cy: 'Wedi’i atal nes i swyddog edrych' },
  active: { en: 'In force', cy: 'Mewn grym' },
  suspended: { en: 'Suspended', cy: 'Wedi’i atal' },
  refused: { en: 'Refused', cy: 'Wedi’i wrthod' },
  withdrawn: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' },
  'given-up': { en: 'Given up', cy: 'Wedi’i ildio' },
  ended: { en: 'Ended', cy: 'Wedi dod i ben' },
} as const satisfies Record<MandateState, Words>;

/** Why a mandate stands as it does, and what may be done next. */
const whyWords: Readonly<Record<string, Words>> = {
  objected: {
    en: 'The person objects. An officer looks at it; until then nothing can be done under it.',
    cy: 'Mae’r person yn gwrthwynebu. Mae swyddog yn edrych arno; tan hynny ni ellir gwneud dim oddi tano.',
  },
  'capacity-lost': {
    en: 'The person can no longer decide for themself. What they gave by their word is stopped until an officer has looked; an attorney or deputy may act, and anybody may ask the Court of Protection to appoint a deputy.',
    cy: 'Ni all y person benderfynu drostynt eu hunain mwyach. Mae’r hyn a roddwyd ar eu gair wedi’i atal nes i swyddog edrych; caiff atwrnai neu ddirprwy weithredu, a gall unrhyw un ofyn i’r Llys Gwarchod benodi dirprwy.',
  },
  'delegate-capacity-lost': {
    en: 'Whoever acts can no longer decide for themself. An officer looks at it; a replacement attorney may ask to act.',
    cy: 'Ni all y sawl sy’n gweithredu benderfynu drostynt eu hunain mwyach. Mae swyddog yn edrych arno; gall atwrnai wrth gefn ofyn am gael gweithredu.',
  },
  'capacity-regained': {
    en: 'The person decides for themself again. The mandate waits.',
    cy: 'Mae’r person yn penderfynu drostynt eu hunain eto. Mae’r mandad yn aros.',
  },
  died: {
    en: 'The person has died, and every mandate of theirs is over. What is to be done next falls to their executors or administrators: they show the council the will, the grant of probate or letters of administration.',
    cy: 'Mae’r person wedi marw, ac mae pob mandad sydd ganddynt ar ben. Eu hysgutorion neu weinyddwyr sydd i wneud yr hyn sydd nesaf: maent yn dangos yr ewyllys, y grant profiant neu’r llythyrau gweinyddu i’r cyngor.',
  },
  'delegate-died': { en: 'Whoever acted has died.', cy: 'Mae’r sawl a weithredai wedi marw.' },
  sent: { en: 'It was sent, and with that it ended.', cy: 'Fe’i hanfonwyd, a daeth i ben gyda hynny.' },
  stopped: { en: 'It was stopped before it was sent.', cy: 'Fe’i hataliwyd cyn ei anfon.' },
  'left-firm': {
    en: 'Whoever acted has left their firm. Give a code to a colleague of theirs if you wish to go on.',
    cy: 'Mae’r sawl a weithredai wedi gadael eu cwmni. Rhowch god i gydweithiwr iddynt os hoffech barhau.',
  },
  'account-closed': {
    en: 'It ended because one of the two closed their account.',
    cy: 'Daeth i ben am fod un o’r ddau wedi cau eu cyfrif.',
  },
  'body-closed': {
    en: 'The organisation closed its account.',
    cy: 'Caeodd y sefydliad ei gyfrif.',
  },
  'firm-ended': {
    en: 'The organisation is no longer there. Appoint another if you wish to go on.',
    cy: 'Nid yw’r sefydliad yno mwyach. Penodwch un arall os hoffech barhau.',
  },
  'of-age': {
    en: 'The child is 18. From now on they act for themself, or let somebody act by a mandate of their own.',
    cy: 'Mae’r plentyn yn 18 oed. O hyn ymlaen maent yn gweithredu drostynt eu hunain, neu’n gadael i rywun weithredu drwy eu mandad eu hunain.',
  },
  'best-interest': {
    en: 'An officer settled it in the person’s best interests.',
    cy: 'Setlodd swyddog y mater er budd pennaf y person.',
  },
  'objection-held': { en: 'It ended because the person objected.', cy: 'Daeth i ben am fod y person yn gwrthwynebu.' },
  'objection-not-held': {
    en: 'The person objected. An officer looked, and it goes on.',
    cy: 'Gwrthwynebodd y person. Edrychodd swyddog, ac mae’n parhau.',
  },
  'power-ended': {
    en: 'The document that it rested on no longer counts.',
    cy: 'Nid yw’r ddogfen y seiliwyd ef arni yn cyfrif mwyach.',
  },
  'regained-and-confirmed': {
    en: 'The person decides for themself again, and wishes it to go on.',
    cy: 'Mae’r person yn penderfynu drostynt eu hunain eto, ac yn dymuno iddo barhau.',
  },
};

export const whyText = (why: string | undefined): Words | undefined => (why === undefined ? undefined : whyWords[why]);

export const mandateWords = words({
  title: { en: 'Acting for each other', cy: 'Gweithredu dros ein gilydd' },
  lead: {
    en: 'You can let somebody deal with the council for you: one job, for a time, and you can end it whenever you like. You see all that they do.',
    cy: 'Gallwch adael i rywun ymdrin â’r cyngor drosoch: un gwaith, am gyfnod, a gallwch ddod ag ef i ben pryd bynnag y mynnwch. Rydych yn gweld popeth a wnânt.',
  },
  give: { en: 'Let somebody act for you', cy: 'Gadael i rywun weithredu drosoch' },
  take: { en: 'I was given a code', cy: 'Rhoddwyd cod i mi' },
  given: { en: 'Those who may act for you', cy: 'Y rhai a gaiff weithredu drosoch' },
  held: { en: 'Those for whom you may act', cy: 'Y rhai y cewch weithredu drostynt' },
  noneGiven: { en: 'Nobody acts for you.', cy: 'Does neb yn gweithredu drosoch.' },
  noneHeld: { en: 'You act for nobody.', cy: 'Nid ydych yn gweithredu dros neb.' },
  anOfficer: { en: 'An officer of the council', cy: 'Swyddog y cyngor' },
  nameless: { en: 'Name erased', cy: 'Enw wedi’i ddileu' },
  until: { en: '{capacity}, until {date}', cy: '{capacity}, tan {date}' },
  over: { en: 'Over', cy: 'Ar ben' },
  overCount: { en: 'Those that are over: {count}', cy: 'Y rhai sydd ar ben: {count}' },

  giveTitle: { en: 'Let somebody act for you', cy: 'Gadael i rywun weithredu drosoch' },
  myName: { en: 'Your name, as they know you', cy: 'Eich enw, fel y maent yn eich adnabod' },
  theirName: { en: 'Their name, for your own list', cy: 'Eu henw, ar gyfer eich rhestr eich hun' },
  capacity: { en: 'Who are they to you?', cy: 'Pwy ydynt i chi?' },
  capacityHint: {
    en: 'A power of attorney, an appointee, a deputy or a parent needs a document that an officer has seen: they ask the council themself, under “Acting for each other”.',
    cy: 'Mae angen dogfen a welodd swyddog ar gyfer atwrneiaeth, penodai, dirprwy neu riant: maent yn gofyn i’r cyngor eu hunain, o dan “Gweithredu dros ein gilydd”.',
  },
  interpreterHint: {
    en: 'For one service and the next 24 hours, whatever else you tick below. They fill it in beside you and see nothing that we hold. You send it yourself, from your account.',
    cy: 'Ar gyfer un gwasanaeth a’r 24 awr nesaf, beth bynnag arall a diciwch isod. Maent yn ei lenwi wrth eich ochr ac nid ydynt yn gweld dim sydd gennym. Chi sy’n ei anfon, o’ch cyfrif.',
  },
  oneJob: {
    en: 'Select one service: an interpreter is there for one, and you give another code for the next',
    cy: 'Dewiswch un gwasanaeth: mae cyfieithydd yno ar gyfer un, a rhowch god arall ar gyfer y nesaf',
  },
  typeMine: { en: 'Enter your name, as they know you', cy: 'Rhowch eich enw, fel y maent yn eich adnabod' },
  typeTheirs: { en: 'Enter their name, for your own list', cy: 'Rhowch eu henw, ar gyfer eich rhestr eich hun' },
  jobs: { en: 'Which services may they deal with for you?', cy: 'Pa wasanaethau y cânt ymdrin â nhw drosoch?' },
  may: { en: 'What may they do?', cy: 'Beth gânt ei wneud?' },
  days: { en: 'For how long?', cy: 'Am ba hyd?' },
  week: { en: 'A week', cy: 'Wythnos' },
  month: { en: 'A month', cy: 'Mis' },
  year: { en: 'A year, which is the longest', cy: 'Blwyddyn, sef yr hiraf' },
  offer: { en: 'Get a code for them', cy: 'Cael cod ar eu cyfer' },
  chooseCapacity: { en: 'Select who they are to you', cy: 'Dewiswch pwy ydynt i chi' },
  chooseJobs: { en: 'Select at least one service', cy: 'Dewiswch o leiaf un gwasanaeth' },
  chooseMay: { en: 'Select what they may do', cy: 'Dewiswch beth gânt ei wneud' },
  chooseDays: { en: 'Select for how long', cy: 'Dewiswch am ba hyd' },
  offered: { en: 'Give them this code', cy: 'Rhowch y cod hwn iddynt' },
  offeredLead: {
    en: 'Whoever types it may act for you as you said, so give it to nobody else. It is shown this once. If it is lost, end what you gave under “Acting for each other” and get a new code.',
    cy: 'Caiff pwy bynnag sy’n ei deipio weithredu drosoch fel y dywedoch, felly peidiwch â’i roi i neb arall. Fe’i dangosir y tro hwn yn unig. Os collir ef, dewch â’r hyn a roesoch i ben o dan “Gweithredu dros ein gilydd” a chael cod newydd.',
  },
  offeredUntil: {
    en: 'It is good until {when}; what it gives ends then too.',
    cy: 'Mae’n ddilys tan {when}; daw’r hyn y mae’n ei roi i ben bryd hynny hefyd.',
  },
  offeredHow: {
    en: 'They sign in here, choose “Acting for each other”, then “I was given a code”.',
    cy: 'Maent yn mewngofnodi yma, yn dewis “Gweithredu dros ein gilydd”, yna “Rhoddwyd cod i mi”.',
  },

  services: { en: 'Services', cy: 'Gwasanaethau' },
  usedFor: { en: 'What the services use data for', cy: 'Ar gyfer beth mae’r gwasanaethau’n defnyddio data' },
  youMayDo: { en: 'What you may do', cy: 'Beth gewch chi ei wneud' },
  mayDo: { en: 'What they may do', cy: 'Beth gânt ei wneud' },
  state: { en: 'State', cy: 'Cyflwr' },
  saveHidden: { en: 'Save', cy: 'Cadw' },
  hideAll: {
    en: 'Answers that nobody who acts for you sees',
    cy: 'Atebion na fydd neb sy’n gweithredu drosoch yn eu gweld',
  },
  hideAllLead: {
    en: 'They stay hidden under every mandate, also those that you give later, and from attorneys, deputies and parents.',
    cy: 'Maent yn aros yn gudd o dan bob mandad, hefyd y rhai a roddwch yn nes ymlaen, ac oddi wrth atwrneiod, dirprwyon a rhieni.',
  },
  didHide: { en: 'Saved; it counts at their next click', cy: 'Wedi’i gadw; mae’n cyfrif wrth eu clic nesaf' },
  actingLooks: { en: 'Who looked at their data', cy: 'Pwy edrychodd ar eu data' },
  actingLooksOwn: {
    en: 'These are your own looks. The person may share the others with you.',
    cy: 'Eich edrychiadau chi yw’r rhain. Gall y person rannu’r lleill gyda chi.',
  },
  actingLooksAll: { en: 'The person shares these with you.', cy: 'Mae’r person yn rhannu’r rhain gyda chi.' },
  noLooks: { en: 'There are none.', cy: 'Does dim un.' },
  when: { en: 'When', cy: 'Pryd' },
  who: { en: 'Who', cy: 'Pwy' },
  yourself: { en: 'You', cy: 'Chi' },
  why: { en: 'Why', cy: 'Pam' },
  what: { en: 'What', cy: 'Beth' },
  withdraw: { en: 'End it now', cy: 'Dod ag ef i ben nawr' },
  object: { en: 'Object to it', cy: 'Ei wrthwynebu' },

  chooseWhom: { en: 'Choose for whom you act', cy: 'Dewis dros bwy rydych yn gweithredu' },
  actTitle: { en: 'For whom do you act?', cy: 'Dros bwy rydych yn gweithredu?' },
  actLead: {
    en: 'Choose, then use the services as usual. Whatever you send is theirs.',
    cy: 'Dewiswch, yna defnyddiwch y gwasanaethau fel arfer. Beth bynnag a anfonwch, eu heiddo nhw ydyw.',
  },
  actForMyself: { en: 'Act for myself', cy: 'Gweithredu drosof fy hun' },
  actForThem: { en: 'Act for them', cy: 'Gweithredu drostynt' },
  youActFor: { en: 'You act for', cy: 'Rydych yn gweithredu dros' },
  olderRequests: { en: 'Older requests', cy: 'Ceisiadau hŷn' },
  newerRequests: { en: 'Newer requests', cy: 'Ceisiadau mwy newydd' },
  theirRequests: { en: 'Their requests', cy: 'Eu ceisiadau' },
  noRequests: {
    en: 'There are none in the services that your mandate names.',
    cy: 'Nid oes yr un yn y gwasanaethau y mae eich mandad yn eu henwi.',
  },
  youActNow: { en: 'You act for them now', cy: 'Rydych yn gweithredu drostynt nawr' },
  wasLook: {
    en: 'That you opened this is written down, and they can see it.',
    cy: 'Cofnodwyd i chi agor hwn, a gallant weld hynny.',
  },
  isLook: {
    en: 'Opening one is written down, and they can see that you did.',
    cy: 'Cofnodir agor un, a gallant weld i chi wneud hynny.',
  },
  useServices: { en: 'Services that you may use for them', cy: 'Gwasanaethau y cewch eu defnyddio drostynt' },
  inOneFile: { en: 'many in one file', cy: 'llawer mewn un ffeil' },
  back: { en: 'Back to their requests', cy: 'Yn ôl at eu ceisiadau' },
});
