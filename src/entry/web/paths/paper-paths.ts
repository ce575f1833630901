/** Where forms are printed, and keyed in from paper; part of `paths`. */
export const paperPaths = {
  printForm: (service: string) => `/services/${service}/form`,
  printLargeForm: (service: string) => `/services/${service}/form/large`,
  paper: '/desk/paper',
  keyPaper: (service: string) => `/desk/paper/${service}`,
} as const;
