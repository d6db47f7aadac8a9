import { CfnParameter, Fn } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'

/** Who vouches for people: any OIDC issuer, and the claims in which it says who they are. Given at deployment. */
export class Identity extends Construct {
  readonly issuer: string
  readonly audience: string
  private readonly uploadOrigin: string
  private readonly claims: Record<'CLAIM_TENANT' | 'CLAIM_ROLES' | 'CLAIM_AGENCY' | 'CLAIM_AREA', string>

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.issuer = this.parameter('OidcIssuer', 'URL of the OIDC issuer whose tokens are accepted')
    this.audience = this.parameter('OidcAudience', 'Audience (or client id) a token must be made for')
    this.uploadOrigin = this.parameter('UploadOrigin', 'Origin that takes photo uploads beside the bucket itself', '')
    this.claims = {
      CLAIM_TENANT: this.parameter('ClaimTenant', 'Claim that names the tenant', 'wangge_tenant'),
      CLAIM_ROLES: this.parameter('ClaimRoles', 'Claim that lists the roles', 'wangge_roles'),
      CLAIM_AGENCY: this.parameter('ClaimAgency', 'Claim that names the agency', 'wangge_agency'),
      CLAIM_AREA: this.parameter('ClaimArea', 'Claim that names the area', 'wangge_area'),
    }
  }

  /** For the site: where else than to itself its pages may talk. Uploads go to the bucket, or to what stands in for it. */
  allowPagesToReach(fn: BundledFunction, uploads: string): void {
    // The issuer's origin: a security policy that named its path would allow that one address only.
    const parts = Fn.split('/', this.issuer)
    const issuer = `${Fn.select(0, parts)}//${Fn.select(2, parts)}`
    fn.setEnvironment({ WEB_CONNECT_ORIGINS: `${issuer} ${uploads} ${this.uploadOrigin}` })
  }

  /** For the site, which shows each role its own screens. */
  get claimOutputs() {
    const { CLAIM_ROLES: ClaimRoles, CLAIM_AGENCY: ClaimAgency, CLAIM_AREA: ClaimArea } = this.claims
    return { ClaimRoles, ClaimAgency, ClaimArea }
  }

  /** For functions that ask who is calling. */
  mapClaimsFor(fn: BundledFunction): void {
    fn.setEnvironment(this.claims)
  }

  private parameter(name: string, description: string, preset?: string): string {
    const parameter = new CfnParameter(this, name, {
      type: 'String',
      description,
      ...(preset !== undefined && { default: preset }),
    })
    parameter.overrideLogicalId(name)
    return parameter.valueAsString
  }
}
