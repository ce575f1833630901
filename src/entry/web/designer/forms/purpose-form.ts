import { dpvPurposes } from '../../../../platform/dpv.js';
import { words } from '../../../../platform/language/index.js';
import type { Control, Option } from '../controls/control.js';
import { optionsOf } from './options.js';

export const basisWords = words({
  consent: { en: 'Consent', cy: 'Cydsyniad' },
  contract: { en: 'A contract', cy: 'Contract' },
  'legal-obligation': { en: 'A legal obligation', cy: 'Rhwymedigaeth gyfreithiol' },
  'vital-interests': { en: 'Vital interests', cy: 'Buddiannau hanfodol' },
  'public-task': { en: 'A public task', cy: 'Tasg gyhoeddus' },
  'official-authority': { en: 'Official authority', cy: 'Awdurdod swyddogol' },
  'legitimate-interests': { en: 'Legitimate interests', cy: 'Buddiannau dilys' },
});

const nameOfTerm = (iri: string): string => iri.replace(/^.*#/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
export const dpvOptions: readonly Option[] = dpvPurposes.map((iri) => [
  iri,
  { en: nameOfTerm(iri), cy: nameOfTerm(iri) },
]);

/** Why answers are held. */
export const purposeForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['id'] },
    label: { en: 'Code of the purpose', cy: 'Cod y diben' },
    hint: {
      en: 'Like street-lighting: every look at an answer is recorded with it',
      cy: 'Fel street-lighting: cofnodir pob edrychiad ar ateb gydag ef',
    },
  },
  { as: 'choice', key: ['basis'], of: optionsOf(basisWords), label: { en: 'Lawful basis', cy: 'Sail gyfreithlon' } },
  {
    ...{ as: 'choice', key: ['dpv'], of: dpvOptions },
    label: { en: 'The purpose in the Data Privacy Vocabulary', cy: 'Y diben yn y Data Privacy Vocabulary' },
    hint: {
      en: 'Most services are Requested Service Provision',
      cy: 'Requested Service Provision yw’r rhan fwyaf o wasanaethau',
    },
  },
  {
    ...{ as: 'line', key: ['law'] },
    label: { en: 'Law or decision that it rests on', cy: 'Cyfraith neu benderfyniad y mae’n seiliedig arno' },
    hint: { en: 'Like Highways Act 1980 s.97', cy: 'Fel Highways Act 1980 s.97' },
  },
  {
    ...{ as: 'line', key: ['condition'] },
    label: { en: 'Condition for special data', cy: 'Amod ar gyfer data arbennig' },
    hint: {
      en: 'UK GDPR article 9: needed only where a question is marked special',
      cy: 'Erthygl 9 GDPR y DU: ei angen dim ond lle mae cwestiwn wedi’i farcio’n arbennig',
    },
  },
];
