// Who may import whom. One line per folder; everything not listed is refused.
const foundation = ['foundation/record', 'foundation/vault', 'foundation/people', 'foundation/assurance'];
const below = [...foundation, 'platform'];
const low = ['work/governance', 'work/places', ...below];
const mid = ['work/services', 'work/files', 'work/messages', 'work/payments', 'work/bookings', ...low];
const whole = ['work/cases', 'work/journeys', ...mid];
const works = [
  'work/partners',
  'work/field',
  'work/content',
  'work/procurement',
  'work/spending',
  'work/participation',
  'work/professions',
  ...whole,
];
const insight = ['insight/outcomes', 'insight/pilots', 'insight/opendata', 'insight/registers'];
const everything = [...insight, ...works];

const mayImport = {
  platform: [],
  'foundation/record': ['platform'],
  'foundation/vault': ['foundation/record', 'platform'],
  'foundation/people': ['foundation/vault', 'foundation/record', 'platform'],
  'foundation/assurance': ['foundation/people', 'foundation/vault', 'foundation/record', 'platform'],
  'work/governance': below,
  'work/places': ['work/governance', ...below],
  'work/services': low,
  'work/files': low,
  'work/messages': ['work/services', ...low],
  'work/payments': low,
  'work/bookings': low,
  'work/cases': mid,
  'work/journeys': ['work/cases', ...mid],
  'work/partners': whole,
  'work/field': whole,
  'work/content': whole,
  'work/spending': mid,
  'work/procurement': ['work/spending', ...whole],
  'work/participation': whole,
  'work/professions': whole,
  'insight/outcomes': works,
  'insight/pilots': ['insight/outcomes', ...works],
  'insight/opendata': ['insight/outcomes', 'insight/pilots', ...works],
  'insight/registers': works,
  'entry/components': ['work/services', 'foundation/record', 'platform'],
  'entry/web': ['entry/components', ...everything],
  'entry/api': everything,
  'entry/worker': everything,
  'entry/cli': everything,
};
const rooms = Object.keys(mayImport);
/** A room's doors; its `testing.ts` is one for tests, which another rule keeps to them. */
const doors = '^src/(foundation|work|insight)/[^/]+/(index|browser|testing)\\.ts$';

/** Doors to the inside of sealed values, and the only folders or files that may open each (tests of that folder included). */
const sealedDoors = {
  contents: ['platform/sealed/'],
  'content-of': [
    'platform/sealed/',
    'foundation/vault/',
    'foundation/assurance/',
    'foundation/people/accounts/account-number\\.ts$',
    'foundation/people/joining/',
    'foundation/people/mandates/',
    'foundation/people/preferences/', // how letters reach somebody goes by what they said
    'foundation/people/signing-in/',
    'work/services/',
    'work/journeys/',
    'work/content/searching/', // what somebody looks for; see docs/adr/0071
    'work/participation/sending/read-other-words\\.ts$', // whether other words are proposed than those that are there
    'work/participation/answering/take-proposal\\.ts$', // what an owner publishes as the service’s own words
    'work/partners/(open311/read-report|answers/read-answers|updates/text-of-update)\\.ts$', // what another program posts, into its question or note
    'work/partners/open311/know-again\\.ts$', // the same, sealed anew for the digest by which it is known again
    'work/partners/peers/keep-garbage\\.ts$', // what a system that stays told and nobody can read, back to who runs it
    'work/field/applying/', // what an officer’s phone sent, on its way into the act that it asks for
    'work/files/', // what a file is called, and the key that opens it
  ],
  // entry/web/form.ts gives a person's own words back to the request that sent them; see docs/adr/0013. A letter is opened
  // words put together anew, for the same addressee.
  open: [
    'platform/sealed/',
    'foundation/vault/',
    'foundation/assurance/',
    'work/messages/write-(address|letter|text)\\.ts$',
    'entry/web/form\\.ts$',
  ],
  browser: [
    'platform/sealed/',
    'entry/components/(content/(reveal|reveal-prose|changed-words)|kinds/(field|reveal-signature))\\.tsx?$',
    'entry/web/decisions/write-pdf\\.ts$', // the letter that a person takes away of what was decided for them
    'entry/web/bulk/write-results\\.ts$', // the file that a member takes back of what they sent
    'entry/web/desk/export/write-(cases|file)\\.ts$', // the file that an officer takes away, after its looks
    'entry/web/your-data/copy/write-json\\.ts$', // the copy that a person takes of their own, as data
    'entry/web/field/calls/write-case\\.ts$', // what an officer's phone keeps for its shift, after the look
    'entry/api/',
    'work/messages/',
    'work/files/serving/', // which file of an opened answer is asked for
  ],
};

module.exports = {
  forbidden: [
    ...rooms.map((folder) => ({
      name: `arrows: ${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...mayImport[folder]].join('|')})/` },
    })),
    {
      name: 'every file has a room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/((${[...rooms, 'entry/field'].join('|')})/|guildhall\\.ts$)` },
      to: { path: '^src/' },
    },
    {
      name: 'doors only',
      severity: 'error',
      from: { path: '^src/([^/]+)/([^/]+)/' },
      to: { path: '^src/(foundation|work|insight)/[^/]+/', pathNot: ['^src/$1/$2/', doors] },
    },
    {
      name: 'the root imports entries and platform',
      severity: 'error',
      from: { path: '^src/guildhall\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/entry/[^/]+/index\\.ts$', '^src/platform/'] },
    },
    {
      name: 'browser code: browser doors, components, types',
      severity: 'error',
      from: { path: '^src/entry/(field/|web/client/)' },
      to: {
        path: '^src/',
        pathNot: ['^src/entry/(field|components)/', '^src/entry/web/client/', '/browser\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components are pure',
      severity: 'error',
      from: { path: '^src/entry/components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: ['^src/entry/components/', '/browser\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a browser door reaches no server',
      severity: 'error',
      from: { path: '^src/.*/browser\\.ts$' },
      to: {
        reachable: true,
        path: [
          '^(node:)?(fs|net|tls|dns|os|path|http|https|stream|zlib|crypto|child_process|worker_threads)(/|$)',
          'node_modules/pg/',
          '-store\\.ts$',
        ],
      },
    },
    ...Object.entries(sealedDoors).map(([door, openers]) => ({
      name: `sealed: ${door} is opened by few`,
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${openers.join('|')})`, '\\.test\\.tsx?$'] },
      to: { path: `^src/platform/sealed/${door}\\.ts$`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'what serves tests stays in tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing(/|\\.ts$)'] },
      to: { path: '^src/.*/testing(/|\\.ts$)' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pg only in platform',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'http framework only in platform and entry',
      severity: 'error',
      from: { path: '^src/(foundation|work|insight)/' },
      to: { path: 'node_modules/fastify/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
