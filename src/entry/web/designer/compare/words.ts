import { type Words, words } from '../../../../platform/language/index.js';
import type { Change, ChangeKind } from '../../../../work/services/index.js';

export const compareWords = words({
  lead: { en: 'Compared with version {version}, which runs.', cy: 'O’i gymharu â fersiwn {version}, sy’n rhedeg.' },
  newService: {
    en: 'No service of this code runs yet: all of it is new.',
    cy: 'Nid oes gwasanaeth â’r cod hwn yn rhedeg eto: mae’r cyfan yn newydd.',
  },
  notRight: {
    en: 'Something is still to be mended. It is compared as far as it holds.',
    cy: 'Mae rhywbeth i’w gywiro o hyd. Caiff ei gymharu cyn belled ag y mae’n dal.',
  },
  nothing: { en: 'Nothing changes.', cy: 'Does dim yn newid.' },
  text: { en: 'The text, line by line', cy: 'Y testun, fesul llinell' },
  from: { en: 'from', cy: 'o' },
  to: { en: 'to', cy: 'i' },
});

export const audienceWords = words({
  residents: { en: 'For those who use it', cy: 'I’r rhai sy’n ei ddefnyddio' },
  officers: { en: 'For those who work on it', cy: 'I’r rhai sy’n gweithio arno' },
  data: { en: 'For what is held about people', cy: 'I’r hyn a gedwir am bobl' },
  open: { en: 'For open data', cy: 'I ddata agored' },
}) satisfies Record<Change['to'], Words>;

export const changeWords = words({
  'new-service': { en: 'A new service', cy: 'Gwasanaeth newydd' },
  title: { en: 'It is called otherwise', cy: 'Mae ei enw’n wahanol' },
  summary: { en: 'What it is for is said otherwise', cy: 'Dywedir yn wahanol i beth y mae' },
  channels: { en: 'It comes in by other ways', cy: 'Mae’n dod i mewn drwy ffyrdd eraill' },
  'sign-in': { en: 'Signing in is asked for otherwise', cy: 'Gofynnir am fewngofnodi’n wahanol' },
  'answer-within': {
    en: 'What people propose is answered within another time',
    cy: 'Caiff yr hyn y mae pobl yn ei gynnig ei ateb o fewn amser arall',
  },
  promise: { en: 'It is promised within another time', cy: 'Caiff ei addo o fewn amser arall' },
  'question-added': { en: 'is asked now', cy: 'yn cael ei ofyn nawr' },
  'question-gone': { en: 'is asked no more', cy: 'nid yw’n cael ei ofyn mwyach' },
  'question-words': { en: 'reads otherwise', cy: 'yn darllen yn wahanol' },
  'question-kind': { en: 'takes another kind of answer', cy: 'yn derbyn math arall o ateb' },
  'question-options': { en: 'has other options', cy: 'â dewisiadau eraill' },
  'question-required': { en: 'must be answered now', cy: 'rhaid ei ateb nawr' },
  'question-optional': { en: 'may be left unanswered now', cy: 'gellir ei adael heb ei ateb nawr' },
  'question-condition': { en: 'is asked of others', cy: 'yn cael ei ofyn i eraill' },
  'question-refusals': { en: 'refuses other answers', cy: 'yn gwrthod atebion eraill' },
  calculation: { en: 'is worked out otherwise', cy: 'yn cael ei gyfrifo’n wahanol' },
  pages: { en: 'The pages or their order are others', cy: 'Mae’r tudalennau neu eu trefn yn wahanol' },
  'state-added': { en: 'is a new state', cy: 'yn gyflwr newydd' },
  'state-gone': { en: 'is a state no more', cy: 'nid yw’n gyflwr mwyach' },
  'state-changed': { en: 'is another state than it was', cy: 'yn gyflwr gwahanol i’r hyn ydoedd' },
  'step-added': { en: 'is a new step', cy: 'yn gam newydd' },
  'step-gone': { en: 'is a step no more', cy: 'nid yw’n gam mwyach' },
  'step-changed': { en: 'is another step than it was', cy: 'yn gam gwahanol i’r hyn ydoedd' },
  'sees-more': { en: 'may be looked at now by', cy: 'gall y canlynol edrych arno nawr:' },
  'sees-less': { en: 'may be looked at no more by', cy: 'ni all y canlynol edrych arno mwyach:' },
  lists: {
    en: 'The list of cases, the status page or search show other answers',
    cy: 'Mae’r rhestr achosion, y dudalen statws neu’r chwiliad yn dangos atebion eraill',
  },
  decisions: { en: 'Decisions or their grounds are others', cy: 'Mae’r penderfyniadau neu eu seiliau’n wahanol' },
  costs: { en: 'Costs are counted otherwise', cy: 'Cyfrifir costau’n wahanol' },
  measures: { en: 'Measures are others', cy: 'Mae’r mesurau’n wahanol' },
  mark: { en: 'is marked otherwise', cy: 'wedi’i farcio’n wahanol' },
  handling: { en: 'is handled otherwise', cy: 'yn cael ei drin yn wahanol' },
  keep: { en: 'is kept for another time', cy: 'yn cael ei gadw am amser arall' },
  need: { en: 'is asked for another reason', cy: 'yn cael ei ofyn am reswm arall' },
  about: { en: 'is about somebody else', cy: 'am rywun arall' },
  purpose: { en: 'The purpose is another', cy: 'Mae’r diben yn wahanol' },
  uses: { en: 'Further uses are others', cy: 'Mae’r defnyddiau pellach yn wahanol' },
  impact: { en: 'The impact assessment is another', cy: 'Mae’r asesiad effaith yn wahanol' },
  'dataset-added': { en: 'A dataset begins', cy: 'Mae set ddata’n dechrau' },
  'dataset-gone': { en: 'The dataset ends', cy: 'Mae’r set ddata’n dod i ben' },
  'columns-added': { en: 'New columns:', cy: 'Colofnau newydd:' },
  'columns-gone': { en: 'Columns that go:', cy: 'Colofnau sy’n mynd:' },
  protection: { en: 'People are protected in it otherwise', cy: 'Caiff pobl eu diogelu ynddo’n wahanol' },
  licence: { en: 'The licence is another', cy: 'Mae’r drwydded yn wahanol' },
}) satisfies Record<ChangeKind, Words>;
