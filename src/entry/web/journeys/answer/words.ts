import { words } from '../../../../platform/language/index.js';

export const answerWords = words({
  title: { en: 'Answer our questions', cy: 'Ateb ein cwestiynau' },
  until: {
    en: 'We need an answer from you by {date}. Our time has stood still since {since}, and goes on once you have answered.',
    cy: 'Mae angen ateb gennych arnom erbyn {date}. Mae ein hamser wedi sefyll ers {since}, ac mae’n mynd ymlaen unwaith y byddwch wedi ateb.',
  },
  prove: {
    en: 'What we ask is for you alone. Show us that you sent this request.',
    cy: 'I chi yn unig y mae’r hyn a ofynnwn. Dangoswch i ni mai chi a anfonodd y cais hwn.',
  },
  email: { en: 'The email address that you gave in the request', cy: 'Y cyfeiriad e-bost a roesoch yn y cais' },
  emailHint: {
    en: 'We compare it, and do not show it.',
    cy: 'Rydym yn ei gymharu, ac nid ydym yn ei ddangos.',
  },
  byPhone: {
    en: 'This request holds no email address to know you by. To hear what we ask and to answer, call us or visit us and give the reference.',
    cy: 'Nid oes cyfeiriad e-bost yn y cais hwn i’ch adnabod. I glywed yr hyn a ofynnwn ac i ateb, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
  },
  show: { en: 'Show me what you ask', cy: 'Dangos yr hyn a ofynnwch' },
  why: { en: 'Why we ask', cy: 'Pam rydym yn gofyn' },
  gone: {
    en: 'What was written here is no longer kept.',
    cy: 'Nid yw’r hyn a ysgrifennwyd yma yn cael ei gadw mwyach.',
  },
  asked: { en: 'What we ask', cy: 'Yr hyn a ofynnwn' },
  start: { en: 'Answer now', cy: 'Ateb nawr' },
  carryOn: { en: 'Carry on answering', cy: 'Parhau i ateb' },
  silence: {
    en: 'If we hear nothing by then, the request goes on without your answer. It will be: {state}.',
    cy: 'Os na chlywn ddim erbyn hynny, bydd y cais yn mynd ymlaen heb eich ateb. Bydd yn: {state}.',
  },
  'no-email': { en: 'Enter the email address that you gave', cy: 'Rhowch y cyfeiriad e-bost a roesoch' },
  'not-allowed': {
    en: 'That is not the email address in this request. Check it and try again, or call us and give the reference',
    cy: 'Nid dyna’r cyfeiriad e-bost yn y cais hwn. Gwiriwch ef a rhowch gynnig arall arni, neu ffoniwch ni a rhowch y cyfeirnod',
  },
  'too-often': {
    en: 'There were too many tries. Wait an hour, or call us and give the reference',
    cy: 'Bu gormod o geisiadau. Arhoswch awr, neu ffoniwch ni a rhowch y cyfeirnod',
  },
  nothing: { en: 'Nothing is asked of you', cy: 'Ni ofynnir dim i chi' },
  answered: {
    en: 'You answered on {date}. We have your answer and work on with it. If you want to tell us more, call us and give the reference.',
    cy: 'Atebasoch ar {date}. Mae eich ateb gennym ac rydym yn gweithio ymlaen ag ef. Os ydych am ddweud mwy wrthym, ffoniwch ni a rhowch y cyfeirnod.',
  },
  silent: {
    en: 'We waited until {date} and got no answer, so we no longer wait for one. The progress of your request says how it stands now and what you can do.',
    cy: 'Buom yn aros tan {date} ac ni chawsom ateb, felly nid ydym yn aros am un mwyach. Mae cynnydd eich cais yn dweud sut mae’n sefyll nawr a beth y gallwch ei wneud.',
  },
  dropped: {
    en: 'Since {date} we no longer need the answer that we asked for. You need do nothing.',
    cy: 'Ers {date} nid oes angen yr ateb y gofynasom amdano arnom mwyach. Nid oes angen i chi wneud dim.',
  },
  never: {
    en: 'We have asked you nothing about this request.',
    cy: 'Nid ydym wedi gofyn dim i chi am y cais hwn.',
  },
  progress: { en: 'Check the progress of your request', cy: 'Gwirio cynnydd eich cais' },
  thanks: { en: 'We have your answer', cy: 'Mae eich ateb gennym' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  goesOn: {
    en: 'We work on with it, and our time runs again. You can check the progress at any time.',
    cy: 'Rydym yn gweithio ymlaen ag ef, ac mae ein hamser yn rhedeg eto. Gallwch wirio’r cynnydd unrhyw bryd.',
  },
  erased: {
    en: 'What we held of you in this request was erased, so we cannot keep your answer. Send a new request.',
    cy: 'Cafodd yr hyn a gadwem amdanoch yn y cais hwn ei ddileu, felly ni allwn gadw eich ateb. Anfonwch gais newydd.',
  },
});
