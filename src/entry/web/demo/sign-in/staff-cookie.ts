/** The cookie of a signed-in officer: a token that opens one session. Host-only, unread by scripts, not sent from elsewhere. */
export const staffCookie = 'staff';
