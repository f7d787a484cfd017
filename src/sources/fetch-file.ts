import { fail } from '#model/problem.ts'
import { safeLink } from '#model/safe-link.ts'

/**
 * Fetches a profile. The address may be relative to the page. No cookies and no referrer are sent.
 *
 * Fails with the problems `not-a-url`, `fetch`, `http-status`, and `cancelled`.
 */
export async function fetchFile(address: string, signal?: AbortSignal): Promise<{ name: string; data: Blob; url: string }> {
  const url = safeLink(URL.parse(address, document.baseURI)?.href ?? '') ?? fail('not-a-url', { url: address })
  const response = await ask(url, signal)
  if (!response.ok) fail('http-status', { host: url.host, status: response.status, text: response.statusText })
  return { name: decodeName(url), data: await response.blob(), url: url.href }
}

async function ask(url: URL, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) fail('cancelled')
    return fail('fetch', { host: url.host, error: String(error) })
  }
}

function decodeName({ pathname, host }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? host
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
