import { PPROF_FILTER } from '#model/filters.ts'
import { NOISE_PRESETS, type NoisePreset } from '#share/noise-presets.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { useSetView } from '../use-set-view.ts'
import { useViewer } from '../viewer-context.tsx'
import styles from './NoiseDialog.module.css'

const LANGUAGES: Readonly<Record<NoisePreset['language'], string>> = {
  go: 'Go',
  java: 'Java',
  dotnet: '.NET',
  ruby: 'Ruby',
  python: 'Python',
  rust: 'Rust',
  nodejs: 'Node.js',
  native: 'C, C++ and the kernel',
  any: 'Any language',
}

/** Filters against noise, by language; each shows its expression. */
export function NoiseDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useViewer((viewer) => viewer.view)
  const setView = useSetView()
  if (!view) return null
  const languages = [...new Set(NOISE_PRESETS.map(({ language }) => language))]
  return (
    <Dialog title="Take out noise" onClose={onClose}>
      {languages.map((language) => (
        <section key={language} className={styles['language']}>
          <h3>{LANGUAGES[language]}</h3>
          <ul>
            {NOISE_PRESETS.filter((preset) => preset.language === language).map((preset) => {
              const on = hasAlternative(view[preset.filter], preset.expression)
              return (
                <li key={preset.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={on}
                      onChange={() =>
                        setView({ [preset.filter]: (on ? without : withAlternative)(view[preset.filter], preset.expression) })
                      }
                    />
                    <b>{preset.title}</b>
                  </label>
                  <p>{preset.meaning}</p>
                  <code>
                    {PPROF_FILTER[preset.filter]}={preset.expression}
                  </code>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

const hasAlternative = (expression: string, alternative: string): boolean => `|${expression}|`.includes(`|${alternative}|`)

const withAlternative = (expression: string, alternative: string): string =>
  expression === '' ? alternative : `${expression}|${alternative}`

const without = (expression: string, alternative: string): string =>
  `|${expression}|`.replace(`|${alternative}|`, '|').replaceAll(/^\||\|$/g, '')
