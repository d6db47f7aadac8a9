/**
 * Every environment name a function may be given: infra sets them, each handler's env schema reads its own few.
 * A name that is not here can be neither set nor read.
 */
export const ENV_NAMES = [
  'LEDGER_TABLE',
  'VIEWS_TABLE',
  'REGISTRY_TABLE',
  'VAULT_TABLE',
  'ROUTING_QUEUE_URL',
  'DELIVERY_QUEUE_URL',
  'JOINING_QUEUE_URL',
  'ANCHOR_QUEUE_URL',
  'INTAKE_QUEUE_URL',
  'TICK_QUEUE_URL',
  'NOTICE_QUEUE_URL',
  'NOTICE_MAIL',
  'NOTICE_SENDER',
  'TRUSTED_HOSTS',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'SITE_ORIGIN',
  'CASE_EVENTS_TOPIC_ARN',
  'PHOTOS_BUCKET',
  'ANCHORS_BUCKET',
  'MODELS_BUCKET',
  'PLACES_BUCKET',
  'WEB_BUCKET',
  'WEB_CONNECT_ORIGINS',
  'AGENCY_QUEUE_PREFIX',
  'CLAIM_TENANT',
  'CLAIM_ROLES',
  'CLAIM_AGENCY',
  'CLAIM_AREA',
  'METRICS_NAMESPACE',
  'POWERTOOLS_SERVICE_NAME',
] as const

export type EnvName = (typeof ENV_NAMES)[number]
