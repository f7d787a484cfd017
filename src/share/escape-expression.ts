const SPECIAL = /[\\.+*?()|[\]{}^$]/g

/** The Go regular expression that matches this name and no other. */
export const exactly = (name: string): string => `^${name.replaceAll(SPECIAL, '\\$&')}$`

/** The name that an expression of `exactly` was made of; undefined for any other expression. */
export function nameOfExact(expression: string): string | undefined {
  if (!expression.startsWith('^') || !expression.endsWith('$') || expression.length < 3) return undefined
  const name = expression.slice(1, -1).replaceAll(/\\([\\.+*?()|[\]{}^$])/g, '$1')
  return exactly(name) === expression ? name : undefined
}

/** The expression ('' for none), widened so that it also matches this name. */
export function alsoMatching(expression: string, name: string): string {
  const added = exactly(name)
  if (expression === '' || expression === added) return added
  if (expression.endsWith(`|${added}`) && !expression.endsWith(`\\|${added}`)) return expression
  return `${selfContained(expression)}|${added}`
}

/** What an expression leaves open to its end, flags as `(?i)` or a `\Q`, must not reach what is written behind it. */
function selfContained(expression: string): string {
  const closed = endsQuoted(expression) ? `${expression}\\E` : expression
  return /\(\?[a-zA-Z-]+\)/.test(expression) ? `(?:${closed})` : closed
}

function endsQuoted(expression: string): boolean {
  for (let at = 0; at < expression.length; at++) {
    if (expression[at] !== '\\') continue
    at++
    if (expression[at] !== 'Q') continue
    const end = expression.indexOf('\\E', at)
    if (end < 0) return true
    at = end + 1
  }
  return false
}
