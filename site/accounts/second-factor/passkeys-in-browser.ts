import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/**
 * Gives a form its passkey button, where the browser knows passkeys: what the passkey answers to the
 * offer in `data-offer` is put into the form's field, and the form is sent like any other.
 */
export function mountPasskeyForm(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="passkey"]');
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const problem = form.querySelector<HTMLElement>('[data-problem]');
  const { offer, passkey: use } = form.dataset;
  if (!field || !button || !problem || !offer) return;
  if (!browserSupportsWebAuthn()) {
    form.hidden = true;
    for (const part of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) {
      part.hidden = false;
    }
    return;
  }
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    // What is still to be typed is told by the server, before anything is made.
    if (hasEmptyField(form)) return;
    event.preventDefault();
    button.disabled = true;
    problem.hidden = true;
    try {
      const optionsJSON = JSON.parse(offer);
      const answer =
        use === 'add'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON });
      field.value = JSON.stringify(answer);
      form.submit();
    } catch (error) {
      problem.textContent = sentenceOf(error);
      problem.hidden = false;
    }
    button.disabled = false;
  });
}

function hasEmptyField(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[required]')].some(
    (input) => input.value.trim() === '',
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof WebAuthnError) {
    if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') {
      return 'This device has a passkey of yours already.';
    }
    if (error.code === 'ERROR_INVALID_DOMAIN' || error.code === 'ERROR_INVALID_RP_ID') {
      return 'Passkeys do not work at this address of the marketplace.';
    }
  }
  return 'The passkey was not confirmed. Try again when you are ready.';
}
