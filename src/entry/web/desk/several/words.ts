import { type Words, words } from '../../../../platform/language/index.js';
import type { BatchRefusal } from '../../../../work/cases/index.js';

export const severalWords = words({
  title: { en: 'Several cases at once', cy: 'Sawl achos ar unwaith' },
  chosen: { en: 'The cases that you chose', cy: 'Yr achosion a ddewisoch' },
  count: { en: '{count} cases', cy: '{count} achos' },
  history: { en: 'What you did to several at once', cy: 'Beth wnaethoch â sawl un ar unwaith' },
  none: {
    en: 'Choose at least one case in the list first.',
    cy: 'Dewiswch o leiaf un achos yn y rhestr yn gyntaf.',
  },
  tooMany: {
    en: 'Choose at most {most} cases at once. Filter the list, and do them in parts.',
    cy: 'Dewiswch {most} achos ar y mwyaf ar unwaith. Hidlwch y rhestr, a’u gwneud fesul rhan.',
  },
  toList: { en: 'Go to the cases', cy: 'Mynd i’r achosion' },
  give: { en: 'Give them to somebody', cy: 'Eu rhoi i rywun' },
  toWhom: { en: 'Who gets them', cy: 'Pwy sy’n eu cael' },
  toNobody: { en: 'Back to nobody', cy: 'Yn ôl i neb' },
  pick: { en: 'Choose', cy: 'Dewiswch' },
  pickFirst: { en: 'Choose who gets them', cy: 'Dewiswch pwy sy’n eu cael' },
  pickMove: { en: 'Choose the step to take', cy: 'Dewiswch y cam i’w gymryd' },
  reason: { en: 'The reason that each person is given', cy: 'Y rheswm a roddir i bob person' },
  noteLacks: { en: 'Write the note: this step takes one', cy: 'Ysgrifennwch y nodyn: mae angen un ar y cam hwn' },
  reasonLacks: { en: 'Choose the reason', cy: 'Dewiswch y rheswm' },
  move: { en: 'Move them on', cy: 'Eu symud ymlaen' },
  noMoves: {
    en: 'There is no step that can be taken for several of these at once. A step that decides or asks is taken on each case’s own page.',
    cy: 'Nid oes cam y gellir ei gymryd ar gyfer sawl un o’r rhain ar unwaith. Cymerir cam sy’n penderfynu neu’n gofyn ar dudalen pob achos ei hun.',
  },
  moveOf: { en: '{move} ({service}): {count} of {all}', cy: '{move} ({service}): {count} o {all}' },
  note: { en: 'Note for each of them', cy: 'Nodyn ar gyfer pob un' },
  checkGive: { en: 'Continue to give them', cy: 'Parhau i’w rhoi' },
  checkMove: { en: 'Continue to move them', cy: 'Parhau i’w symud' },
  will: { en: 'Will be done: {count}', cy: 'Caiff ei wneud: {count}' },
  willNot: { en: 'Will not be done: {count}', cy: 'Ni chaiff ei wneud: {count}' },
  column: { en: 'Case', cy: 'Achos' },
  outcome: { en: 'What happens', cy: 'Beth sy’n digwydd' },
  going: { en: 'Is done', cy: 'Caiff ei wneud' },
  confirm: { en: 'Do it in {minutes} minutes', cy: 'Ei wneud ymhen {minutes} munud' },
  waits: {
    en: 'It waits for {minutes} minutes, in which you can take it back. Nobody is written to before.',
    cy: 'Mae’n aros am {minutes} munud, a gallwch ei dynnu’n ôl yn y cyfamser. Ni ysgrifennir at neb cyn hynny.',
  },
  nothing: {
    en: 'Nothing would be done, so there is nothing to confirm.',
    cy: 'Ni wneid dim, felly nid oes dim i’w gadarnhau.',
  },
  assignPerson: { en: 'Given to {name}', cy: 'Wedi’u rhoi i {name}' },
  assignNobody: { en: 'Given back to nobody', cy: 'Wedi’u rhoi yn ôl i neb' },
  dealt: { en: 'Shared out by hours', cy: 'Wedi’u rhannu yn ôl oriau' },
  putBack: { en: 'Given back to whoever had them', cy: 'Wedi’u rhoi yn ôl i bwy bynnag oedd â nhw' },
  waiting: { en: 'Will be done on {time}', cy: 'Caiff ei wneud ar {time}' },
  running: { en: 'Being done: {count} of {all}', cy: 'Wrthi: {count} o {all}' },
  done: { en: 'Done: {count} of {all}', cy: 'Wedi’i wneud: {count} o {all}' },
  undone: {
    en: 'Taken back: {count} of {all} had been done',
    cy: 'Tynnwyd yn ôl: roedd {count} o {all} wedi’u gwneud',
  },
  undo: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  giveBack: { en: 'Give them back to whoever had them', cy: 'Eu rhoi yn ôl i bwy bynnag oedd â nhw' },
  hurry: { en: 'Do it now', cy: 'Ei wneud nawr' },
  tooLate: {
    en: 'It is done already, and cannot be taken back here. Open a case to move it again.',
    cy: 'Mae wedi’i wneud eisoes, ac ni ellir ei dynnu’n ôl yma. Agorwch achos i’w symud eto.',
  },
  empty: {
    en: 'You have done nothing to several cases at once in the last 30 days. Tick cases in the list, then press the button below it.',
    cy: 'Nid ydych wedi gwneud dim â sawl achos ar unwaith yn y 30 diwrnod diwethaf. Ticiwch achosion yn y rhestr, yna pwyswch y botwm oddi tani.',
  },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  how: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
});

