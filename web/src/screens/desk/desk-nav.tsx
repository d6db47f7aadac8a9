import { texts } from '../../language/texts.ts'

const t = texts(
  {
    pools: '工作池',
    triage: '待研判',
    requests: '待审批',
    resolved: '待核查结案',
    held: '限流暂存',
    search: '查案件',
  },
  {
    pools: 'Pools',
    triage: 'To be decided',
    requests: 'Requests to decide',
    resolved: 'To be checked and closed',
    held: 'Held back by a limit',
    search: 'Search cases',
  },
)

export const POOLS = ['triage', 'requests', 'resolved', 'held'] as const
export type DeskPage = (typeof POOLS)[number] | 'search'

export const deskPageName = (page: DeskPage): string => t(page)

/** From one list of the desk to the next, and to what is in none of them. */
export const DeskNav = ({ here }: { readonly here: DeskPage }) => (
  <nav aria-label={t('pools')}>
    <ul class="buttons">
      {[...POOLS, 'search' as const].map(each => (
        <li key={each}>
          <a
            class="button secondary"
            href={`/desk/${each}`}
            {...(each === here && { 'aria-current': 'page' as const })}
          >
            {t(each)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
