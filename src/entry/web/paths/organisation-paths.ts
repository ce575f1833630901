const one = (id: string) => `/account/organisations/${id}`;

/** The pages of those who act for a business, charity or community group. */
export const organisationPaths = {
  mismatches: '/desk/systems',
  mismatch: (id: string) => `/desk/systems/${id}`,
  ownOrganisations: '/account/organisations',
  openOrganisation: '/account/organisations/new',
  ownOrganisation: one,
  ownDetails: (id: string) => `${one(id)}/details`,
  checkBody: (id: string) => `/desk/mandates/organisations/${id}`,
  answerBody: (id: string) => `/desk/mandates/organisations/${id}/answer`,
  inviteMember: (id: string) => `${one(id)}/invite`,
  changeMember: (id: string) => `${one(id)}/members`,
  closeOrganisation: (id: string) => `${one(id)}/close`,
  joinOrganisation: (code: string) => `/account/join/${code}`,
} as const;
