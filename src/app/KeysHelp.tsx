import { Dialog } from '#ui/Dialog.tsx'
import { KeysTable } from '#ui/KeysTable.tsx'
import { SHORTCUTS } from './shortcuts.ts'

/** All keys. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <KeysTable groups={SHORTCUTS} />
    </Dialog>
  )
}
