/** A link that stands in a file, if it can be followed without harm: http or https, and no name or password inside. */
export function safeLink(text: string): URL | undefined {
  // Without a base: what is not complete would lead to this site itself. Checked as parsed, not as written.
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  return url.username === '' && url.password === '' ? url : undefined
}
