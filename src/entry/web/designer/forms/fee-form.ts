import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

/** What a case that is to be paid waits for, and who gives money back. */
export const feeForm = ({ roles, steps }: Known): readonly Control[] => [
  {
    ...{ as: 'line', key: ['pay-within'] },
    label: { en: 'A case waits for its payment for', cy: 'Mae achos yn aros am ei daliad am' },
    hint: { en: 'Like 2 days; 90 days at most', cy: 'Fel 2 days; 90 days ar y mwyaf' },
  },
  {
    ...{ as: 'choice', key: ['paid'], of: steps },
    label: { en: 'The step that a payment makes', cy: 'Y cam y mae taliad yn ei wneud' },
    hint: {
      en: 'A step out of the first state that is done by “the house, once it is paid”',
      cy: 'Cam allan o’r cyflwr cyntaf a wneir gan “y tŷ, unwaith y telir”',
    },
  },
  {
    ...{ as: 'choice', key: ['lapsed'], of: steps },
    label: {
      en: 'The step that is made when nobody pays in time',
      cy: 'Y cam a wneir pan nad oes neb yn talu mewn pryd',
    },
  },
  {
    ...{ as: 'boxes', key: ['refunds', 'by'], of: roles },
    label: { en: 'Who gives money back', cy: 'Pwy sy’n rhoi arian yn ôl' },
  },
  {
    ...{ as: 'number', key: ['refunds', 'alone-up-to'] },
    label: { en: 'One person alone decides up to, in pounds', cy: 'Mae un person yn penderfynu hyd at, mewn punnoedd' },
    hint: { en: 'Above it a second person agrees', cy: 'Uwchlaw hynny mae ail berson yn cytuno' },
  },
  {
    ...{ as: 'options', key: ['refunds', 'reasons'] },
    label: { en: 'Reasons for which money goes back', cy: 'Rhesymau dros roi arian yn ôl' },
  },
];

/** One line of the fee. */
export const feeLineForm: readonly Control[] = [
  {
    ...{ as: 'words', key: ['label'] },
    label: { en: 'What the line is for', cy: 'At beth y mae’r llinell' },
    hint: { en: 'The person reads it beside the amount', cy: 'Mae’r person yn ei ddarllen wrth ochr y swm' },
  },
  {
    ...{ as: 'line', key: ['amount'], isCode: true },
    label: { en: 'How much it is', cy: 'Faint ydyw' },
    hint: {
      en: 'An expression over the answers, like pounds(25) or adults * pounds(12.5). Less than nothing takes away.',
      cy: 'Mynegiad dros yr atebion, fel pounds(25) neu adults * pounds(12.5). Mae llai na dim yn tynnu i ffwrdd.',
    },
  },
];
