/** The cookie of a signed-in resident: a token that opens one session. Host-only, unread by scripts, not sent from elsewhere. */
export const residentCookie = 'resident';
