import { type Words, words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import { optionsOf } from './options.js';

const dayWords = words({
  monday: { en: 'Monday', cy: 'Dydd Llun' },
  tuesday: { en: 'Tuesday', cy: 'Dydd Mawrth' },
  wednesday: { en: 'Wednesday', cy: 'Dydd Mercher' },
  thursday: { en: 'Thursday', cy: 'Dydd Iau' },
  friday: { en: 'Friday', cy: 'Dydd Gwener' },
  saturday: { en: 'Saturday', cy: 'Dydd Sadwrn' },
  sunday: { en: 'Sunday', cy: 'Dydd Sul' },
});

const holidayWords = words({
  shut: { en: 'It is shut on them', cy: 'Mae ar gau arnynt' },
  open: { en: 'It is open on them', cy: 'Mae ar agor arnynt' },
});

const openWords: Words = { en: 'Hours', cy: 'Oriau' };
const hoursHint: Words = {
  en: 'Like 09:00-12:30, 13:30-16:00. Leave it empty where it is shut.',
  cy: 'Fel 09:00-12:30, 13:30-16:00. Gadewch ef yn wag lle mae ar gau.',
};

const hours = optionsOf(dayWords).map(
  ([day, says]): Control => ({
    ...{ as: 'codes', key: ['opens', day], hint: hoursHint },
    label: { en: `${openWords.en}: ${says.en}`, cy: `${openWords.cy}: ${says.cy}` },
  }),
);

/** A calendar of which people book a time. */
export const bookingForm: readonly Control[] = [
  { as: 'words', key: ['label'], label: { en: 'What is booked', cy: 'Beth a archebir' } },
  ...hours,
  {
    ...{ as: 'line', key: ['slots'] },
    label: { en: 'How long one time is', cy: 'Pa mor hir yw un amser' },
    hint: { en: 'Like 30 minutes; or day, for whole days', cy: 'Fel 30 minutes; neu day, am ddiwrnodau cyfan' },
  },
  {
    ...{ as: 'number', key: ['capacity'] },
    label: { en: 'How many may book the same time', cy: 'Faint gaiff archebu’r un amser' },
  },
  {
    ...{ as: 'line', key: ['rest'] },
    label: { en: 'Kept free after each time', cy: 'Yn cael ei gadw’n rhydd ar ôl pob amser' },
    hint: { en: 'Like 15 minutes; or leave it empty', cy: 'Fel 15 minutes; neu gadewch ef yn wag' },
  },
  {
    ...{ as: 'line', key: ['notice'] },
    label: { en: 'Last booked so long before it starts', cy: 'Yr archebu olaf, cyn iddo ddechrau' },
    hint: { en: 'Like 2 days', cy: 'Fel 2 days' },
  },
  {
    ...{ as: 'line', key: ['ahead'] },
    label: { en: 'First booked so long before it starts', cy: 'Yr archebu cyntaf, cyn iddo ddechrau' },
    hint: { en: 'Like 60 days', cy: 'Fel 60 days' },
  },
  {
    ...{ as: 'choice', key: ['holidays'], of: optionsOf(holidayWords) },
    label: { en: 'Days off of the place', cy: 'Diwrnodau gŵyl y lle' },
  },
  {
    ...{ as: 'line', key: ['hold'] },
    label: { en: 'Held for somebody who pays', cy: 'Yn cael ei gadw i rywun sy’n talu' },
    hint: {
      en: 'Like 30 minutes, which it is when left empty',
      cy: 'Fel 30 minutes, sef yr hyn ydyw os gadewir ef yn wag',
    },
  },
  {
    ...{ as: 'line', key: ['change-until'] },
    label: {
      en: 'Last changed or cancelled so long before it starts',
      cy: 'Y newid neu’r canslo olaf, cyn iddo ddechrau',
    },
    hint: { en: 'Like 2 days', cy: 'Fel 2 days' },
  },
  {
    ...{ as: 'line', key: ['waiting'] },
    label: {
      en: 'A time that frees is offered to one who waits for',
      cy: 'Cynigir amser sy’n dod yn rhydd i un sy’n aros am',
    },
    hint: { en: 'Like 24 hours. Empty: nobody waits.', cy: 'Fel 24 hours. Yn wag: nid oes neb yn aros.' },
  },
];
