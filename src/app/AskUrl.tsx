import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './AskUrl.module.css'
import type { WaysIn } from './use-ways-in.ts'

/** Asks for the address of a profile. */
export function AskUrl({ ways }: { readonly ways: WaysIn }) {
  return (
    <Dialog title="Open a profile by its address" onClose={() => ways.askUrl(false)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          const address = new FormData(event.currentTarget).get('address')
          ways.askUrl(false)
          if (typeof address === 'string') ways.openUrl(address.trim())
        }}
      >
        <label htmlFor="address">Address</label>
        <input
          id="address"
          name="address"
          type="url"
          required
          placeholder="https://example.com/cpu.pb.gz"
          autoComplete="off"
          spellCheck={false}
        />
        <p>The page fetches it without cookies. The server must allow that, with the header Access-Control-Allow-Origin.</p>
        <Button type="submit" look="primary">
          Open
        </Button>
      </form>
    </Dialog>
  )
}
