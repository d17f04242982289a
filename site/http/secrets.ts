/** What links carry that lets people in: `?token=…`, and the last step of an invitation. */
const SECRETS = /([?&]token=|\/invitations\/)[^&/?#]+/g;

/** An address as it may stand in a log, which more people read than the mailbox that it went to. */
export function withoutSecrets(address: string): string {
  return address.replace(SECRETS, '$1…');
}
