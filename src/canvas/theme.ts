import type { Scheme } from './palette.ts'

/** Colours and font of a picture, as the page has them. Canvas knows no custom properties, so they are read once a theme. */
export interface FlameTheme {
  readonly scheme: Scheme
  readonly surface: string
  readonly text: string
  readonly softText: string
  readonly accent: string
  readonly line: string
  readonly sunken: string
  readonly fontFamily: string
}

/** The theme in force at an element. */
export function readTheme(element: Element): FlameTheme {
  const style = getComputedStyle(element)
  const probe = document.createElement('span')
  element.append(probe)
  // Custom properties give what was written; a colour that is used gives what it comes to.
  const colour = (property: string) => {
    probe.style.color = `var(${property})`
    return getComputedStyle(probe).color
  }
  const theme: FlameTheme = {
    scheme: isDark(style) ? 'dark' : 'light',
    surface: colour('--surface'),
    text: colour('--text'),
    softText: colour('--soft'),
    accent: colour('--ember'),
    line: colour('--line'),
    sunken: colour('--sunken'),
    fontFamily: style.fontFamily,
  }
  probe.remove()
  return theme
}

/** Which scheme is used: the one that is set, or the system's where both are allowed. */
function isDark({ colorScheme }: CSSStyleDeclaration): boolean {
  if (colorScheme === 'dark') return true
  return colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches
}
