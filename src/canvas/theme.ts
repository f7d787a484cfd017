import type { Scheme } from './palette.ts'

/** Colours and font of a picture, as the page has them. Canvas knows no custom properties, so they are read once a theme. */
export interface FlameTheme {
  readonly scheme: Scheme
  /** The person's own few colours are used: fills say nothing, edges do. */
  readonly forced: boolean
  /** Boxes have edges: with those few colours, and where more contrast is wanted. */
  readonly edged: boolean
  /** The line around what is chosen. */
  readonly selection: string
  readonly highlight: string
  readonly onHighlight: string
  readonly surface: string
  readonly text: string
  readonly softText: string
  readonly accent: string
  readonly line: string
  /** The root, and what is not searched for. */
  readonly quiet: string
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
  const keyword = (name: string) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  }
  const forced = matchMedia('(forced-colors: active)').matches
  const theme: FlameTheme = {
    scheme: isDark(style) ? 'dark' : 'light',
    forced,
    edged: forced || matchMedia('(prefers-contrast: more)').matches,
    selection: forced ? keyword('Highlight') : colour('--ember'),
    highlight: keyword('Highlight'),
    onHighlight: keyword('HighlightText'),
    surface: colour('--surface'),
    text: colour('--text'),
    softText: colour('--soft'),
    accent: colour('--ember'),
    line: colour('--line'),
    quiet: colour('--raised'),
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

/** Tells when another theme may be in force: the system's or the page's has changed. */
export function watchTheme(changed: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', changed, { signal })
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  signal.addEventListener('abort', () => observer.disconnect())
}
