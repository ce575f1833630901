export { createSmtpPost } from './create-smtp-post.js';
export { deliverDue } from './deliver-due.js';
export { sendCode } from './send-code.js';
export { sendMessage } from './send-message.js';
export { sendTrialLetter } from './send-trial-letter.js';
export { sweepOutbox } from './sweep-outbox.js';
export { tellOfIncident } from './tell-of-incident.js';
export { tellOfTraining } from './tell-of-training.js';
