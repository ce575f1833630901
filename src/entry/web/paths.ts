/** Every URL of the pages, in one place. None ever carries personal data. */
export const paths = {
  home: '/',
  asset: (name: string) => `/assets/${name}`,
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  serviceSchema: '/schemas/service.json',

  service: (service: string) => `/services/${service}`,
  startService: (service: string) => `/services/${service}/start`,
  question: (service: string, page: string) => `/services/${service}/questions/${page}`,
  checkAnswers: (service: string) => `/services/${service}/check`,
  submitted: (service: string) => `/services/${service}/done`,
  saveDraft: (service: string) => `/services/${service}/save`,
  returnToDraft: '/return',
  status: (reference: string) => `/status/${reference}`,
  findStatus: '/status',

  desk: '/desk',
  queue: '/desk/cases',
  case: (id: string) => `/desk/cases/${id}`,
  moveCase: (id: string) => `/desk/cases/${id}/move`,
  assignCase: (id: string) => `/desk/cases/${id}/assign`,
  noteOnCase: (id: string) => `/desk/cases/${id}/notes`,
  effortOnCase: (id: string) => `/desk/cases/${id}/effort`,
  duplicatesOfCase: (id: string) => `/desk/cases/${id}/duplicates`,
  findCaller: '/desk/find',

  checkpoint: '/record/checkpoint',
  tile: '/record/tile/*',
  proof: (stream: string, version: number | string) => `/record/proof/${stream}/${version}`,
  proofFile: (stream: string, version: number | string) => `/record/proof/${stream}/${version}/tlog-proof`,
  record: '/record',

  costs: '/costs',
  costsCsv: '/costs.csv',
  caseCost: (id: string) => `/costs/cases/${id}`,
  datasets: '/open-data',
  dataset: (name: string) => `/open-data/${name}`,
  datasetCsv: (name: string) => `/open-data/${name}.csv`,

  signIn: '/sign-in',
  account: '/account',
  yourData: '/your-data',

  demoSignIn: '/demo/sign-in',
  signOut: '/sign-out',
} as const;
