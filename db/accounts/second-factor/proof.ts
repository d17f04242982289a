import type { Person } from '../../actor.ts';
import { record } from '../../audit/record.ts';
import type { Change } from '../../change.ts';
import { queueMail } from '../../mail/queue.ts';
import { useDigits } from './authenticator-proof.ts';
import type { Judging, Proof } from './judging.ts';
import { usePasskey } from './passkey-proof.ts';
import { useRecoveryCode } from './recovery-code-proof.ts';

/**
 * Takes what a person shows beside the password, once.
 * @param person whose account it is; nobody needs to be signed in yet
 * @throws Invalid under `digits`, `passkey` or `code`
 */
export async function takeProof(
  change: Change,
  person: { id: string; email: string; name: string },
  proof: Proof,
  judging: Judging,
): Promise<void> {
  if (proof.kind === 'digits') {
    await useDigits(change, person.id, { digits: proof.digits, isConfirmed: true }, judging);
  } else if (proof.kind === 'passkey') {
    await usePasskey(change, person.id, proof.answer, judging);
  } else {
    await useRecoveryCode(change, person.id, proof.code);
    await tellOfRecovery(change, person);
  }
}

async function tellOfRecovery(
  change: Change,
  person: { id: string; email: string; name: string },
): Promise<void> {
  const actor: Person = {
    kind: 'person',
    personId: person.id,
    organisation: null,
    staffRoles: [],
    secondFactorAt: change.now,
  };
  await record(
    { ...change, actor },
    { verb: 'recovery_code.used', subject: { kind: 'person', id: person.id } },
  );
  await queueMail(change, person.email, {
    kind: 'second-factor-changed',
    data: { name: person.name, at: change.now.toISOString(), what: 'recovery_code_used' },
  });
}
