/** What was just done to an organisation or its people, as the next page says it. */
const sentences = {
  founded: 'The organisation is there, and you act for it now.',
  joined: 'Welcome. You act for this organisation now.',
  described: 'The facts are saved.',
  invited: 'The invitation is on its way.',
  resent: 'The invitation is sent again. Only its newest link works.',
  revoked: 'The invitation is taken back, and its link works no more.',
  declined: 'You declined the invitation.',
  role: 'The role is changed.',
  removed: 'The person is removed, and acts for the organisation no more.',
  left: 'You left the organisation, and act for nobody but yourself now.',
} as const;

export type TeamDone = keyof typeof sentences;

/** The sentence that an address asks for; undefined for one that asks for none. */
export function teamDone(url: URL): string | undefined {
  const asked = url.searchParams.get('done');
  return Object.entries(sentences).find(([done]) => done === asked)?.[1];
}
