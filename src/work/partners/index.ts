export { type Attribute, attributesOf } from './open311/attributes-of.js';
export { type AskedRequests, findRequests, listRequests, mostRequests, type Telling } from './open311/list-requests.js';
export { listOffered, type OfferedService } from './open311/offered.js';
export type { ServiceRequest } from './open311/present-request.js';
export type { Posted, ReportFault } from './open311/read-report.js';
export { type SendReport, type SentReport, sendReport } from './open311/send-report.js';
