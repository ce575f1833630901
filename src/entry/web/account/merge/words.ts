import type { FindMergeRefusal } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const mergeWords = words({
  title: { en: 'Put two accounts together', cy: 'Rhoi dau gyfrif at ei gilydd' },
  lead: {
    en: 'If you have another account here, made with another email address or another way of signing in, you can put the two together. Both must be yours.',
    cy: 'Os oes gennych gyfrif arall yma, a wnaed gyda chyfeiriad e-bost arall neu ffordd arall o fewngofnodi, gallwch roi’r ddau at ei gilydd. Rhaid i’r ddau fod yn eiddo i chi.',
  },
  how: {
    en: 'You have just signed in to this one. Sign in to the other one within ten minutes: that shows that it is yours too. Nothing happens before you have seen what it is and agreed.',
    cy: 'Rydych newydd fewngofnodi i’r un hwn. Mewngofnodwch i’r llall o fewn deng munud: mae hynny’n dangos mai chi biau hwnnw hefyd. Nid oes dim yn digwydd cyn i chi weld beth ydyw a chytuno.',
  },
  notOthers: {
    en: 'Do not do this with an account of somebody else, even if you help them. Ask them to let you act for them instead.',
    cy: 'Peidiwch â gwneud hyn gyda chyfrif rhywun arall, hyd yn oed os ydych yn eu helpu. Gofynnwch iddynt adael i chi weithredu drostynt yn lle hynny.',
  },
  begin: { en: 'Sign in to the other account', cy: 'Mewngofnodi i’r cyfrif arall' },
  check: { en: 'Check before the two become one', cy: 'Gwirio cyn i’r ddau ddod yn un' },
  checkLead: {
    en: 'You have signed in to both. This is what happens when you put them together.',
    cy: 'Rydych wedi mewngofnodi i’r ddau. Dyma sy’n digwydd pan roddwch nhw at ei gilydd.',
  },
  ways: { en: 'Ways to sign in', cy: 'Ffyrdd o fewngofnodi' },
  waysAll: {
    en: 'Each of these then opens both accounts.',
    cy: 'Bydd pob un o’r rhain wedyn yn agor y ddau gyfrif.',
  },
  requests: { en: 'Requests', cy: 'Ceisiadau' },
  requestsAll: {
    en: '{first} of one account and {second} of the other stand together under “Your requests” and “Your data”. Who looked at them stays as it is, and can be proved as before.',
    cy: 'Bydd {first} o’r naill gyfrif a {second} o’r llall gyda’i gilydd o dan “Eich ceisiadau” ac “Eich data”. Erys pwy a edrychodd arnynt fel y mae, a gellir ei brofi fel o’r blaen.',
  },
  mandates: { en: 'Acting for each other', cy: 'Gweithredu dros ein gilydd' },
  mandatesAll: {
    en: 'People who act for you: {given}. People for whom you act: {held}. Each goes on as it is. Nobody who acts for one of your accounts sees anything of the other; what you give from now on reaches both.',
    cy: 'Pobl sy’n gweithredu drosoch: {given}. Pobl rydych yn gweithredu drostynt: {held}. Mae pob un yn parhau fel y mae. Nid oes neb sy’n gweithredu dros un o’ch cyfrifon yn gweld dim o’r llall; mae’r hyn a rowch o hyn ymlaen yn cyrraedd y ddau.',
  },
  hidden: {
    en: 'What either account hides from everybody who acts for you is hidden in both.',
    cy: 'Mae’r hyn y mae’r naill gyfrif neu’r llall yn ei guddio rhag pawb sy’n gweithredu drosoch wedi’i guddio yn y ddau.',
  },
  grants: { en: 'Who may ask for you', cy: 'Pwy gaiff ofyn drosoch' },
  grantsAll: {
    en: 'Organisations that may ask who looked at your data: {count}. Each goes on asking for the account that let it, and for no other.',
    cy: 'Sefydliadau a gaiff ofyn pwy edrychodd ar eich data: {count}. Mae pob un yn parhau i ofyn dros y cyfrif a ganiataodd hynny, a thros ddim un arall.',
  },
  choices: { en: 'Choices', cy: 'Dewisiadau' },
  choicesKept: {
    en: 'What you said about the use of your data stays as it is, objections too.',
    cy: 'Erys yr hyn a ddywedasoch am ddefnyddio eich data fel y mae, gan gynnwys gwrthwynebiadau.',
  },
  choicesOff: {
    en: 'In one account you said yes to these and in the other no. They are turned off; you can turn them on again:',
    cy: 'Mewn un cyfrif dywedasoch ie wrth y rhain ac yn y llall na. Cânt eu diffodd; gallwch eu troi ymlaen eto:',
  },
  undo: {
    en: 'You are told by email at both addresses. If it was wrong, two of our officers can part the two again; each then has what it had.',
    cy: 'Byddwch yn cael gwybod drwy e-bost yn y ddau gyfeiriad. Os oedd yn anghywir, gall dau o’n swyddogion wahanu’r ddau eto; bydd gan bob un wedyn yr hyn oedd ganddo.',
  },
  confirm: { en: 'Put them together', cy: 'Eu rhoi at ei gilydd' },
  leave: { en: 'Leave them apart', cy: 'Eu gadael ar wahân' },
  refused: { en: 'The two were not put together', cy: 'Ni roddwyd y ddau at ei gilydd' },
  again: { en: 'Start again', cy: 'Dechrau eto' },
  toAccount: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
});

