/** Who may say whether an account is still the same person's. */
const settlesHeld = ['administrator', 'help-desk'] as const;

export const maySettleHeld = (roles: readonly string[]): boolean => settlesHeld.some((role) => roles.includes(role));
