import { type Words, words } from '../../../../platform/language/index.js';
import type { KeepQueueRefusal } from '../../../../work/cases/index.js';

export const queuesWords = words({
  title: { en: 'Lists that you keep', cy: 'Rhestrau rydych yn eu cadw' },
  keep: { en: 'Keep this list', cy: 'Cadw’r rhestr hon' },
  name: { en: 'What is it called?', cy: 'Beth yw ei henw?' },
  hint: {
    en: 'A short name without anybody’s own. For example, Holes in the north.',
    cy: 'Enw byr heb enw neb. Er enghraifft, Tyllau yn y gogledd.',
  },
  whose: { en: 'Who sees it?', cy: 'Pwy sy’n ei gweld?' },
  mine: { en: 'Me alone', cy: 'Fi yn unig' },
  column: { en: 'List', cy: 'Rhestr' },
  end: { en: 'Do not keep', cy: 'Peidio â chadw' },
  endOf: { en: 'Do not keep {name}', cy: 'Peidio â chadw {name}' },
  none: {
    en: 'You keep no lists yet. Filter the cases, then open “Keep this list” below the filters.',
    cy: 'Nid ydych yn cadw rhestrau eto. Hidlwch yr achosion, yna agorwch “Cadw’r rhestr hon” o dan yr hidlwyr.',
  },
  manage: { en: 'Lists that you keep', cy: 'Rhestrau rydych yn eu cadw' },
});

const refusals = words({
  nobody: { en: 'Sign in to the desk first', cy: 'Mewngofnodwch i’r ddesg yn gyntaf' },
  'no-name': {
    en: 'Enter a name of letters and digits, at most 100',
    cy: 'Rhowch enw o lythrennau a digidau, 100 ar y mwyaf',
  },
  'name-taken': {
    en: 'There is a list of that name. Choose another',
    cy: 'Mae rhestr o’r enw hwnnw. Dewiswch un arall',
  },
  'not-your-team': { en: 'Choose yourself or one of your teams', cy: 'Dewiswch chi eich hun neu un o’ch timau' },
  'too-many': {
    en: 'You keep as many lists as there is room for. End one of them first',
    cy: 'Rydych yn cadw cynifer o restrau ag y mae lle iddynt. Rhowch y gorau i un ohonynt yn gyntaf',
  },
});

export const sayKeepRefusal = (refused: KeepQueueRefusal): Words =>
  (refusals satisfies Record<KeepQueueRefusal, Words>)[refused];