const visit = {
  en: 'Visit or call us and bring a document with your photograph: an officer can look at both.',
  cy: 'Ymwelwch â ni neu ffoniwch, gyda dogfen â’ch llun: gall swyddog edrych ar y ddau.',
} as const;
const andVisit = (en: string, cy: string): Words => ({ en: `${en} ${visit.en}`, cy: `${cy} ${visit.cy}` });

/** Why two accounts were not put together, and the way on. */
export const mergeRefusedWords = {
  'not-yours': {
    en: 'Only you yourself can do this, and not while you act for somebody else.',
    cy: 'Dim ond chi eich hun all wneud hyn, ac nid tra byddwch yn gweithredu dros rywun arall.',
  },
  'no-attempt': {
    en: 'More than ten minutes have gone by, or you began in another browser. Start again from the account that you are in now.',
    cy: 'Mae mwy na deng munud wedi mynd heibio, neu dechreuasoch mewn porwr arall. Dechreuwch eto o’r cyfrif rydych ynddo nawr.',
  },
  'same-account': {
    en: 'You signed in to the same account twice, or the two are one already. Start again, and sign in the second time as you do for the other one.',
    cy: 'Fe wnaethoch fewngofnodi i’r un cyfrif ddwywaith, neu mae’r ddau eisoes yn un. Dechreuwch eto, a mewngofnodwch yr ail dro fel y gwnewch ar gyfer y llall.',
  },
  'both-merged': andVisit(
    'Each of these accounts was put together with others before, or we are looking at one of them.',
    'Rhoddwyd pob un o’r cyfrifon hyn at ei gilydd ag eraill o’r blaen, neu rydym yn edrych ar un ohonynt.',
  ),
  'own-delegate': andVisit(
    'One of these accounts acts for the other, or asks to. Nobody can be their own delegate: if both are yours, end that mandate first.',
    'Mae un o’r cyfrifon hyn yn gweithredu dros y llall, neu’n gofyn am gael gwneud. Ni all neb fod yn gynrychiolydd iddynt eu hunain: os chi biau’r ddau, rhowch derfyn ar y mandad hwnnw’n gyntaf.',
  ),
  circle: andVisit(
    'Somebody who acts for one of these accounts is acted for by the other. End one of the two mandates first.',
    'Mae rhywun sy’n gweithredu dros un o’r cyfrifon hyn yn cael ei gynrychioli gan y llall. Rhowch derfyn ar un o’r ddau fandad yn gyntaf.',
  ),
  'identities-differ': andVisit(
    'These two accounts were shown to be of different people by another sign-in service.',
    'Dangosodd gwasanaeth mewngofnodi arall fod y ddau gyfrif hyn yn perthyn i wahanol bobl.',
  ),
  'not-able': andVisit(
    'An officer has noted something about one of these accounts that stops this.',
    'Mae swyddog wedi nodi rhywbeth am un o’r cyfrifon hyn sy’n atal hyn.',
  ),
  held: andVisit(
    'A way in to one of these accounts is shut until we have looked at it.',
    'Mae ffordd i mewn i un o’r cyfrifon hyn ar gau nes ein bod wedi edrych arni.',
  ),
} as const satisfies Record<FindMergeRefusal, Words>;
