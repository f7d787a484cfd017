// Sets of functions that findings ask for, as expressions on their names.
import type { Language } from '#model/profile-types/profile-type.ts'
import { NOISE_PRESETS } from '#share/noise-presets.ts'

const presetOf = (...ids: readonly string[]): string =>
  NOISE_PRESETS.filter(({ id }) => ids.includes(id))
    .map(({ expression }) => `(?:${expression})`)
    .join('|')

/** What collects garbage, where that shows in stacks; '' where it does not. */
export const collectingFrames = (language: Language | undefined): string => presetOf(`${language}-gc`)

/** What a thread waits in, whatever it waits for. */
export const waitingFrames = (language: Language | undefined): string => presetOf(`${language}-waiting`, 'nodejs-idle', 'native-waiting')

/** What stands for all that is not known, or for nothing being done: no place that one could change. */
export const NOWHERE =
  /^(?:\(idle\)|\(program\)|\(root\)|\(unknown\)|\[unknown\]|Garbage Collection|\(garbage collector\)|Non JS threads activity|Node\.js$|\(external\))|\(unknown\) \[c function\]$/

/** The runtime's own frames around waiting and locking: who is to be named is who called them. */
const MACHINERY: Readonly<Partial<Record<Language, string>>> = {
  go: String.raw`^(?:runtime|sync|internal/sync|internal/poll|internal/runtime/\w+|reflect|time|syscall|net|bufio|io|context)\.|\.deferwrap\d+$`,
  java: String.raw`^(?:java[./]util[./]concurrent|jdk[./]internal|sun[./]misc|java[./]lang[./](?:Object\.wait|Thread))`,
  dotnet: String.raw`^(?:System|Microsoft|Interop)[.!]`,
  python: String.raw`^(?:acquire|release|wait|__enter__|__exit__|_wait_for_tstate_lock)$`,
  cpp: String.raw`^(?:std::|__gthread|pthread_|absl::(?:lts_\w+::)?(?:synchronization_internal|Mutex)|__lll_)`,
}

/** What is left out of stacks, so that the delay is that of who wanted the lock; undefined where nothing is known of it. */
export const lockMachinery = (language: Language | undefined): string | undefined => MACHINERY[language ?? 'native']
