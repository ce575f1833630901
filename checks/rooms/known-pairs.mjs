/** Pairs of folders that import each other both ways, from before that was refused. The list only becomes shorter: docs/adr/0066. */
export const knownPairs = new Set([
  'entry/web/administering/time ↔ entry/web/staff/me',
  'entry/web/agreements ↔ entry/web/registers',
  'entry/web/desk/acts ↔ entry/web/desk/case',
  'entry/web/desk/acts ↔ entry/web/desk/find',
  'entry/web/desk/case ↔ entry/web/desk/risk',
  'entry/web/desk/hand-over ↔ entry/web/helping',
  'entry/web/journeys/question ↔ entry/web/journeys/start',
  'entry/web/openid ↔ entry/web/sign-in/email',
  'entry/web/staff/held ↔ entry/web/staff/merges',
  'foundation/assurance/concerns ↔ foundation/assurance/incidents',
  'foundation/assurance/interests ↔ foundation/assurance/risk',
  'foundation/record/checkpoints ↔ foundation/record/witnessing',
  'foundation/record/proofs ↔ foundation/record/witnessing',
  'foundation/record/rebuilding ↔ foundation/record/verifying',
  'work/services/answering ↔ work/services/releases',
  'work/services/compiling ↔ work/services/releases',
]);
