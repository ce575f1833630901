/** Where those who lead see to work, and where several cases are acted on at once. */
export const deskPaths = {
  queue: '/desk/cases',
  wastedTime: '/desk/wasted-time',
  workload: '/desk/workload',
  shareOut: '/desk/share-out',
  handOffs: '/desk/hand-offs',
  handOff: (id: string) => `/desk/hand-offs/${id}`,
  queues: '/desk/queues',
  keys: '/desk/keys',
  several: '/desk/several',
  takeRoutine: (id: string) => `/desk/cases/${id}/routine`,
  exportQueue: '/desk/queue-export',
  batch: (id: string) => `/desk/several/${id}`,
} as const;
