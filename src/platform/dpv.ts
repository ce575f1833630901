/**
 * Purposes of the Data Privacy Vocabulary 2.3 (W3C DPVCG) for which a council may use data, or let others ask for it, by
 * their IRIs. Selling, advertising and profiling for somebody's gain are not among them.
 */
export const dpvPurposes = [
  'https://w3id.org/dpv#AcademicResearch',
  'https://w3id.org/dpv#CommunicationForCustomerCare',
  'https://w3id.org/dpv#CustomerCare',
  'https://w3id.org/dpv#DataAltruism',
  'https://w3id.org/dpv#FraudPreventionAndDetection',
  'https://w3id.org/dpv#IdentityVerification',
  'https://w3id.org/dpv#ImprovePublicServices',
  'https://w3id.org/dpv#LegalCompliance',
  'https://w3id.org/dpv#NonCommercialResearch',
  'https://w3id.org/dpv#PersonalisedBenefits',
  'https://w3id.org/dpv#ProtectionOfPublicSecurity',
  'https://w3id.org/dpv#ProvideOfficialStatistics',
  'https://w3id.org/dpv#PublicBenefit',
  'https://w3id.org/dpv#PublicPolicyMaking',
  'https://w3id.org/dpv#RequestedServiceProvision',
  'https://w3id.org/dpv#RightsFulfilment',
  'https://w3id.org/dpv#ScientificResearch',
  'https://w3id.org/dpv#ServiceProvision',
  'https://w3id.org/dpv#Verification',
] as const;

export type DpvPurpose = (typeof dpvPurposes)[number];

/** A purpose by its IRI, or by what follows the `#`; undefined for any other. */
export const readDpvPurpose = (text: string): DpvPurpose | undefined =>
  dpvPurposes.find((iri) => iri === text || iri.slice(iri.indexOf('#') + 1) === text);

const article6 = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1';

/** The lawful bases of article 6, which UK GDPR has in the same words, by their IRIs in the vocabulary. */
export const dpvBases = {
  consent: `${article6}-a`,
  contract: `${article6}-b`,
  'legal-obligation': `${article6}-c`,
  'vital-interests': `${article6}-d`,
  'public-task': `${article6}-e-public-interest`,
  'official-authority': `${article6}-e-official-authority`,
  'legitimate-interests': `${article6}-f`,
} as const;

export type LawfulBasis = keyof typeof dpvBases;
