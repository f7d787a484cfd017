import type { KeyGroup } from '#ui/KeysTable.tsx'

/** The key that goes with Control on most systems and with Command on Apple's. */
const withControl = (...keys: string[]): string[][] => [
  ['Ctrl', ...keys],
  ['⌘', ...keys],
]

const single = (...keys: string[]): string[][] => keys.map((key) => [key])

/** All keys, by what they are about: the help lists them. */
export const SHORTCUTS: readonly KeyGroup[] = [
  {
    heading: 'Everywhere',
    rows: [
      { keys: withControl('K'), does: 'Command palette: every action, sample type and function' },
      { keys: single('?'), does: 'This list' },
      { keys: withControl('O'), does: 'Open a file' },
      { keys: withControl('V'), does: 'Open what was copied; a go tool pprof command is applied' },
      { keys: single('[', ']'), does: 'Previous, next sample type' },
      { keys: single('1', '2', '3', '4'), does: 'Flame graph, top, split, callers and callees' },
      { keys: single('l'), does: 'Labels' },
      { keys: single('e'), does: 'What this is, and what stands out' },
      { keys: withControl('Z'), does: 'Undo the last change of filters or order' },
      { keys: withControl('Shift', 'Z'), does: 'Do it again' },
    ],
  },
  {
    heading: 'Search',
    rows: [
      { keys: [...withControl('F'), ['/']], does: 'Search' },
      { keys: single('Enter', 'n'), does: 'Next match' },
      { keys: [['Shift', 'Enter'], ['N']], does: 'Previous match' },
      { keys: single('Esc'), does: 'Clear the search' },
    ],
  },
  {
    heading: 'Graph',
    rows: [
      { keys: single('←', '→', '↑', '↓'), does: 'Choose a neighbour, the caller or the first callee' },
      { keys: single('Enter'), does: 'Zoom to the chosen frame' },
      { keys: single('Esc'), does: 'Step back' },
      { keys: single('0'), does: 'Show everything' },
      { keys: single('+', '-'), does: 'Zoom' },
      { keys: single('w', 'a', 's', 'd'), does: 'Move' },
      { keys: [['Shift', 'F10']], does: 'What can be done with the chosen frame' },
      { keys: single('v'), does: 'Inverted: callers downwards from each function' },
      { keys: single('r'), does: 'Fold recursion' },
    ],
  },
  {
    heading: 'Chosen frame',
    rows: [
      { keys: single('f'), does: 'Keep stacks through it (focus)' },
      { keys: single('i'), does: 'Drop stacks through it (ignore)' },
      { keys: single('h'), does: 'Hide it (hide)' },
      { keys: single('c'), does: 'Callers and callees' },
    ],
  },
]
