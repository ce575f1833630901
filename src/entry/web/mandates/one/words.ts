import { type Words, words } from '../../../../platform/language/index.js';

export const oneWords = words({
  time: { en: 'Time', cy: 'Cyfnod' },
  fromTo: { en: '{since} to {until}', cy: '{since} hyd {until}' },
  overGiven: {
    en: 'This is over: nothing can be done under it, and it stays here for you to read. If they should act for you again, give it anew.',
    cy: 'Mae hwn ar ben: ni ellir gwneud dim oddi tano, ac mae’n aros yma i chi ei ddarllen. Os dylent weithredu drosoch eto, rhowch ef o’r newydd.',
  },
  overHeld: {
    en: 'This is over: you can do nothing under it. If you should act for them again, ask them, or ask the council where it rests on a document.',
    cy: 'Mae hwn ar ben: ni allwch wneud dim oddi tano. Os dylech weithredu drostynt eto, gofynnwch iddynt hwy, neu i’r cyngor lle mae’n seiliedig ar ddogfen.',
  },
  acts: { en: 'What was done and seen in your name', cy: 'Yr hyn a wnaed ac a welwyd yn eich enw' },
  noActs: {
    en: 'Nothing was done or seen in your name under this.',
    cy: 'Ni wnaed ac ni welwyd dim yn eich enw o dan hyn.',
  },
  newest: { en: 'These are the newest {count}.', cy: 'Dyma’r {count} diweddaraf.' },
  allLooks: { en: 'See everybody who looked at your data', cy: 'Gweld pawb a edrychodd ar eich data' },
  looked: { en: 'Looked at: {fields}', cy: 'Edrychwyd ar: {fields}' },
  about: { en: 'About', cy: 'Ynghylch' },
  past: { en: 'What became of it', cy: 'Beth a ddigwyddodd iddo' },
  hide: { en: 'Answers that they never see', cy: 'Atebion na fyddant byth yn eu gweld' },
  hidden: { en: 'Answers that they never saw', cy: 'Atebion na welsant erioed' },
  nothingHidden: { en: 'None was hidden', cy: 'Ni chuddiwyd dim un' },
  hideHint: {
    en: 'Tick whatever is not for them, an address for example.',
    cy: 'Ticiwch beth bynnag nad yw ar eu cyfer nhw, cyfeiriad er enghraifft.',
  },
  looks: { en: 'Who looked at your data', cy: 'Pwy edrychodd ar eich data' },
  looksOwn: {
    en: 'They see only when they looked themself.',
    cy: 'Dim ond pryd y gwnaethant hwy eu hunain edrych y maent yn ei weld.',
  },
  looksAll: {
    en: 'They see everybody who looked, in the services that they deal with for you.',
    cy: 'Maent yn gweld pawb a edrychodd, yn y gwasanaethau y maent yn ymdrin â nhw drosoch.',
  },
  share: { en: 'Let them see everybody who looked', cy: 'Gadael iddynt weld pawb a edrychodd' },
  unshare: { en: 'Let them see their own only', cy: 'Gadael iddynt weld eu rhai eu hunain yn unig' },
  steps: { en: 'What you can do about it', cy: 'Yr hyn y gallwch ei wneud yn ei gylch' },
  atOnce: {
    en: 'It counts at once, also where they are signed in. We do not write to them about what you do here.',
    cy: 'Mae’n cyfrif ar unwaith, hefyd lle maent wedi mewngofnodi. Nid ydym yn ysgrifennu atynt am yr hyn a wnewch yma.',
  },
  atOnceFirm: {
    en: 'It counts at once, also where they are signed in. We tell those who answer for the organisation that something changed.',
    cy: 'Mae’n cyfrif ar unwaith, hefyd lle maent wedi mewngofnodi. Rydym yn dweud wrth y rhai sy’n atebol am y sefydliad fod rhywbeth wedi newid.',
  },
  suspend: { en: 'Suspend it', cy: 'Ei atal' },
  resume: { en: 'Let it go on', cy: 'Gadael iddo barhau' },
  giveUp: { en: 'Stop acting for them', cy: 'Rhoi’r gorau i weithredu drostynt' },
  sure: {
    en: 'Are you sure that you want to stop acting for',
    cy: 'Ydych chi’n siŵr eich bod am roi’r gorau i weithredu dros',
  },
  tellThem: {
    en: 'We tell them by letter that it has ended. Requests that you sent for them go on without you.',
    cy: 'Rydym yn dweud wrthynt drwy lythyr ei fod wedi dod i ben. Mae ceisiadau a anfonoch drostynt yn parhau hebddoch.',
  },
  keep: { en: 'No, go on acting for them', cy: 'Na, parhau i weithredu drostynt' },
});

