/** What was found in a clipboard. */
export type Pasted = { readonly files: File[] } | { readonly url: string } | { readonly nothing: true }

/** What a paste event brings: files, or as text the address of one or one in base64. */
export function pasted(data: DataTransfer | null): Pasted {
  const files = [...(data?.files ?? [])]
  return files.length > 0 ? { files } : pastedText(data?.getData('text/plain') ?? '')
}

/** A profile as text: its address, or its bytes in base64 (as `base64 cpu.pb.gz` prints them), also in a data: URL. */
function pastedText(text: string): Pasted {
  const trimmed = text.trim()
  if (/^https?:\/\/\S+$/.test(trimmed)) return { url: trimmed }
  const base64 = trimmed.replace(/^data:[^,]*;base64,/, '').replace(/\s+/g, '')
  const bytes = decodeBase64(base64)
  return bytes ? { files: [new File([bytes], 'pasted profile')] } : { nothing: true }
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** What is in the clipboard now. The browser may ask the person first. */
export async function readClipboard(): Promise<Pasted> {
  try {
    return pastedText(await navigator.clipboard.readText())
  } catch {
    return { nothing: true }
  }
}
