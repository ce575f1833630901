/**
 * Purposes of the Data Privacy Vocabulary 2.3 (W3C DPVCG) that a council's further uses of data may have, by their IRIs.
 * Selling, advertising and profiling for somebody's gain are not among them.
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
  'https://w3id.org/dpv#ScientificResearch',
  'https://w3id.org/dpv#ServiceProvision',
  'https://w3id.org/dpv#Verification',
] as const;

export type DpvPurpose = (typeof dpvPurposes)[number];
