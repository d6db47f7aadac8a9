import type { FieldError } from '#shared/domain/errors/domain-error.ts'
import { Agency, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { RegistryDeps } from './registry-deps.ts'

/** A webhook that no delivery could ever call is refused at once, and not found out by the first task. */
export function connectorFaults(
  kind: RegistryKind,
  entry: object,
  { mayCall }: Pick<RegistryDeps, 'mayCall'>,
): FieldError[] {
  if (kind !== 'agency') return []
  const { connector } = Agency.parse(entry)
  if (connector.kind !== 'webhook' || mayCall(new URL(connector.url))) return []
  const message =
    'Give a public https address; only hosts that operations named at deployment (TrustedHosts) may differ'
  return [
    { pointer: '/connector/url', message, zh: '请填写公网 https 地址；只有部署时列入 TrustedHosts 的主机可以例外' },
  ]
}
