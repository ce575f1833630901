import { words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import { optionsOf } from './options.js';

export const impactForm: readonly Control[] = [
  {
    as: 'line',
    key: ['assessed-on'],
    label: { en: 'Assessed on', cy: 'Aseswyd ar' },
    hint: { en: 'Like 2026-02-16', cy: 'Fel 2026-02-16' },
  },
  {
    as: 'line',
    key: ['assessed-by'],
    label: { en: 'Role that assessed it', cy: 'Rôl a’i hasesodd' },
    hint: { en: 'A code, like data-protection', cy: 'Cod, fel data-protection' },
  },
  {
    as: 'line',
    key: ['review-by'],
    label: { en: 'Looked at again by', cy: 'I’w adolygu erbyn' },
    hint: { en: 'Like 2027-02-16', cy: 'Fel 2027-02-16' },
  },
  {
    as: 'line',
    key: ['consulted-on'],
    label: { en: 'Regulator asked on', cy: 'Gofynnwyd i’r rheoleiddiwr ar' },
    hint: { en: 'Only where a high risk is left', cy: 'Dim ond lle mae risg uchel ar ôl' },
  },
];

const leftWords = words({
  low: { en: 'Low', cy: 'Isel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  high: { en: 'High', cy: 'Uchel' },
});

export const riskForm: readonly Control[] = [
  {
    as: 'words',
    key: ['risk'],
    isLong: true,
    label: { en: 'What could happen to people', cy: 'Beth allai ddigwydd i bobl' },
  },
  {
    as: 'words',
    key: ['measures'],
    isLong: true,
    label: { en: 'What is done against it', cy: 'Beth a wneir yn ei erbyn' },
  },
  {
    as: 'choice',
    key: ['left'],
    of: optionsOf(leftWords),
    label: { en: 'How much of it is left', cy: 'Faint ohono sydd ar ôl' },
  },
];
