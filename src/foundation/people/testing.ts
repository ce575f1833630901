export { codeOfInvitation } from './mandates/testing/code-of-invitation.js';
export {
  createSoftwareAuthenticator,
  type SoftwareAuthenticator,
} from './passkeys/testing/software-authenticator.js';
