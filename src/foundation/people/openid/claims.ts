/** The claims in which One Login tells of an identity (its technical documentation, "Prove your user's identity"). */
export const coreIdentityClaim = 'https://vocab.account.gov.uk/v1/coreIdentityJWT';
export const returnCodeClaim = 'https://vocab.account.gov.uk/v1/returnCode';
