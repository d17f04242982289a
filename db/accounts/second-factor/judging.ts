/** What proofs are judged with. */
export type Judging = {
  /** Opens what was sealed, and signs challenges: at least 32 characters. */
  readonly appSecret: string;
  /** Address of the marketplace: a passkey is made for its host, and works nowhere else. */
  readonly origin: URL;
};

/** What a person shows beside the password. */
export type Proof =
  | { readonly kind: 'digits'; readonly digits: string }
  /** What the browser answered, as JSON. */
  | { readonly kind: 'passkey'; readonly answer: string }
  | { readonly kind: 'recovery-code'; readonly code: string };
