/** Where those who lead see to work, and where several cases are acted on at once. */
export const deskPaths = {
  workload: '/desk/workload',
  several: '/desk/several',
  batch: (id: string) => `/desk/several/${id}`,
} as const;
