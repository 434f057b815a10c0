/** Sent with every file, whatever it is. */
const constantHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy in the `<meta>` of a built page; undefined if there is none. */
export function policyOfPage(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]+)">/i.exec(html)?.[1];
}

/** The policy without the hashes of one page's inline scripts: for workers, scripts and the rest. */
export function withoutHashes(policy: string): string {
  return policy.replaceAll(/ 'sha\d+-[^']+'/g, '');
}

/**
 * The headers that go with a file.
 *
 * @param policy a policy as a page's `<meta>` has it; the directive that only a header can carry is
 *   added here
 */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    ...constantHeaders,
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  };
}
