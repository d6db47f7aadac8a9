/** RFC 6749 §5.2: answered with 400 and this code. */
export class OAuthError extends Error {
  readonly code: 'invalid_request' | 'invalid_grant' | 'unsupported_grant_type' | 'invalid_client'

  constructor(code: OAuthError['code'], message: string) {
    super(message)
    this.code = code
  }
}