/** What became of one case. */
export const stateWords = words({
  waiting: { en: 'Still to be done', cy: 'Eto i’w wneud' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  refused: { en: 'Not done', cy: 'Heb ei wneud' },
  left: { en: 'Left as it was', cy: 'Wedi’i adael fel yr oedd' },
});

/** Why one case is not done with the others. */
const whyWords = words({
  'other-service': { en: 'it is of another service', cy: 'mae’n perthyn i wasanaeth arall' },
  'no-such-case': { en: 'it is no longer here', cy: 'nid yw yma mwyach' },
  'not-allowed': { en: 'your roles do not allow it', cy: 'nid yw eich rolau yn ei ganiatáu' },
  changed: { en: 'somebody worked on it meanwhile', cy: 'gweithiodd rhywun arno yn y cyfamser' },
  'no-such-routine': {
    en: 'its service does not do this in one press any more',
    cy: 'nid yw ei wasanaeth yn gwneud hyn gydag un wasgiad mwyach',
  },
  'case-closed': { en: 'it is closed', cy: 'mae ar gau' },
  'no-such-person': {
    en: 'that colleague is not on the staff any more',
    cy: 'nid yw’r cydweithiwr hwnnw ar y staff mwyach',
  },
  'no-such-team': { en: 'its service has no such team', cy: 'nid oes tîm o’r fath gan ei wasanaeth' },
  'already-so': { en: 'it is with them already', cy: 'mae gyda nhw eisoes' },
  'not-from-this-state': { en: 'it is in another state', cy: 'mae mewn cyflwr arall' },
  'condition-not-met': {
    en: 'a rule of its service does not let it',
    cy: 'nid yw un o reolau ei wasanaeth yn gadael iddo',
  },
  'note-required': { en: 'it takes a note', cy: 'mae angen nodyn' },
  'reason-required': { en: 'it takes a reason', cy: 'mae angen rheswm' },
  'unknown-reason': { en: 'that reason is none of its own', cy: 'nid yw’r rheswm hwnnw’n un o’i rai ei hun' },
  'grounds-required': { en: 'it decides: open the case', cy: 'mae’n penderfynu: agorwch yr achos' },
  'unknown-grounds': { en: 'it decides: open the case', cy: 'mae’n penderfynu: agorwch yr achos' },
  'questions-required': { en: 'it asks the person: open the case', cy: 'mae’n gofyn i’r person: agorwch yr achos' },
  'unknown-question': { en: 'it asks the person: open the case', cy: 'mae’n gofyn i’r person: agorwch yr achos' },
  'why-required': { en: 'it asks the person: open the case', cy: 'mae’n gofyn i’r person: agorwch yr achos' },
  'question-unworded': { en: 'it asks the person: open the case', cy: 'mae’n gofyn i’r person: agorwch yr achos' },
  'too-late-to-reopen': { en: 'it was closed too long ago', cy: 'fe’i caewyd yn rhy bell yn ôl' },
  'too-late-to-extend': { en: 'its time cannot be made longer', cy: 'ni ellir ymestyn ei amser' },
  erased: { en: 'what it held was erased', cy: 'dilëwyd yr hyn a ddaliai' },
  untrained: { en: 'your training for it is not in date', cy: 'nid yw eich hyfforddiant ar ei gyfer yn gyfredol' },
  'step-up': {
    en: 'sign in again, and do it on its own page',
    cy: 'mewngofnodwch eto, a’i wneud ar ei dudalen ei hun',
  },
  'second-person': {
    en: 'a colleague has to approve it: open the case',
    cy: 'rhaid i gydweithiwr ei gymeradwyo: agorwch yr achos',
  },
  refuse: { en: 'you cannot do this to it', cy: 'ni allwch wneud hyn iddo' },
});

type Why = BatchRefusal | 'erased' | 'untrained';

/** The words of a refusal; of a code that an older version left, that it was not done. */
export const sayWhy = (code: string): Words =>
  (whyWords satisfies Record<Why, Words> as Readonly<Record<string, Words>>)[code] ?? stateWords.refused;
