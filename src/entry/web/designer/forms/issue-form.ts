import type { Words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

const revoking: Words = { en: 'Taking it back', cy: 'Ei gymryd yn ôl' };
const replacing: Words = { en: 'Replacing it', cy: 'Ei amnewid' };
const listing: Words = { en: 'Public register', cy: 'Cofrestr gyhoeddus' };

const ending = (code: 'revoke' | 'replace', under: Words, roles: Known['roles']): readonly Control[] => [
  {
    ...{ as: 'boxes', key: [code, 'by'], of: roles, isOneToo: true, under },
    label: { en: `${under.en}: who may`, cy: `${under.cy}: pwy gaiff` },
  },
  {
    ...{ as: 'options', key: [code, 'grounds'], under },
    label: {
      en: `${under.en}: grounds, of which one is given`,
      cy: `${under.cy}: seiliau, y rhoddir un ohonynt`,
    },
  },
];

const time = (key: string, label: Words, hint: Words): Control => ({ as: 'line', key: [key], label, hint });

/** A permit, badge or registration. */
export const issueForm = ({ roles, fields, dates, answers }: Known): readonly Control[] => [
  { as: 'words', key: ['label'], label: { en: 'What it is called', cy: 'Beth yw ei enw' } },
  {
    ...{ as: 'line', key: ['number'] },
    label: { en: 'Letters that its number begins with', cy: 'Llythrennau y mae ei rif yn dechrau â nhw' },
    hint: { en: 'One to four capitals, like RP', cy: 'Un i bedair priflythyren, fel RP' },
  },
  {
    ...{ as: 'boxes', key: ['shows'], of: answers },
    label: { en: 'Answers that stand on it', cy: 'Atebion sydd arno' },
  },
  time(
    'valid',
    { en: 'Valid for', cy: 'Yn ddilys am' },
    { en: 'Like 1 year. Empty: without end.', cy: 'Fel 1 year. Yn wag: heb ddiwedd.' },
  ),
  {
    ...{ as: 'choice', key: ['from'], of: dates },
    label: { en: 'Valid from the answer to', cy: 'Yn ddilys o’r ateb i' },
    hint: {
      en: 'None: from the day on which it is issued',
      cy: 'Dim un: o’r diwrnod y caiff ei roi',
    },
  },
  {
    ...{ as: 'texts', key: ['conditions'] },
    label: { en: 'Conditions that its holder keeps to', cy: 'Amodau y mae ei ddeiliad yn cadw atynt' },
  },
  time(
    'renew',
    { en: 'Renewed no earlier than, before its end', cy: 'Yn cael ei adnewyddu heb fod yn gynt na, cyn ei ddiwedd' },
    { en: 'Like 2 months. Empty: it is not renewed.', cy: 'Fel 2 months. Yn wag: nid yw’n cael ei adnewyddu.' },
  ),
  {
    ...{ as: 'times', key: ['remind'] },
    label: { en: 'Its holder is reminded, before its end', cy: 'Atgoffir ei ddeiliad, cyn ei ddiwedd' },
    hint: { en: 'Like 1 month, 7 days', cy: 'Fel 1 month, 7 days' },
  },
  time(
    'keep',
    { en: 'Still told of after its end for', cy: 'Yn dal i gael ei grybwyll ar ôl ei ddiwedd am' },
    { en: 'Like 1 year', cy: 'Fel 1 year' },
  ),
  {
    ...{ as: 'boxes', key: ['check-by'], of: [['number', { en: 'Its number', cy: 'Ei rif' }], ...fields] },
    label: { en: 'Anybody may ask whether one is valid by', cy: 'Gall unrhyw un ofyn a yw un yn ddilys drwy' },
  },
  ...ending('revoke', revoking, roles),
  {
    ...{ as: 'words', key: ['review'], isLong: true, under: revoking },
    label: { en: 'How its holder has that looked at again', cy: 'Sut y caiff ei ddeiliad edrych ar hynny eto' },
  },
  ...ending('replace', replacing, roles),
  {
    ...{ as: 'words', key: ['register', 'title'], under: listing },
    label: { en: 'Title of the register', cy: 'Teitl y gofrestr' },
  },
  {
    ...{ as: 'columns', key: ['register', 'columns'], under: listing },
    label: {
      en: 'Columns beside its number and dates, one a line',
      cy: 'Colofnau wrth ei rif a’i ddyddiadau, un i bob llinell',
    },
    hint: {
      en: 'An open answer by its name, or through a release function, like starts_on: month',
      cy: 'Ateb agored wrth ei enw, neu drwy swyddogaeth ryddhau, fel starts_on: month',
    },
  },
];
