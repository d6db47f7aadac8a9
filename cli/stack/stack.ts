/** How an SDK client reaches the stack. Without an endpoint: AWS itself, with the operator's own credentials. */
export interface AwsAccess {
  readonly region: string
  readonly endpoint?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** What the template gives out by name (infra/stack-outputs.ts). */
export type OutputName =
  | `${'Ledger' | 'Views' | 'Registry' | 'Vault'}Table`
  | `${'Routing' | 'Delivery' | 'Anchor' | 'Intake' | 'Tick' | 'Scrub'}QueueUrl`
  | 'PhotosBucket'
  | 'WebBucket'
  | 'AnchorsBucket'
  | 'AgencyQueuePrefix'
  | 'OidcIssuer'
  | 'OidcAudience'
  | 'ClaimRoles'
  | 'ClaimAgency'
  | 'ClaimArea'

/** A stack that operators work on: the one on this machine or a deployed stage. */
export interface Stack {
  readonly name: string
  readonly apiUrl: string
  readonly aws: AwsAccess
  /** Throws when the stack has no such output. */
  readonly output: (name: OutputName) => string
  /** A bearer token for the API: of a ready person here, the operator's own on a stage. */
  readonly token: (person: string) => Promise<string>
  /** Only on this machine: asks the running process itself, `POST /clock/advance`. */
  readonly control?: (route: string, input?: unknown) => Promise<unknown>
}
