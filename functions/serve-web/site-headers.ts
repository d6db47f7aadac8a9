/**
 * Headers of every file of the site. `connect` names the origins the app may talk to beside its own: the identity provider
 * and the photo bucket. No inline script or style, no frame, no other host.
 */
export function siteHeaders(connect: readonly string[]): Record<string, string> {
  const others = connect.join(' ')
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${others}`,
    `connect-src 'self' ${others}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    `form-action 'self' ${others}`,
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.map(part => part.trim()).join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  }
}
