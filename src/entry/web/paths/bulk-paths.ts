/** The pages on which an organisation sends many requests in one file. */
export const bulkPaths = {
  bulk: (service: string) => `/services/${service}/bulk`,
  bulkTemplate: (service: string) => `/services/${service}/bulk/template.csv`,
  bulkFile: (service: string, id: string) => `/services/${service}/bulk/files/${id}`,
  bulkResults: (service: string, id: string) => `/services/${service}/bulk/files/${id}/results.csv`,
} as const;
