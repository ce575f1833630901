import { type Words, words } from '../../../platform/language/browser.js';

/** What was done, by an entry's kind. */
export const kindWords: Readonly<Record<string, Words>> = {
  look: { en: 'Somebody looked at what is held about a person', cy: 'Edrychodd rhywun ar yr hyn a gedwir am berson' },
  'look.refused': {
    en: 'Somebody asked to look at what is held about a person, and was refused',
    cy: 'Gofynnodd rhywun am gael edrych ar yr hyn a gedwir am berson, a chafodd ei wrthod',
  },
  'case.opened': { en: 'A request was made', cy: 'Gwnaed cais' },
  'case.moved': { en: 'A request went on to its next step', cy: 'Aeth cais ymlaen i’w gam nesaf' },
  'case.closed': { en: 'A request was finished', cy: 'Cafodd cais ei gwblhau' },
  'case.reminded': {
    en: 'The person was reminded of what is asked of them',
    cy: 'Atgoffwyd y person o’r hyn a ofynnir iddo',
  },
  'case.due-reminded': {
    en: 'Whoever works on a request was reminded of its time',
    cy: 'Atgoffwyd pwy bynnag sy’n gweithio ar gais o’i amser',
  },
  'case.escalated': {
    en: 'A request was escalated to another team by its clock',
    cy: 'Uwchgyfeiriwyd cais at dîm arall gan ei gloc',
  },
  'case.hand-off-accepted': {
    en: 'An organisation accepted its part of a request',
    cy: 'Derbyniodd sefydliad ei ran o gais',
  },
  'case.hand-off-late': {
    en: 'It was noted that an organisation is late with its part of a request',
    cy: 'Nodwyd bod sefydliad yn hwyr gyda’i ran o gais',
  },
  'case.late-explained': {
    en: 'It was said why a request was late',
    cy: 'Dywedwyd pam yr oedd cais yn hwyr',
  },
  'sender.tried': {
    en: 'Somebody could not show that they sent a request',
    cy: 'Ni allodd rhywun ddangos mai nhw a anfonodd gais',
  },
  'connector.set': { en: 'Another system was connected', cy: 'Cysylltwyd system arall' },
  'connector.ended': { en: 'Another system is connected no more', cy: 'Nid yw system arall wedi’i chysylltu mwyach' },
  'mismatch.found': {
    en: 'It was noted that another system says something else of a request',
    cy: 'Nodwyd bod system arall yn dweud rhywbeth gwahanol am gais',
  },
  'mismatch.settled': {
    en: 'It was settled what another system and the place say of a request',
    cy: 'Setlwyd yr hyn y mae system arall a’r lle yn ei ddweud am gais',
  },
  'case.rated': {
    en: 'Somebody said how satisfied they are with an outcome',
    cy: 'Dywedodd rhywun pa mor fodlon ydynt â chanlyniad',
  },
  'case.reopened': { en: 'A finished request was opened again', cy: 'Agorwyd cais gorffenedig eto' },
  'batch.made': {
    en: 'An officer set down to do something to several requests',
    cy: 'Nododd swyddog i wneud rhywbeth â sawl cais',
  },
  'batch.undone': { en: 'That was taken back before it was done', cy: 'Tynnwyd hynny’n ôl cyn ei wneud' },
  'batch.done': { en: 'It was done to several requests', cy: 'Fe’i gwnaed i sawl cais' },
  'case.assigned': { en: 'A request was given to somebody to work on', cy: 'Rhoddwyd cais i rywun weithio arno' },
  'file.judged': { en: 'A file was scanned for viruses', cy: 'Sganiwyd ffeil am firysau' },
  'case.noted': { en: 'A note was written on a request', cy: 'Ysgrifennwyd nodyn ar gais' },
  'field-key.made': {
    en: 'A key was made to which officers’ phones seal',
    cy: 'Gwnaed allwedd y mae ffonau swyddogion yn selio iddi',
  },
  'shift.begun': { en: 'An officer began a shift with a phone', cy: 'Dechreuodd swyddog sifft gyda ffôn' },
  'field-key.destroyed': {
    en: 'The key that opens what phones sealed in a shift was destroyed',
    cy: 'Dinistriwyd yr allwedd sy’n agor yr hyn a seliodd ffonau mewn sifft',
  },
  'shift.settled': {
    en: 'A phone said that it holds nothing more of a shift',
    cy: 'Dywedodd ffôn nad oes ganddo ddim mwy o sifft',
  },
  'shift.ended': { en: 'A shift with a phone was ended', cy: 'Daeth sifft gyda ffôn i ben' },
  'visit.planned': { en: 'A visit was planned', cy: 'Cynlluniwyd ymweliad' },
  'visit.changed': {
    en: 'A visit was moved, called off or done',
    cy: 'Symudwyd, canslwyd neu gwnaed ymweliad',
  },
  'command.taken': {
    en: 'What an officer did without signal arrived',
    cy: 'Cyrhaeddodd yr hyn a wnaeth swyddog heb signal',
  },
  'command.decided': {
    en: 'It was decided what becomes of something done without signal',
    cy: 'Penderfynwyd beth a ddaw o rywbeth a wnaed heb signal',
  },
  'case.corrected': { en: 'An answer of a request was put right', cy: 'Cywirwyd ateb mewn cais' },
  'case.contested': {
    en: 'A person said that an answer about them is wrong',
    cy: 'Dywedodd person fod ateb amdano yn anghywir',
  },
  'case.contest-settled': {
    en: 'It was decided whether an answer is wrong',
    cy: 'Penderfynwyd a yw ateb yn anghywir',
  },
  'case.contest-stated': {
    en: 'A person added a statement to an answer that was found right',
    cy: 'Ychwanegodd person ddatganiad at ateb y penderfynwyd ei fod yn gywir',
  },
  'issued.made': {
    en: 'A permit, badge or registration was issued',
    cy: 'Rhoddwyd trwydded, bathodyn neu gofrestriad',
  },
  'issued.reminded': {
    en: 'The holder of a permit was reminded of its end',
    cy: 'Atgoffwyd deiliad trwydded o’i diwedd',
  },
  'issued.revoked': {
    en: 'A permit, badge or registration was taken back',
    cy: 'Tynnwyd trwydded, bathodyn neu gofrestriad yn ôl',
  },
  'issued.replaced': {
    en: 'A permit, badge or registration was replaced by another',
    cy: 'Disodlwyd trwydded, bathodyn neu gofrestriad gan un arall',
  },
  'companies.loaded': {
    en: 'Companies were loaded from a public register',
    cy: 'Llwythwyd cwmnïau o gofrestr gyhoeddus',
  },
  'person.preferences-set': {
    en: 'A person said how they wish to be contacted',
    cy: 'Dywedodd person sut yr hoffai i ni gysylltu ag ef',
  },
  'letter.delivered': { en: 'A message arrived', cy: 'Cyrhaeddodd neges' },
  'letter.undelivered': { en: 'A message did not arrive', cy: 'Ni chyrhaeddodd neges' },
  'body.opened': { en: 'An organisation’s account was opened', cy: 'Agorwyd cyfrif sefydliad' },
  'body.renamed': { en: 'An organisation’s details were changed', cy: 'Newidiwyd manylion sefydliad' },
  'body.asked': { en: 'An officer checked an organisation', cy: 'Gwiriodd swyddog sefydliad' },
  'body.answered': {
    en: 'A second officer answered the check of an organisation',
    cy: 'Atebodd ail swyddog y gwiriad o sefydliad',
  },
  'body.closed': { en: 'An organisation’s account was closed', cy: 'Caewyd cyfrif sefydliad' },
  'mandate.role-changed': {
    en: 'A member of an organisation has another role',
    cy: 'Mae gan aelod o sefydliad rôl arall',
  },
  'follow.asked': { en: 'Somebody asked to follow a request', cy: 'Gofynnodd rhywun am gael dilyn cais' },
  'follow.confirmed': { en: 'Somebody follows a request', cy: 'Mae rhywun yn dilyn cais' },
  'follow.ended': { en: 'Somebody no longer follows a request', cy: 'Nid yw rhywun yn dilyn cais mwyach' },
  'effort.started': { en: 'Somebody began to work on a request', cy: 'Dechreuodd rhywun weithio ar gais' },
  'effort.stopped': { en: 'Somebody stopped working on a request', cy: 'Rhoddodd rhywun y gorau i weithio ar gais' },
  'choice.given': { en: 'A person said yes to a use of their data', cy: 'Cytunodd person i ddefnydd o’i ddata' },
  'choice.refused': { en: 'A person said no to a use of their data', cy: 'Gwrthododd person ddefnydd o’i ddata' },
  'choice.withdrawn': { en: 'A person took back their yes', cy: 'Tynnodd person ei gytundeb yn ôl' },
  'service.published': { en: 'A service was published', cy: 'Cyhoeddwyd gwasanaeth' },
  'design.started': { en: 'A new version of a service was begun', cy: 'Dechreuwyd fersiwn newydd o wasanaeth' },
  'design.changed': { en: 'The design of a service was changed', cy: 'Newidiwyd dyluniad gwasanaeth' },
  'design.asked': {
    en: 'A second person was asked to let a service be published',
    cy: 'Gofynnwyd i ail berson ganiatáu cyhoeddi gwasanaeth',
  },
  'design.refused': {
    en: 'A second person did not let a service be published',
    cy: 'Ni chaniataodd ail berson gyhoeddi gwasanaeth',
  },
  'design.approved': {
    en: 'A second person let a service be published on a later day',
    cy: 'Caniataodd ail berson gyhoeddi gwasanaeth ar ddiwrnod diweddarach',
  },
  'design.returned': {
    en: 'A design could not be published on its day',
    cy: 'Ni ellid cyhoeddi dyluniad ar ei ddiwrnod',
  },
  'design.published': { en: 'The design of a service was published', cy: 'Cyhoeddwyd dyluniad gwasanaeth' },
  'design.dropped': { en: 'The design of a service was given up', cy: 'Rhoddwyd y gorau i ddyluniad gwasanaeth' },
  'service.paused': { en: 'A service was paused', cy: 'Seibiwyd gwasanaeth' },
  'service.retired': { en: 'A service was ended', cy: 'Daethpwyd â gwasanaeth i ben' },
  'service.resumed': { en: 'A service was opened again', cy: 'Agorwyd gwasanaeth eto' },
  'replay.begun': {
    en: 'Past cases were asked what a design would make of them',
    cy: 'Holwyd achosion y gorffennol am yr hyn y byddai dyluniad yn ei wneud ohonynt',
  },
  'replay.done': { en: 'A replay of past cases was finished', cy: 'Gorffennwyd ailchwarae achosion y gorffennol' },
  'replay.stopped': { en: 'A replay of past cases was stopped', cy: 'Stopiwyd ailchwarae achosion y gorffennol' },
  'disposal.certified': {
    en: 'Data whose time was over was destroyed',
    cy: 'Dinistriwyd data yr oedd ei amser ar ben',
  },
  'rate.set': { en: 'The cost of a team’s hour was set', cy: 'Pennwyd cost awr tîm' },
  'epoch.opened': { en: 'A new part of the record was begun', cy: 'Dechreuwyd rhan newydd o’r cofnod' },
  'break.declared': { en: 'A break of the record was declared', cy: 'Datganwyd toriad yn y cofnod' },
  'break.confirmed': {
    en: 'A second person confirmed a break of the record',
    cy: 'Cadarnhaodd ail berson doriad yn y cofnod',
  },
  'proposal.sent': {
    en: 'Somebody said what would make a service better',
    cy: 'Dywedodd rhywun beth fyddai’n gwella gwasanaeth',
  },
  'proposal.answered': { en: 'A proposal was answered', cy: 'Atebwyd cynnig' },
  'proposal.taken-back': { en: 'A proposal was taken back', cy: 'Tynnwyd cynnig yn ôl' },
  'proposal.let-go': {
    en: 'What somebody had written in a proposal was destroyed',
    cy: 'Dinistriwyd yr hyn a ysgrifennodd rhywun mewn cynnig',
  },
  'disruption.declared': { en: 'A disruption was told of', cy: 'Rhoddwyd gwybod am darfu' },
  'disruption.ended': { en: 'A disruption ended', cy: 'Daeth tarfu i ben' },
  'service.shared': { en: 'A service was shared with other places', cy: 'Rhannwyd gwasanaeth â lleoedd eraill' },
  'service.unshared': { en: 'A service is shared no more', cy: 'Nid yw gwasanaeth yn cael ei rannu mwyach' },
  'neighbour.added': {
    en: 'A place was added whose services are read',
    cy: 'Ychwanegwyd lle y darllenir ei wasanaethau',
  },
  'neighbour.ended': { en: 'A place is read no more', cy: 'Nid yw lle yn cael ei ddarllen mwyach' },
  'neighbour.offered': { en: 'A service of another place was found', cy: 'Cafwyd gwasanaeth gan le arall' },
  'page.written': { en: 'The words of a page were written', cy: 'Ysgrifennwyd geiriau tudalen' },
  'page.published': { en: 'A page was published', cy: 'Cyhoeddwyd tudalen' },
  'page.reviewed': { en: 'A page was read again and found right', cy: 'Darllenwyd tudalen eto a’i chael yn gywir' },
  'page.removed': { en: 'A page was removed', cy: 'Tynnwyd tudalen i lawr' },
  'place.went-live': { en: 'The place opened to residents', cy: 'Agorodd y lle i drigolion' },
};

