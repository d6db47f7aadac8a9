import type { RefObject } from 'preact'
import { singleKeys } from '../../app/settings.ts'
import { texts } from '../../language/texts.ts'

const t = texts(
  {
    title: '键盘操作',
    next: '下一项',
    last: '上一项',
    open: '打开',
    mark: '选中或取消',
    help: '显示本说明',
    close: '关闭',
    single: '启用单键操作',
  },
  {
    title: 'Keyboard',
    next: 'Next',
    last: 'Previous',
    open: 'Open',
    mark: 'Mark or unmark',
    help: 'Show this',
    close: 'Close',
    single: 'Use single keys',
  },
)

const KEYS = [
  ['j', 'next'],
  ['k', 'last'],
  ['Enter', 'open'],
  ['x', 'mark'],
  ['?', 'help'],
] as const

/** What each key does, and the switch for whoever presses them by accident or speaks to his device (WCAG 2.1.4). */
export const KeysHelp = ({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) => (
  <>
    <p class="buttons no-touch">
      <button type="button" class="button secondary small" onClick={() => dialog.current?.showModal()}>
        {t('title')}
      </button>
    </p>
    <Dialog dialog={dialog} />
  </>
)

const Dialog = ({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) => (
  <dialog ref={dialog} aria-labelledby="keys">
    <h2 id="keys">{t('title')}</h2>
    <dl class="facts">
      {KEYS.flatMap(([key, what]) => [
        <dt key={key}>
          <kbd>{key}</kbd>
        </dt>,
        <dd key={`${key}-what`}>{t(what)}</dd>,
      ])}
    </dl>
    <label class="choice">
      <input
        type="checkbox"
        checked={singleKeys.value}
        onChange={event => {
          singleKeys.value = event.currentTarget.checked
        }}
      />
      <span>{t('single')}</span>
    </label>
    <button type="button" class="button" onClick={() => dialog.current?.close()}>
      {t('close')}
    </button>
  </dialog>
)
