/** Where what is late is seen, and hours and days away are set; part of `paths`. */
export const leadPaths = {
  breaches: '/desk/breaches',
  breachesCsv: '/desk/breaches.csv',
  whyLate: (id: string) => `/desk/breaches/${id}`,
  providers: '/desk/providers',
  providersCsv: '/desk/providers.csv',
  ownTime: '/desk/me/time',
  officerTime: (id: string) => `/desk/people/${id}/time`,
} as const;
