import type { DpvPurpose } from '../../../platform/dpv.js';
import { type Words, words } from '../../../platform/language/index.js';

const said = words({
  AcademicResearch: { en: 'Academic research', cy: 'Ymchwil academaidd' },
  CommunicationForCustomerCare: { en: 'Writing to people about their request', cy: 'Ysgrifennu at bobl am eu cais' },
  CustomerCare: { en: 'Looking after people who ask', cy: 'Gofalu am bobl sy’n gofyn' },
  DataAltruism: { en: 'Data given for the common good', cy: 'Data a roddir er lles pawb' },
  FraudPreventionAndDetection: { en: 'Preventing and finding fraud', cy: 'Atal a chanfod twyll' },
  IdentityVerification: { en: 'Checking who somebody is', cy: 'Gwirio pwy yw rhywun' },
  ImprovePublicServices: { en: 'Improving public services', cy: 'Gwella gwasanaethau cyhoeddus' },
  LegalCompliance: { en: 'Keeping to the law', cy: 'Cadw at y gyfraith' },
  NonCommercialResearch: { en: 'Research that is not for profit', cy: 'Ymchwil nad yw er elw' },
  PersonalisedBenefits: { en: 'Help for each person', cy: 'Cymorth i bob person' },
  ProtectionOfPublicSecurity: { en: 'Protecting the public', cy: 'Diogelu’r cyhoedd' },
  ProvideOfficialStatistics: { en: 'Official statistics', cy: 'Ystadegau swyddogol' },
  PublicBenefit: { en: 'Public benefit', cy: 'Budd y cyhoedd' },
  PublicPolicyMaking: { en: 'Making public policy', cy: 'Llunio polisi cyhoeddus' },
  RequestedServiceProvision: { en: 'Doing what somebody asked for', cy: 'Gwneud yr hyn y gofynnodd rhywun amdano' },
  RightsFulfilment: { en: 'Seeing to a right that the law gives', cy: 'Cyflawni hawl y mae’r gyfraith yn ei rhoi' },
  ScientificResearch: { en: 'Scientific research', cy: 'Ymchwil wyddonol' },
  ServiceProvision: { en: 'Providing a service', cy: 'Darparu gwasanaeth' },
  Verification: { en: 'Checking facts', cy: 'Gwirio ffeithiau' },
});

type Name<Iri> = Iri extends `https://w3id.org/dpv#${infer Rest}` ? Rest : never;

/** A purpose of the Data Privacy Vocabulary in words, by what follows the `#` of its IRI. */
export const purposeWords = said satisfies Record<Name<DpvPurpose>, Words>;

/** An IRI in words; itself where it is none of ours. */
export function sayPurpose(iri: string, language: 'en' | 'cy'): string {
  const name = iri.slice(iri.indexOf('#') + 1);
  return Object.entries(purposeWords).find(([key]) => key === name)?.[1][language] ?? iri;
}
