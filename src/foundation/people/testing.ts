export {
  createSoftwareAuthenticator,
  type SoftwareAuthenticator,
} from './passkeys/testing/software-authenticator.js';
