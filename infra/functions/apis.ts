import type { FunctionEntry } from './function-entry.ts'

export const APIS: readonly FunctionEntry[] = [
  {
    name: 'reports-api',
    trigger: { kind: 'api' },
    errorImpact: 'Workers and residents cannot report, add photos or follow their cases.',
    grants: (fn, to) => {
      to.views.grantFindNearTo(fn)
      to.views.grantListRequestsTo(fn)
      to.identity.mapClaimsFor(fn)
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.places.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.views.grantLimitTo(fn)
      to.photos.grantTakeUploadsTo(fn)
      to.photos.grantShowTo(fn)
    },
  },
  {
    name: 'cases-api',
    trigger: { kind: 'api' },
    errorImpact: 'Nobody can open a case; grid workers cannot verify or check, reporters cannot answer or rate.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.views.grantReadWorklistsTo(fn)
      to.photos.grantShowTo(fn)
    },
  },
  {
    name: 'tasks-api',
    trigger: { kind: 'api' },
    errorImpact: 'Agencies cannot see, sign or resolve their tasks while the clocks go on.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.views.grantReadWorklistsTo(fn)
      to.photos.grantShowTo(fn)
      fn.acknowledgeUnused(['dynamodb:GetItem'], 'One agency is read by itself only before the list of all was needed.')
    },
  },
  {
    name: 'desk-api',
    trigger: { kind: 'api' },
    errorImpact: 'Cases that wait in triage cannot be filed, dispatched, rejected or closed.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.views.grantReadWorklistsTo(fn)
      to.views.grantSearchTo(fn)
      to.views.grantListUndeliveredTo(fn)
      to.photos.grantShowTo(fn)
      fn.acknowledgeUnused(
        ['s3:GetObject', 's3:ListBucket'],
        'Only when a photo of the report has gone since it was taken.',
      )
    },
  },
  {
    name: 'registry-api',
    trigger: { kind: 'api' },
    errorImpact: 'Areas, agencies, posts and rules cannot be changed; cases go on by the old ones.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.registry.grantWriteTo(fn)
      to.vault.grantKeepContactsTo(fn)
      to.views.grantLimitTo(fn)
      to.agencyQueues.grantMakeTo(fn)
      to.trustedHosts.nameTo(fn)
    },
  },
  {
    name: 'open311-api',
    trigger: { kind: 'api' },
    errorImpact: 'Applications of others can neither report over Open311 nor read the state of requests.',
    grants: (fn, to) => {
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.places.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.vault.grantReadManyTo(fn)
      to.views.grantListRequestsTo(fn)
      to.views.grantLimitTo(fn)
      to.photos.grantTakeUploadsTo(fn)
      fn.acknowledgeUnused(['s3:ListBucket'], 'Tells places that were never compiled from places it may not see.')
    },
  },
  {
    name: 'suggest-api',
    trigger: { kind: 'api' },
    errorImpact: 'Reporters choose a category without suggestions.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.registry.grantReadTo(fn)
      to.models.grantReadTo(fn)
      fn.acknowledgeUnused(['dynamodb:GetItem'], 'One area is read by itself only before the list of all was needed.')
      fn.acknowledgeUnused(['s3:ListBucket'], 'Tells models that were never trained from models it may not see.')
    },
  },
  {
    name: 'rules-api',
    trigger: { kind: 'api' },
    errorImpact:
      'Nobody can see why a case went where it went, try a rule or publish a duty list; cases go on by the old one.',
    grants: (fn, to) => {
      to.identity.mapClaimsFor(fn)
      to.ledger.grantAppendTo(fn)
      to.registry.grantWriteTo(fn)
      to.views.grantListRequestsTo(fn)
      to.views.grantLimitTo(fn)
      fn.acknowledgeUnused(
        ['dynamodb:BatchGetItem'],
        'Writing many rules reads their versions first, from the second copy on.',
      )
      fn.acknowledgeUnused(
        ['dynamodb:PutItem'],
        'Commits of the recount after a calendar changed: test/integration/time.test.ts does that, no scenario.',
      )
    },
  },
  {
    name: 'serve-web',
    trigger: { kind: 'api' },
    errorImpact: 'The web app does not open; apps already open go on working offline.',
    grants: (fn, to) => {
      to.web.grantServeTo(fn)
      to.identity.allowPagesToReach(fn, to.photos.origin)
    },
  },
]
