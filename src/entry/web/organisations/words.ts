import type { BodyKind, MemberRole } from '../../../foundation/people/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const bodyKindWords = {
  business: { en: 'Business', cy: 'Busnes' },
  charity: { en: 'Charity', cy: 'Elusen' },
  community: { en: 'Community group', cy: 'Grŵp cymunedol' },
} as const satisfies Record<BodyKind, Words>;

export const memberRoleWords = {
  administrator: { en: 'Administrator', cy: 'Gweinyddwr' },
  submitter: { en: 'Submitter', cy: 'Anfonwr' },
  reader: { en: 'Reader', cy: 'Darllenydd' },
} as const satisfies Record<MemberRole, Words>;

export const memberRoleHints = {
  administrator: {
    en: 'Decides who acts for it, sends requests and sees them',
    cy: 'Yn penderfynu pwy sy’n gweithredu drosto, yn anfon ceisiadau ac yn eu gweld',
  },
  submitter: { en: 'Sends requests for it, and sees them', cy: 'Yn anfon ceisiadau drosto, ac yn eu gweld' },
  reader: { en: 'Sees its requests, and sends none', cy: 'Yn gweld ei geisiadau, heb anfon dim' },
} as const satisfies Record<MemberRole, Words>;

export const organisationWords = words({
  title: { en: 'Organisations', cy: 'Sefydliadau' },
  lead: {
    en: 'Act for a business, charity or community group from your own account. What you send for it belongs to it, and your colleagues see it. What you send for yourself stays yours.',
    cy: 'Gweithredwch dros fusnes, elusen neu grŵp cymunedol o’ch cyfrif eich hun. Y sefydliad biau’r hyn a anfonwch drosto, ac mae eich cydweithwyr yn ei weld. Chi biau’r hyn a anfonwch drosoch eich hun.',
  },
  none: { en: 'You act for no organisation.', cy: 'Nid ydych yn gweithredu dros unrhyw sefydliad.' },
  openLink: { en: 'Open an account for an organisation', cy: 'Agor cyfrif i sefydliad' },
  invitedHow: {
    en: 'To join one that has an account, ask one of its administrators to invite you by email.',
    cy: 'I ymuno ag un sydd â chyfrif, gofynnwch i un o’i weinyddwyr eich gwahodd drwy e-bost.',
  },
  actFor: { en: 'Act for it', cy: 'Gweithredu drosto' },
  lookAfter: { en: 'Members and details', cy: 'Aelodau a manylion' },
  youAre: { en: '{kind}. You are: {role}', cy: '{kind}. Rydych yn: {role}' },
  nameless: { en: 'Name erased', cy: 'Enw wedi’i ddileu' },

  openTitle: { en: 'Open an account for an organisation', cy: 'Agor cyfrif i sefydliad' },
  openLead: {
    en: 'You become its first administrator. We take what is sent as a request, as from anybody, and may check later that it is who it says.',
    cy: 'Chi fydd ei weinyddwr cyntaf. Ymdrinnir â’r hyn a anfonir fel cais, fel gan unrhyw un, ac efallai y byddwn yn gwirio’r sefydliad yn nes ymlaen.',
  },
  kind: { en: 'What is it?', cy: 'Beth ydyw?' },
  changeDetails: { en: 'Change its name or address', cy: 'Newid ei enw neu ei gyfeiriad' },
  detailsLead: {
    en: 'What was sent already keeps the name that it was sent with. If we have checked this organisation, we check it again under its new name.',
    cy: 'Mae’r hyn a anfonwyd eisoes yn cadw’r enw y’i hanfonwyd gydag ef. Os ydym wedi gwirio’r sefydliad hwn, byddwn yn ei wirio eto o dan ei enw newydd.',
  },
  saveDetails: { en: 'Save', cy: 'Cadw' },
  didRename: { en: 'Its details were changed', cy: 'Newidiwyd ei fanylion' },
  checked: { en: 'Checked by us', cy: 'Wedi’i wirio gennym' },
  isChecked: {
    en: 'On {date}: {how}',
    cy: 'Ar {date}: {how}',
  },
  notChecked: {
    en: 'Nobody has checked that it is who it says. What it sends is dealt with all the same.',
    cy: 'Nid oes neb wedi gwirio ei fod yn sefydliad go iawn. Ymdrinnir â’r hyn y mae’n ei anfon yr un fath.',
  },
  name: { en: 'Name of the organisation', cy: 'Enw’r sefydliad' },
  number: { en: 'Company or charity number', cy: 'Rhif cwmni neu elusen' },
  numberHint: {
    en: 'Leave it empty if there is none. Where the place knows the number of a company, its name comes from the register.',
    cy: 'Gadewch ef yn wag os nad oes un. Lle mae’r lle yn adnabod rhif cwmni, daw ei enw o’r gofrestr.',
  },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  ownName: { en: 'Your name, as your colleagues know you', cy: 'Eich enw, fel y mae eich cydweithwyr yn eich adnabod' },
  open: { en: 'Open the account', cy: 'Agor y cyfrif' },
  chooseKind: { en: 'Select what it is', cy: 'Dewiswch beth ydyw' },
  typeName: { en: 'Enter the name of the organisation', cy: 'Rhowch enw’r sefydliad' },
  typeOwnName: {
    en: 'Enter your name, as your colleagues know you',
    cy: 'Rhowch eich enw, fel y mae eich cydweithwyr yn eich adnabod',
  },
  typeAddress: { en: 'Enter the address', cy: 'Rhowch y cyfeiriad' },
  badNumber: {
    en: 'Enter a company number of up to 8 characters, such as 01234567 or SC123456, or leave it empty',
    cy: 'Rhowch rif cwmni o hyd at 8 nod, fel 01234567 neu SC123456, neu gadewch ef yn wag',
  },
  badCharity: {
    en: 'Enter a charity number, such as 1234567 or 1234567-1, or leave it empty',
    cy: 'Rhowch rif elusen, fel 1234567 neu 1234567-1, neu gadewch ef yn wag',
  },
  tooMany: {
    en: 'You act for as many organisations as one account may. Leave one first',
    cy: 'Rydych yn gweithredu dros gynifer o sefydliadau ag y caiff un cyfrif. Gadewch un yn gyntaf',
  },

  details: { en: 'Details', cy: 'Manylion' },
  members: { en: 'Who acts for it', cy: 'Pwy sy’n gweithredu drosto' },
  who: { en: 'Name', cy: 'Enw' },
  role: { en: 'Role', cy: 'Rôl' },
  since: { en: 'Since', cy: 'Ers' },
  change: { en: 'Change', cy: 'Newid' },
  you: { en: 'you', cy: 'chi' },
  invitedUntil: {
    en: 'Invited; the link is good until {date}',
    cy: 'Wedi’u gwahodd; mae’r ddolen yn ddilys tan {date}',
  },
  newRole: { en: 'New role', cy: 'Rôl newydd' },
  give: { en: 'Change role', cy: 'Newid rôl' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  takeBack: { en: 'Take the invitation back', cy: 'Tynnu’r gwahoddiad yn ôl' },
  handOver: { en: 'Hand over to them', cy: 'Trosglwyddo iddynt' },
  handOverHint: {
    en: 'Handing over makes them an administrator, and you a submitter.',
    cy: 'Mae trosglwyddo yn eu gwneud nhw’n weinyddwr, a chi’n anfonwr.',
  },
  leave: { en: 'Leave this organisation', cy: 'Gadael y sefydliad hwn' },
  sureLeave: {
    en: 'Do you want to leave? You then see nothing of its requests, also those that you sent. To come back you have to be invited.',
    cy: 'Ydych chi am adael? Ni welwch ddim o’i geisiadau wedyn, gan gynnwys y rhai a anfonwyd gennych. I ddod yn ôl rhaid cael eich gwahodd.',
  },
  sureRemove: {
    en: 'Do you want to remove them? They then see nothing of its requests, from their next click.',
    cy: 'Ydych chi am eu tynnu? Ni welant ddim o’i geisiadau wedyn, o’u clic nesaf.',
  },
  sureHandOver: {
    en: 'Do you want to hand over? They decide from then on who acts for it, and you no longer do.',
    cy: 'Ydych chi am drosglwyddo? Nhw fydd yn penderfynu pwy sy’n gweithredu drosto o hynny ymlaen, ac nid chi.',
  },
  close: { en: 'Close its account', cy: 'Cau ei gyfrif' },
  sureClose: {
    en: 'Do you want to close the account? Nobody can act for it any more, and that cannot be undone. Its requests go on; the council answers those it has to by its own letters.',
    cy: 'Ydych chi am gau’r cyfrif? Ni all neb weithredu drosto mwyach, ac ni ellir dadwneud hynny. Mae ei geisiadau’n parhau; bydd y cyngor yn ateb y rhai y mae’n rhaid iddo drwy ei lythyrau ei hun.',
  },
  keep: { en: 'No, go back', cy: 'Na, yn ôl' },
  yes: { en: 'Yes', cy: 'Ie' },

  invite: { en: 'Invite somebody', cy: 'Gwahodd rhywun' },
  inviteLead: {
    en: 'We send them a link that works once, for seven days. They sign in as themself.',
    cy: 'Rydym yn anfon dolen atynt sy’n gweithio unwaith, am saith diwrnod. Maent yn mewngofnodi fel nhw eu hunain.',
  },
  theirName: { en: 'Their name', cy: 'Eu henw' },
  theirEmail: { en: 'Their email address', cy: 'Eu cyfeiriad e-bost' },
  theirRole: { en: 'What may they do?', cy: 'Beth gânt ei wneud?' },
  send: { en: 'Send the invitation', cy: 'Anfon y gwahoddiad' },
  chooseRole: { en: 'Select what they may do', cy: 'Dewiswch beth gânt ei wneud' },
  typeTheirName: { en: 'Enter their name', cy: 'Rhowch eu henw' },
  full: {
    en: 'It has as many members as an organisation may. Remove one first',
    cy: 'Mae ganddo gynifer o aelodau ag y caiff sefydliad. Tynnwch un yn gyntaf',
  },
  lastOne: {
    en: 'You are the last administrator. Hand over to another member, or close the account, first',
    cy: 'Chi yw’r gweinyddwr olaf. Trosglwyddwch i aelod arall, neu caewch y cyfrif, yn gyntaf',
  },
  gone: {
    en: 'Nothing was changed: it is not as it was any more. Look at the page again',
    cy: 'Ni newidiwyd dim: nid yw fel yr oedd mwyach. Edrychwch ar y dudalen eto',
  },
  didOpen: { en: 'The account is open', cy: 'Mae’r cyfrif ar agor' },
  didInvite: { en: 'The invitation is on its way', cy: 'Mae’r gwahoddiad ar ei ffordd' },
  didChange: { en: 'Done; it counts at their next click', cy: 'Wedi’i wneud; mae’n cyfrif wrth eu clic nesaf' },
  didJoin: { en: 'You may now act for it', cy: 'Cewch weithredu drosto nawr' },
  didLeave: { en: 'You have left it', cy: 'Rydych wedi’i adael' },
  didClose: { en: 'The account is closed', cy: 'Mae’r cyfrif wedi’i gau' },

  joinTitle: { en: 'You are invited to act for', cy: 'Fe’ch gwahoddir i weithredu dros' },
  joinRole: { en: 'Your role would be: {role}. {hint}.', cy: 'Eich rôl fyddai: {role}. {hint}.' },
  joinLead: {
    en: 'The other members see your name, and what you send for the organisation. They see nothing of what is yours.',
    cy: 'Mae’r aelodau eraill yn gweld eich enw, a’r hyn a anfonwch dros y sefydliad. Ni welant ddim sy’n eiddo i chi.',
  },
  accept: { en: 'Accept', cy: 'Derbyn' },
  refuse: { en: 'Refuse', cy: 'Gwrthod' },
  noInvitation: { en: 'This link opens nothing any more', cy: 'Nid yw’r ddolen hon yn agor dim mwyach' },
  noInvitationLead: {
    en: 'An invitation works once and for seven days, and whoever sent it may take it back. Ask them for a new one.',
    cy: 'Mae gwahoddiad yn gweithio unwaith ac am saith diwrnod, a chaiff y sawl a’i hanfonodd ei dynnu’n ôl. Gofynnwch iddynt am un newydd.',
  },
  already: { en: 'You are a member already', cy: 'Rydych yn aelod yn barod' },
  refused: {
    en: 'You refused. Your name and address are destroyed within the hour.',
    cy: 'Gwrthodwyd. Caiff eich enw a’ch cyfeiriad eu dinistrio o fewn yr awr.',
  },
});
