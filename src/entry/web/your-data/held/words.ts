import { words } from '../../../../platform/language/index.js';

export const heldWords = words({
  added: { en: 'The request is in your account now', cy: 'Mae’r cais yn eich cyfrif nawr' },
  lead: {
    en: 'Everything that our services hold about you, who may see it, why, and until when. Reading it here leaves no trace: it is yours.',
    cy: 'Popeth y mae ein gwasanaethau’n ei gadw amdanoch chi, pwy gaiff ei weld, pam, a than pryd. Nid yw ei ddarllen yma yn gadael ôl: chi biau’r data.',
  },
  none: {
    en: 'No service holds anything about you under this account. What you sent without signing in is not shown here: follow it by its reference.',
    cy: 'Nid oes unrhyw wasanaeth yn cadw dim amdanoch chi o dan y cyfrif hwn. Ni ddangosir yma yr hyn a anfonoch heb fewngofnodi: dilynwch ef gyda’i gyfeirnod.',
  },
  what: { en: 'What', cy: 'Beth' },
  value: { en: 'What we hold', cy: 'Yr hyn a gadwn' },
  mark: { en: 'Class', cy: 'Dosbarth' },
  why: { en: 'Why', cy: 'Pam' },
  until: { en: 'Until', cy: 'Tan' },
  who: { en: 'Who may see it', cy: 'Pwy gaiff ei weld' },
  empty: { en: 'Nothing was given', cy: 'Ni roddwyd dim' },
  erased: { en: 'Erased on {date}', cy: 'Dilëwyd ar {date}' },
  public: { en: 'Everyone who works on it; it is not sealed', cy: 'Pawb sy’n gweithio arno; nid yw wedi’i selio' },
  nobody: { en: 'No role', cy: 'Dim rôl' },
  allowed: { en: 'What allows us to hold this: {purpose}', cy: 'Yr hyn sy’n caniatáu i ni gadw hyn: {purpose}' },
  law: { en: '{purpose}: {basis}', cy: '{purpose}: {basis}' },
  named: {
    en: 'You are named in this request; it is somebody else’s. Only what is about you is shown.',
    cy: 'Rydych wedi’ch enwi yn y cais hwn; cais rhywun arall ydyw. Dim ond yr hyn sydd amdanoch chi a ddangosir.',
  },
  linked: {
    en: 'An officer linked this request to you on {date}, after seeing who you are. If it is not yours, tell us and give its reference.',
    cy: 'Cysylltodd swyddog y cais hwn â chi ar {date}, ar ôl gweld pwy ydych. Os nad chi biau’r cais, dywedwch wrthym a rhowch ei gyfeirnod.',
  },
  notes: {
    en: 'Officers may have written notes on this request. They can name other people, so they are not shown here: ask for a copy and an officer reads them first.',
    cy: 'Efallai fod swyddogion wedi ysgrifennu nodiadau ar y cais hwn. Gallant enwi pobl eraill, felly ni chânt eu dangos yma: gofynnwch am gopi a bydd swyddog yn eu darllen yn gyntaf.',
  },
  uses: { en: 'What else it is used for', cy: 'Ar gyfer beth arall y’i defnyddir' },
  choose: { en: 'Choose, or object', cy: 'Dewis, neu wrthwynebu' },
  earlier: { en: 'Older requests', cy: 'Ceisiadau hŷn' },
  status: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
});
