export { answerInvitation } from './answer-invitation.js';
export { type BodyKind, bodyKinds, isMemberRole, type MemberRole, memberRoleOf, memberRoles } from './body.js';
export { closeBody } from './close-body.js';
export { endInvitationsOver } from './end-invitations-over.js';
export { endMembership } from './end-membership.js';
export {
  listBodyMembers,
  listOwnBodies,
  nameBody,
  type OwnBody,
} from './find-body.js';
export { findInvitation } from './find-invitation.js';
export { handOverBody } from './hand-over-body.js';
export { inviteMember } from './invite-member.js';
export { isBody } from './is-body.js';
export { isLastAnywhere } from './is-last-anywhere.js';
export { mayManage } from './may-manage.js';
export { type BodyToOpen, openBody } from './open-body.js';
export { renameBody } from './rename-body.js';
export { type MemberRefusal, setMemberRole } from './set-member-role.js';
