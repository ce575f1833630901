/** Where visits are planned, and what phones sent is decided; part of `paths`. */
export const roundPaths = {
  rounds: '/desk/rounds',
  planVisit: '/desk/rounds/visits',
  changeVisit: (visit: string) => `/desk/rounds/visits/${visit}`,
  orderRound: '/desk/rounds/order',
  phones: '/desk/phones',
  endShift: (shift: string) => `/desk/phones/shifts/${shift}/end`,
  undecided: (command: string) => `/desk/phones/${command}`,
  photoOfNote: (id: string, note: string) => `/desk/cases/${id}/notes/${note}/photo`,
} as const;
