import type { FieldProps } from '../field.js';
import { FileField } from './file-field.js';

/** Documents, or pictures of them. */
export const DocumentField = (props: FieldProps) => (
  <FileField {...props} accept="application/pdf,image/jpeg,image/png,image/webp,.pdf" types="documentTypes" />
);
