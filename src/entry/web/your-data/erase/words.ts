import { words } from '../../../../platform/language/index.js';

export const eraseWords = words({
  title: { en: 'Erase what is held about you', cy: 'Dileu’r hyn a gedwir amdanoch' },
  lead: {
    en: 'This is what would happen to each answer if you asked now. Nothing has been erased yet.',
    cy: 'Dyma fyddai’n digwydd i bob ateb pe baech yn gofyn nawr. Nid oes dim wedi’i ddileu eto.',
  },
  none: { en: 'Nothing is held about you that could be erased.', cy: 'Ni chedwir dim amdanoch y gellid ei ddileu.' },
  what: { en: 'What', cy: 'Beth' },
  becomes: { en: 'What would happen to it', cy: 'Beth fyddai’n digwydd iddo' },
  proposals: { en: 'What you proposed for services', cy: 'Yr hyn a gynigiwyd gennych ar gyfer gwasanaethau' },
  droppedProposals: {
    en: 'What you wrote in proposals has been erased. Nothing else could be',
    cy: 'Mae’r hyn a ysgrifennoch mewn cynigion wedi’i ddileu. Ni ellid dileu dim arall',
  },
  now: { en: 'Erased now', cy: 'Ei ddileu nawr' },
  gone: { en: 'Erased already, on {date}', cy: 'Wedi’i ddileu eisoes, ar {date}' },
  until: { en: 'Kept until {date}', cy: 'Ei gadw tan {date}' },
  working: {
    en: 'Kept while your request is worked on. If you want it stopped, tell us: what nothing else keeps can be erased then.',
    cy: 'Ei gadw tra bo’ch cais yn cael ei drin. Os ydych am ei stopio, dywedwch wrthym: gellir dileu wedyn yr hyn nad oes dim arall yn ei gadw.',
  },
  stoppable: {
    en: 'Kept while your request is worked on. You can stop it below: this is then erased at once.',
    cy: 'Ei gadw tra bo’ch cais yn cael ei drin. Cewch ei stopio isod: caiff hwn ei ddileu ar unwaith wedyn.',
  },
  hold: {
    en: 'Kept: a legal hold, until it is reviewed on {date}. If you ask, it is erased when the hold is lifted, unless the law keeps it then.',
    cy: 'Ei gadw: daliad cyfreithiol, nes iddo gael ei adolygu ar {date}. Os gofynnwch, caiff ei ddileu pan godir y daliad, oni bai bod y gyfraith yn ei gadw bryd hynny.',
  },
  unsealed: {
    en: 'Stays in the record: it is not sealed, and everyone who works on your request could read it',
    cy: 'Yn aros yn y cofnod: nid yw wedi’i selio, a gallai pawb sy’n gweithio ar eich cais ei ddarllen',
  },
  notes: { en: 'Officers’ notes, if there are any', cy: 'Nodiadau swyddogion, os oes rhai' },
  empty: { en: 'Held, with nothing in it', cy: 'Yn cael ei gadw, heb ddim ynddo' },
  others: {
    en: 'What others told us about themselves in the same request stays: it is theirs. Looks at you stay on the record, since those who looked remain answerable; they hold no answer of yours.',
    cy: 'Bydd yr hyn a ddywedodd eraill amdanynt eu hunain yn yr un cais yn aros: eu data nhw ydyw. Bydd edrychiadau arnoch yn aros ar y cofnod, gan fod y rhai a edrychodd yn dal i orfod ateb amdanynt; nid ydynt yn cynnwys yr un ateb gennych.',
  },
  object: {
    en: 'Where we keep something for a public task you may object. If nothing outweighs your reasons it is erased too.',
    cy: 'Pan gadwn rywbeth ar gyfer tasg gyhoeddus cewch wrthwynebu. Os nad oes dim yn drech na’ch rhesymau caiff ei ddileu hefyd.',
  },
  objectLink: { en: 'Object to how your data is used', cy: 'Gwrthwynebu sut y defnyddir eich data' },
  stopTitle: { en: 'Stop a request', cy: 'Stopio cais' },
  stopLead: {
    en: 'We work on these because you said yes. You may stop at any time: the request ends, and what you told us in it is erased at once.',
    cy: 'Rydym yn gweithio ar y rhain am i chi ddweud ie. Cewch stopio unrhyw bryd: daw’r cais i ben, a chaiff yr hyn a ddywedasoch wrthym ynddo ei ddileu ar unwaith.',
  },
  stopWhich: { en: 'Which do you want to stop?', cy: 'Pa rai yr ydych am eu stopio?' },
  stopMissing: { en: 'Select what you want to stop', cy: 'Dewiswch yr hyn yr ydych am ei stopio' },
  stopButton: { en: 'Stop and erase', cy: 'Stopio a dileu' },
  warning: { en: 'It cannot be undone, by you or by us.', cy: 'Ni ellir ei ddadwneud, gennych chi na gennym ni.' },
  sure: { en: 'I understand that it cannot be undone', cy: 'Rwy’n deall na ellir ei ddadwneud' },
  sureMissing: {
    en: 'Tick the box to show that you understand that it cannot be undone',
    cy: 'Ticiwch y blwch i ddangos eich bod yn deall na ellir ei ddadwneud',
  },
  button: { en: 'Erase what can be erased', cy: 'Dileu’r hyn y gellir ei ddileu' },
  certificate: { en: 'Certificate of erasure', cy: 'Tystysgrif ddileu' },
  certificateLead: {
    en: 'What was erased of you, and what is kept. Each line has its number in the signed list of destroyed keys, which is kept outside every backup.',
    cy: 'Yr hyn a ddilëwyd amdanoch, a’r hyn a gedwir. Mae gan bob llinell ei rhif yn y rhestr lofnodedig o allweddi a ddinistriwyd, a gedwir y tu allan i bob copi wrth gefn.',
  },
  certificateNone: { en: 'Nothing has been erased.', cy: 'Nid oes dim wedi’i ddileu.' },
  class: { en: 'Kept for', cy: 'Cadwyd am' },
  erasedOn: { en: 'Erased', cy: 'Dilëwyd' },
  number: { en: 'Number', cy: 'Rhif' },
  nowhere: { en: 'No backup opens it from', cy: 'Ni fydd unrhyw gopi wrth gefn yn ei agor o' },
  request: { en: 'Request', cy: 'Cais' },
  keptFor: { en: 'How long', cy: 'Am ba hyd' },
  untilDay: { en: 'Until {date}', cy: 'Tan {date}' },
  kept: { en: 'What is kept', cy: 'Yr hyn a gedwir' },
  ground: { en: 'Because', cy: 'Oherwydd' },
  recipients: {
    en: 'Guildhall has passed your answers to nobody outside this place.',
    cy: 'Nid yw Guildhall wedi trosglwyddo eich atebion i neb y tu allan i’r lle hwn.',
  },
  json: { en: 'Download the certificate (JSON)', cy: 'Lawrlwytho’r dystysgrif (JSON)' },
  plan: { en: 'What would be erased now', cy: 'Beth fyddai’n cael ei ddileu nawr' },
  'refused-nothing-to-erase': {
    en: 'There is nothing to erase: it is all gone already',
    cy: 'Nid oes dim i’w ddileu: mae’r cyfan wedi mynd eisoes',
  },
  'refused-waits': {
    en: 'Nothing was erased yet: a legal hold keeps it. That you asked is on the record, and you need not ask again',
    cy: 'Ni ddilëwyd dim eto: mae daliad cyfreithiol yn ei gadw. Mae eich cais ar y cofnod, ac nid oes angen i chi ofyn eto',
  },
  'stopped-waits': {
    en: 'Your request has ended. A legal hold keeps what you told us for now: it is erased when the hold is lifted, and you need not ask again',
    cy: 'Mae eich cais wedi dod i ben. Mae daliad cyfreithiol yn cadw’r hyn a ddywedasoch wrthym am y tro: caiff ei ddileu pan godir y daliad, ac nid oes angen i chi ofyn eto',
  },
  'refused-closed': {
    en: 'We finished this request before you stopped it. What would happen to it now stands below',
    cy: 'Gorffennwyd y cais hwn cyn i chi ei stopio. Isod mae’r hyn a fyddai’n digwydd iddo nawr',
  },
  'refused-not-by-consent': {
    en: 'This request does not rest on your yes any more. Tell us if you want it stopped',
    cy: 'Nid yw’r cais hwn yn dibynnu ar eich cydsyniad mwyach. Dywedwch wrthym os ydych am ei stopio',
  },
  'refused-all-kept': {
    en: 'Nothing was erased: all of it is kept for the reasons below',
    cy: 'Ni ddilëwyd dim: cedwir y cyfan am y rhesymau isod',
  },
});

/** Why something is not erased, by the codes of the cases. */
export const groundWords = words({
  'legal-hold': { en: 'a legal hold', cy: 'daliad cyfreithiol' },
  'case-open': { en: 'your request is still being worked on', cy: 'mae’ch cais yn dal i gael ei drin' },
  'legal-obligation': { en: 'the law obliges us to keep it', cy: 'mae’r gyfraith yn ein gorfodi i’w gadw' },
  'public-task': { en: 'a public task needs it', cy: 'mae ei angen ar gyfer tasg gyhoeddus' },
  'official-authority': { en: 'our official authority needs it', cy: 'mae ei angen ar gyfer ein hawdurdod swyddogol' },
});
