/** A demonstration's account at the fake that stands beside its pages: it opens nothing anywhere else. */
export const demoNotifyAccount = {
  key: 'demo-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002',
  text: '00000000-0000-4000-8000-000000000003',
  letter: '00000000-0000-4000-8000-000000000004',
  token: 'demo-callback-token',
} as const;
