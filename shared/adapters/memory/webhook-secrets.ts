import type { WebhookSecrets } from '#shared/domain/webhook/webhook-secrets.ts'
import type { WebhookSecretStore } from '#shared/ports/webhook-secrets.ts'

export function memoryWebhookSecrets(): WebhookSecretStore {
  const kept = new Map<string, WebhookSecrets>()
  return {
    async get(tenant, agency) {
      return kept.get(`${tenant}#${agency}`)
    },
    async put(tenant, agency, next) {
      const key = `${tenant}#${agency}`
      if ((kept.get(key)?.version ?? 0) !== next.version - 1) return false
      kept.set(key, next)
      return true
    },
  }
}
