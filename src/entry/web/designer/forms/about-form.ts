import { words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from './known.js';
import { optionsOf } from './options.js';

const channelWords = words({
  web: { en: 'On the web', cy: 'Ar y we' },
  phone: { en: 'By telephone', cy: 'Dros y ffôn' },
  desk: { en: 'At a desk', cy: 'Wrth ddesg' },
  paper: { en: 'On paper', cy: 'Ar bapur' },
  field: { en: 'On site', cy: 'Ar y safle' },
  api: { en: 'By another program', cy: 'Gan raglen arall' },
});

const realmWords = words({
  general: { en: 'Neither of these', cy: 'Dim un o’r rhain' },
  finance: { en: 'Somebody’s money', cy: 'Arian rhywun' },
  health: { en: 'Somebody’s health or care', cy: 'Iechyd neu ofal rhywun' },
});

export const aboutForm = ({ roles }: Known): readonly Control[] => [
  { as: 'words', key: ['title'], label: { en: 'Name of the service', cy: 'Enw’r gwasanaeth' } },
  {
    ...{ as: 'words', key: ['summary'], isLong: true },
    label: { en: 'What it is for, in a sentence or two', cy: 'I beth y mae, mewn brawddeg neu ddwy' },
  },
  {
    ...{ as: 'line', key: ['service'] },
    label: { en: 'Code in its address', cy: 'Cod yn ei gyfeiriad' },
    hint: {
      en: 'Small letters, digits and hyphens. Another code is another service.',
      cy: 'Llythrennau bach, digidau a chysylltnodau. Gwasanaeth arall yw cod arall.',
    },
  },
  { as: 'choice', key: ['owner'], of: roles, label: { en: 'Team that answers for it', cy: 'Tîm sy’n atebol amdano' } },
  {
    ...{ as: 'codes', key: ['for'] },
    label: { en: 'Outcomes that it serves', cy: 'Canlyniadau y mae’n eu gwasanaethu' },
    hint: {
      en: 'Codes of the place’s outcomes, like safe-streets, with commas between them',
      cy: 'Codau canlyniadau’r lle, fel safe-streets, gyda choma rhyngddynt',
    },
  },
  {
    as: 'boxes',
    key: ['channels'],
    of: optionsOf(channelWords),
    label: { en: 'Ways by which it comes in', cy: 'Ffyrdd y daw i mewn' },
  },
  { as: 'choice', key: ['realm'], of: optionsOf(realmWords), label: { en: 'What it is about', cy: 'Am beth y mae' } },
  {
    ...{ as: 'codes', key: ['teams'] },
    label: { en: 'All teams and roles that work on it', cy: 'Pob tîm a rôl sy’n gweithio arno' },
    hint: {
      en: 'Leave it empty, or name every one: then no other may be named anywhere',
      cy: 'Gadewch ef yn wag, neu enwch bob un: wedyn ni ellir enwi unrhyw un arall',
    },
  },
  {
    ...{ as: 'tick', key: ['bulk'] },
    label: {
      en: 'An organisation may send many requests in one file',
      cy: 'Gall sefydliad anfon llawer o geisiadau mewn un ffeil',
    },
  },
  {
    ...{ as: 'number', key: ['codes', 'lgsl'] },
    label: {
      en: 'Number in the Local Government Service List',
      cy: 'Rhif yn y Local Government Service List',
    },
  },
  { as: 'line', key: ['codes', 'open311'], label: { en: 'Open311 service code', cy: 'Cod gwasanaeth Open311' } },
];
