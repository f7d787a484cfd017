import { type Explain, FRAME, inLanguage } from './words.ts'

/** Sources: Go, runtime/pprof Profile ("threadcreate", NewProfile). */
export const other: Explain = ({ language }) => ({
  when: 'Look here when you know what the program that wrote the file counts under this name. Emberscope does not.',
  wide: inLanguage(
    language,
    {
      go:
        `${FRAME} the values of all samples that have it on their stack, added up. In Go, threadcreate counts threads of the operating ` +
        "system, and a program's own profiles count what it has registered.",
    },
    `${FRAME} the values of all samples that have it on their stack, added up, in the unit that the file gives.`,
  ),
  not: 'It does not say whether more is worse, nor what makes the values grow. See the documentation of the program that wrote the file.',
  next: [
    ['cpu', 'it shows what the program computes.'],
    ['wall', 'it shows where time passes.'],
    ['inuse_space', 'it shows who holds the memory.'],
  ],
})
