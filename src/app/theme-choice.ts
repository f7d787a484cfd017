const KEY = 'emberscope-theme'
const THEMES = ['system', 'light', 'dark'] as const

type Theme = (typeof THEMES)[number]

/** The theme that a person chose, or the system's. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Uses a theme, and keeps it for the next visit where the browser allows that. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // It is not kept, then.
  }
}
