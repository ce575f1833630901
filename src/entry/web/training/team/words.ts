import { words } from '../../../../platform/language/index.js';

export const teamWords = words({
  title: { en: 'Your team’s training', cy: 'Hyfforddiant eich tîm' },
  lead: {
    en: 'Who may open what is marked OFFICIAL-SENSITIVE, and until when. Each is told 30, 14 and 3 days before theirs ends.',
    cy: 'Pwy gaiff agor yr hyn sydd wedi’i farcio’n OFFICIAL-SENSITIVE, a than pryd. Dywedir wrth bob un 30, 14 a 3 diwrnod cyn i’w un nhw ddod i ben.',
  },
  none: {
    en: 'There is nobody whose training you answer for.',
    cy: 'Nid oes neb yr ydych yn atebol am eu hyfforddiant.',
  },
  person: { en: 'Person', cy: 'Person' },
  standing: { en: 'Training', cy: 'Hyfforddiant' },
  within: { en: 'Ends within {days} days', cy: 'Daw i ben o fewn {days} diwrnod' },
  what: { en: 'What you can do', cy: 'Beth allwch chi ei wneud' },
  'in-date': { en: 'In date until {until}', cy: 'Yn gyfredol tan {until}' },
  waived: { en: 'Not trained; waived until {over}', cy: 'Heb ei hyfforddi; wedi’i hepgor tan {over}' },
  shift: { en: 'Ended on {until}', cy: 'Daeth i ben ar {until}' },
  lapsed: { en: 'Ended on {until}', cy: 'Daeth i ben ar {until}' },
  nothing: { en: 'Not taken yet', cy: 'Heb ei wneud eto' },
  crowd: {
    en: '{lapsing} of {members} in {team} end within the week from {from}. Ask some of them to take it earlier, so that the team is never shut out together.',
    cy: '{team}: daw {lapsing} o {members} i ben o fewn yr wythnos o {from}. Gofynnwch i rai ohonynt ei wneud yn gynt, fel na chaiff y tîm byth ei gau allan gyda’i gilydd.',
  },
  reason: {
    en: 'Why {name} must work today without training',
    cy: 'Pam bod rhaid i {name} weithio heddiw heb hyfforddiant',
  },
  choose: { en: 'Choose a reason', cy: 'Dewiswch reswm' },
  'urgent-case': { en: 'Somebody would come to harm', cy: 'Byddai rhywun yn cael niwed' },
  cover: { en: 'Nobody else is there to cover', cy: 'Nid oes neb arall ar gael i gyflenwi' },
  'no-training-possible': { en: 'The training cannot be taken now', cy: 'Ni ellir gwneud yr hyfforddiant nawr' },
  waive: { en: 'Let {name} work for {hours} hours', cy: 'Gadael i {name} weithio am {hours} awr' },
  counted: {
    en: 'Each waiver is on the record, and how many there were is public.',
    cy: 'Mae pob hepgoriad ar y cofnod, ac mae nifer yr hepgoriadau’n gyhoeddus.',
  },
  did: { en: 'They may work for {hours} hours', cy: 'Cânt weithio am {hours} awr' },
  'not-allowed': {
    en: 'Only a duty manager can let somebody work without training.',
    cy: 'Dim ond rheolwr ar ddyletswydd a all adael i rywun weithio heb hyfforddiant.',
  },
  'own-training': {
    en: 'You cannot waive your own training. Ask another duty manager, or take it now.',
    cy: 'Ni allwch hepgor eich hyfforddiant eich hun. Gofynnwch i reolwr arall ar ddyletswydd, neu gwnewch ef nawr.',
  },
  'no-such-person': {
    en: 'That person no longer works here. Look at the list again.',
    cy: 'Nid yw’r person hwnnw’n gweithio yma mwyach. Edrychwch ar y rhestr eto.',
  },
  'waived-already': {
    en: 'Somebody has already let them work. It lasts until the time in the list.',
    cy: 'Mae rhywun eisoes wedi gadael iddynt weithio. Mae’n para tan yr amser yn y rhestr.',
  },
  'too-often': {
    en: 'They were let work {count} times in thirty days. They need the training now; it takes ten minutes.',
    cy: 'Cawsant weithio {count} gwaith mewn tri deg diwrnod. Mae angen yr hyfforddiant arnynt nawr; mae’n cymryd deng munud.',
  },
  understanding: { en: 'How well it is understood', cy: 'Pa mor dda y’i deellir' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  right: { en: 'Right answers', cy: 'Atebion cywir' },
  share: { en: '{percent}% of {tries}', cy: '{percent}% o {tries}' },
  tooFew: {
    en: 'Shown once {count} officers have answered, so that it says nothing of one of them.',
    cy: 'Dangosir hyn unwaith y bydd {count} swyddog wedi ateb, fel na fydd yn dweud dim am un ohonynt.',
  },
  incidents: { en: 'Incidents in the last year', cy: 'Digwyddiadau yn y flwyddyn ddiwethaf' },
  incidentsAre: {
    en: 'Texts that were marked above OFFICIAL, entered here and not kept.',
    cy: 'Testunau a oedd wedi’u marcio’n uwch nag OFFICIAL, a roddwyd yma ac na chadwyd.',
  },
  before: { en: 'By officers before they passed the training', cy: 'Gan swyddogion cyn iddynt basio’r hyfforddiant' },
  after: { en: 'By officers after they passed it', cy: 'Gan swyddogion ar ôl iddynt ei basio' },
  all: { en: 'By everybody, residents too', cy: 'Gan bawb, gan gynnwys trigolion' },
});
