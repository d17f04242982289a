import { expect, test } from 'vitest';
import { policyWithFrames, securityHeaders } from '#site/http/security-headers.ts';
import { previewAnswer } from '#site/mail/preview.ts';
import { composed } from './samples.ts';

test('a mail in its frame runs nothing, loads nothing and leads out of the frame', async () => {
  const answer = previewAnswer(composed('invitation').html);
  const policy = answer.headers.get('content-security-policy')?.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain('sandbox allow-top-navigation-by-user-activation');
  expect(policy?.join()).not.toMatch(/script-src|allow-scripts|allow-same-origin/);
  expect(await answer.text()).toContain('<head><base target="_top">');
});

test('the page around it may show frames of this shop, and nothing else is different', () => {
  const usual = securityHeaders(new URL('https://apps.example'))['content-security-policy'];
  expect(policyWithFrames()).toBe(`${usual}; frame-src 'self'`);
  expect(usual).toContain("default-src 'none'");
});
