import type { Words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

const before: Words = { en: 'How long before the end of the promise', cy: 'Pa mor hir cyn diwedd yr addewid' };

export const clockForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['promise'] },
    label: { en: 'Done within', cy: 'Wedi’i wneud o fewn' },
    hint: {
      en: 'Like 5 working days, or 1 month where a law counts so',
      cy: 'Fel 5 working days, neu 1 month lle mae cyfraith yn cyfrif felly',
    },
  },
  { as: 'words', key: ['told'], isLong: true, label: { en: 'The promise in words', cy: 'Yr addewid mewn geiriau' } },
  {
    ...{ as: 'options', key: ['why-late'] },
    label: {
      en: 'Reasons of which one is given where a case is late',
      cy: 'Rhesymau y rhoddir un ohonynt lle mae achos yn hwyr',
    },
  },
];

export const soonerForm: readonly Control[] = [
  {
    as: 'condition',
    key: ['if'],
    label: { en: 'Sooner if', cy: 'Yn gynt os' },
    hint: { en: 'An expression, like wires', cy: 'Mynegiad, fel wires' },
  },
  {
    as: 'line',
    key: ['promise'],
    label: { en: 'Done within', cy: 'Wedi’i wneud o fewn' },
    hint: { en: 'Like 1 working day', cy: 'Fel 1 working day' },
  },
];

export const remindForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['before'], label: before },
    hint: {
      en: 'Like 2 working days. Whoever has the case in hand is reminded then, or its team where nobody has. It comes once for each case, also where its end is moved',
      cy: 'Fel 2 working days. Atgoffir bryd hynny bwy bynnag sydd â’r achos mewn llaw, neu ei dîm lle nad oes neb. Daw unwaith i bob achos, hyd yn oed os symudir ei ddiwedd',
    },
  },
];

export const escalateForm = ({ roles }: Known): readonly Control[] => [
  {
    ...{ as: 'line', key: ['before'], label: before },
    hint: {
      en: 'Like 1 working day. Leave it empty where the case goes there after the end',
      cy: 'Fel 1 working day. Gadewch ef yn wag lle mae’r achos yn mynd yno ar ôl y diwedd',
    },
  },
  {
    ...{ as: 'line', key: ['after'] },
    label: { en: 'Or how long after the end', cy: 'Neu pa mor hir ar ôl y diwedd' },
    hint: {
      en: 'Like 5 working days, or due: as soon as the promise is over. Leave it empty where it goes there before the end',
      cy: 'Fel 5 working days, neu due: cyn gynted ag y daw’r addewid i ben. Gadewch ef yn wag lle mae’n mynd yno cyn y diwedd',
    },
  },
  {
    ...{ as: 'choice', key: ['to'], of: roles },
    label: { en: 'Team that sees to it besides', cy: 'Tîm sy’n gofalu amdano hefyd' },
    hint: {
      en: 'Each case goes there once, also where its end is moved',
      cy: 'Aiff pob achos yno unwaith, hyd yn oed os symudir ei ddiwedd',
    },
  },
];
