import { expect, test } from 'vitest';
import { withoutSecrets } from '#site/http/secrets.ts';

test.each([
  ['/reset-password/choose?token=abc-DEF_1', '/reset-password/choose?token=…'],
  ['/sign-up/confirm?a=b&token=abc&c=d', '/sign-up/confirm?a=b&token=…&c=d'],
  ['/invitations/0123abc', '/invitations/…'],
  [
    '/invitations/0123abc?_action=organisations.accept',
    '/invitations/…?_action=organisations.accept',
  ],
  ['/search?q=token', '/search?q=token'],
  ['/', '/'],
])('%s is logged as %s', (address, logged) => {
  expect(withoutSecrets(address)).toBe(logged);
});
