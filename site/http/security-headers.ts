import type { ServerResponse } from 'node:http';

/** Pages load nothing from elsewhere and run no inline code, so the policy has no exceptions. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The policy of an answer that also shows a page of ours in a frame. */
export function policyWithFrames(): string {
  return asHeader({ ...POLICY, 'frame-src': "'self'" });
}

function asHeader(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** What every answer carries, pages, files and errors alike (OWASP Secure Headers). */
const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': asHeader(POLICY),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': [
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'publickey-credentials-create=(self), publickey-credentials-get=(self)',
  ].join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Two years, as the preload list asks. */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains';

export type SecurityHeaders = Readonly<Record<string, string>>;

/** The headers for an origin; over https also the one that forbids http. */
export function securityHeaders(origin: URL): SecurityHeaders {
  if (origin.protocol !== 'https:') return ALWAYS;
  return { ...ALWAYS, 'strict-transport-security': HTTPS_ONLY };
}

/** Puts them on an answer; what is set later by a route wins. */
export function setSecurityHeaders(response: ServerResponse, headers: SecurityHeaders): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