/** What each step does, and whether it can be undone. */
export const stepWords = words({
  suspend: {
    en: 'Suspend: they can do nothing for you until you let it go on, which you can at any time.',
    cy: 'Atal: ni allant wneud dim drosoch nes i chi adael iddo barhau, a gallwch wneud hynny unrhyw bryd.',
  },
  resume: {
    en: 'Go on: they may act for you as before, and you can suspend it again at any time.',
    cy: 'Parhau: cânt weithredu drosoch fel o’r blaen, a gallwch ei atal eto unrhyw bryd.',
  },
  withdraw: {
    en: 'End: it is over for good and cannot be undone, but you can give it anew.',
    cy: 'Dod ag ef i ben: mae ar ben am byth ac ni ellir ei ddadwneud, ond gallwch ei roi o’r newydd.',
  },
  withdrawChecked: {
    en: 'End: it is over for good and cannot be undone. To act for you again they have to show the council their document anew.',
    cy: 'Dod ag ef i ben: mae ar ben am byth ac ni ellir ei ddadwneud. I weithredu drosoch eto rhaid iddynt ddangos eu dogfen i’r cyngor o’r newydd.',
  },
  object: {
    en: 'Object: nobody can act under it until an officer has looked and decided. You cannot take the objection back here.',
    cy: 'Gwrthwynebu: ni all neb weithredu oddi tano nes i swyddog edrych a phenderfynu. Ni allwch dynnu’r gwrthwynebiad yn ôl yma.',
  },
  'give-up': {
    en: 'Stop: from that moment you can do nothing more for them. It cannot be undone: they would have to give you a new code.',
    cy: 'Rhoi’r gorau iddi: o’r eiliad honno ni allwch wneud dim mwy drostynt. Ni ellir ei ddadwneud: byddai’n rhaid iddynt roi cod newydd i chi.',
  },
  'give-up-checked': {
    en: 'Stop: from that moment you can do nothing more for them. It cannot be undone: you would have to show the council your document again.',
    cy: 'Rhoi’r gorau iddi: o’r eiliad honno ni allwch wneud dim mwy drostynt. Ni ellir ei ddadwneud: byddai’n rhaid i chi ddangos eich dogfen i’r cyngor eto.',
  },
});

/** What became of a mandate, by the kind of its entry, where its state does not say it. */
export const pastWords: Readonly<Record<string, Words>> = words({
  offered: { en: 'Given', cy: 'Wedi’i roi' },
  approved: {
    en: 'Approved: an officer has seen the document',
    cy: 'Wedi’i gymeradwyo: mae swyddog wedi gweld y ddogfen',
  },
  assisting: { en: 'Begun with an officer', cy: 'Dechreuwyd gyda swyddog' },
  accepted: { en: 'Accepted', cy: 'Wedi’i dderbyn' },
  active: { en: 'In force again', cy: 'Mewn grym eto' },
  hidden: { en: 'What they never see was changed', cy: 'Newidiwyd yr hyn na fyddant byth yn ei weld' },
  'looks-shared': { en: 'They may see everybody who looked', cy: 'Cânt weld pawb a edrychodd' },
  'looks-unshared': { en: 'They may see their own looks only', cy: 'Cânt weld eu hedrychiadau eu hunain yn unig' },
  'firm-limited': { en: 'Who of them may act was changed', cy: 'Newidiwyd pwy ohonynt gaiff weithredu' },
  'handed-over': {
    en: 'The child is 16, and decides from now on',
    cy: 'Mae’r plentyn yn 16 oed, ac yn penderfynu o hyn ymlaen',
  },
  time: { en: 'Its time is up', cy: 'Mae ei gyfnod ar ben' },
});

export const byWords = words({
  you: { en: 'You', cy: 'Chi' },
  they: { en: 'They', cy: 'Nhw' },
  officer: { en: 'An officer', cy: 'Swyddog' },
  itself: { en: 'By itself', cy: 'Ohono’i hun' },
});