/** What an entry is about, by what its stream begins with. */
export const streamWords: Readonly<Record<string, Words>> = {
  file: { en: 'One file that was sent', cy: 'Un ffeil a anfonwyd' },
  case: { en: 'One request to a service', cy: 'Un cais i wasanaeth' },
  subject: { en: 'What one request holds about one person', cy: 'Yr hyn y mae un cais yn ei gadw am un person' },
  'sender-tries': { en: 'One request to a service', cy: 'Un cais i wasanaeth' },
  effort: { en: 'The time that was spent on one request', cy: 'Yr amser a dreuliwyd ar un cais' },
  choice: {
    en: 'What a person said to one use of their data',
    cy: 'Yr hyn a ddywedodd person am un defnydd o’i ddata',
  },
  issued: { en: 'One permit, badge or registration', cy: 'Un drwydded, bathodyn neu gofrestriad' },
  person: { en: 'One person’s account', cy: 'Cyfrif un person' },
  body: { en: 'The account of one organisation', cy: 'Cyfrif un sefydliad' },
  mandate: { en: 'One person who acts for another', cy: 'Un person sy’n gweithredu dros un arall' },
  connector: { en: 'A connected system', cy: 'System gysylltiedig' },
  mismatch: { en: 'What two systems do not agree on', cy: 'Yr hyn nad yw dwy system yn cytuno arno' },
  page: { en: 'A page of the place', cy: 'Un o dudalennau’r lle' },
  proposal: { en: 'What somebody proposed for a service', cy: 'Yr hyn a gynigiodd rhywun ar gyfer gwasanaeth' },
  rating: { en: 'What somebody said of an outcome', cy: 'Yr hyn a ddywedodd rhywun am ganlyniad' },
  service: { en: 'A service of the place', cy: 'Un o wasanaethau’r lle' },
  replay: { en: 'A replay of past cases', cy: 'Ailchwarae achosion y gorffennol' },
  standing: { en: 'Whether a service takes new requests', cy: 'A yw gwasanaeth yn derbyn ceisiadau newydd' },
  shared: { en: 'What is shared of a service', cy: 'Yr hyn a rennir o wasanaeth' },
  neighbour: { en: 'Another place', cy: 'Lle arall' },
  design: { en: 'A service that is being made or changed', cy: 'Gwasanaeth sy’n cael ei greu neu ei newid' },
  place: { en: 'The place itself', cy: 'Y lle ei hun' },
  'org-unit': { en: 'A team or organisation', cy: 'Tîm neu sefydliad' },
  gazetteer: { en: 'The place’s addresses', cy: 'Cyfeiriadau’r lle' },
  rate: { en: 'What a team’s work costs', cy: 'Cost gwaith tîm' },
  disposal: { en: 'What was destroyed when its time was over', cy: 'Yr hyn a ddinistriwyd pan ddaeth ei amser i ben' },
  epoch: { en: 'The record itself', cy: 'Y cofnod ei hun' },
  break: { en: 'A break of the record', cy: 'Toriad yn y cofnod' },
  text: { en: 'A text that the place published', cy: 'Testun a gyhoeddodd y lle' },
};

export const entryWords = words({
  otherKind: { en: 'Something else (its code is below)', cy: 'Rhywbeth arall (mae ei god isod)' },
  otherStream: { en: 'Something else of the place', cy: 'Rhywbeth arall sy’n perthyn i’r lle' },
  person: {
    en: 'Somebody who was signed in. The entry has a number for them, never a name',
    cy: 'Rhywun a oedd wedi mewngofnodi. Rhif sydd gan y cofnod ar eu cyfer, byth enw',
  },
  anonymous: { en: 'Somebody who was not signed in', cy: 'Rhywun nad oedd wedi mewngofnodi' },
  client: { en: 'A program of another system, which was let in', cy: 'Rhaglen o system arall, a gafodd ei derbyn' },
  system: { en: 'The system, by itself', cy: 'Y system, ohoni’i hun' },
});
