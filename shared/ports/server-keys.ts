export type KeyPurpose = 'follow-up' | 'fingerprint' | 'cursor'

export interface ServerKey {
  readonly version: number
  /** 32 bytes as hex. */
  readonly key: string
}

/** The deployment's own secrets, versioned in the vault; made on first use by a conditional write. */
export interface ServerKeys {
  newest(purpose: KeyPurpose): Promise<ServerKey>
  /** Throws when that version was never made. */
  version(purpose: KeyPurpose, version: number): Promise<ServerKey>
}
