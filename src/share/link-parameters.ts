/**
 * The parameters of a fragment, `a=1&b=2` with or without `#` or `?`. The first of a name counts, as in Go.
 * The value is as it stands in the link, still escaped.
 */
export function linkParameters(fragment: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const part of fragment.replace(/^[#?]/, '').split('&')) {
    const equals = part.indexOf('=')
    const name = unescaped(equals < 0 ? part : part.slice(0, equals))
    if (name && !parameters.has(name)) parameters.set(name, equals < 0 ? '' : part.slice(equals + 1))
  }
  return parameters
}

/** A value, without its escapes; undefined where they are damaged. */
export function unescaped(value: string): string | undefined {
  try {
    return decodeURIComponent(value).toWellFormed()
  } catch {
    return undefined
  }
}

/** As `unescaped`; a plus is a space, as query strings have it. */
export const formUnescaped = (value: string): string | undefined => unescaped(value.replaceAll('+', ' '))

/** A value for a link. Brackets and quotes are escaped, too: where links are found in a text, they would end it. */
export const escaped = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
