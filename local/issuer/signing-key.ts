import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'

export interface SigningKey {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly publicJwk: JWK
}

/** The issuer's RS256 key, kept in `<dataDir>/issuer-key.json` so that tokens outlive a restart; without a folder, a new one. */
export async function openSigningKey(dataDir: string | undefined): Promise<SigningKey> {
  const file = dataDir && join(dataDir, 'issuer-key.json')
  const jwk = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JWK) : await newKey(file)
  const kid = await calculateJwkThumbprint(jwk)
  const { kty, n, e } = jwk
  return {
    kid,
    privateKey: (await importJWK(jwk, 'RS256')) as CryptoKey,
    publicJwk: { ...(kty ? { kty } : {}), ...(n ? { n } : {}), ...(e ? { e } : {}), kid, use: 'sig', alg: 'RS256' },
  }
}

async function newKey(file: string | undefined): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  if (file) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 })
  }
  return jwk
}
