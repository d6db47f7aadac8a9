import { texts } from '../../language/texts.ts'

const t = texts(
  {
    title: '有人有危险？请先打电话',
    police: '110 警情',
    fire: '119 火警',
    ambulance: '120 急救',
    traffic: '122 交通事故',
    why: '这里的上报由工作人员处理，不能代替紧急电话。',
  },
  {
    title: 'Is anyone in danger? Call first',
    police: '110 police',
    fire: '119 fire',
    ambulance: '120 ambulance',
    traffic: '122 traffic accident',
    why: 'Reports here are dealt with by staff; they do not replace an emergency call.',
  },
)

const LINES = ['110', '119', '120', '122'] as const
const NAMES = { 110: 'police', 119: 'fire', 120: 'ambulance', 122: 'traffic' } as const

/** Before any form: what cannot wait. */
export const EmergencyNotice = () => (
  <section class="notice urgent" aria-labelledby="emergency">
    <h2 id="emergency">{t('title')}</h2>
    <p class="buttons">
      {LINES.map(line => (
        <a key={line} class="button secondary small" href={`tel:${line}`}>
          {t(NAMES[line])}
        </a>
      ))}
    </p>
    <p>{t('why')}</p>
  </section>
)
