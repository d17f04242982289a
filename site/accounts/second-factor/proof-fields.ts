/** Names of what a form sends to prove a second factor. */
export const PROOF_FIELDS = ['digits', 'passkey', 'code', 'with', 'next'] as const;
