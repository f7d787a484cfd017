import type { Facts } from './problem.ts'
import { type Explain, known, number, type Words } from './fact-words.ts'
import { TRAP_WORDS } from './profile-types/trap-words.ts'

const at = (facts: Facts): string => (facts['offset'] === undefined ? '' : ` at byte ${number(facts['offset'])}`)

const row = (facts: Facts): string => `${known(facts['table'])} #${Number(facts['row'] ?? 0) + 1}`

const FETCH_AGAIN = 'Fetch or copy the file again, in binary mode. What came through can still be opened.'
const PRODUCER = 'The program that wrote this file has a bug; google/pprof refuses it, too. What fits together can still be opened.'
const NOT_OURS = 'Emberscope reads pprof profiles (protobuf, usually gzipped).'

const malformedBecause: Readonly<Record<string, string>> = {
  cut: 'ends inside a field',
  'long-varint': 'holds a number of more than ten bytes',
  'wire-type': 'holds a field of a type that does not exist',
  'wrong-wire-type': 'holds a field that should have another type',
  'byte-order-mark': 'starts with a byte order mark, as text does',
}

const gzipBecause: Readonly<Record<string, string>> = {
  header: 'the header is damaged',
  'header-name': 'the name in the header is longer than 511 bytes',
  'header-checksum': 'the checksum of the header is wrong',
  data: 'the compressed data is damaged',
  checksum: 'the checksum is wrong',
}

/** Every kind of problem there is, in words. The codes come from `wasm/core/src/problem.rs` and from `src/`. */
const WORDS: Readonly<Record<string, Explain>> = {
  // The wrapping.
  empty: () => ['The file is empty.', 'Nothing was written, or the download ended before its first byte. Record or fetch it again.'],
  'gzip-truncated': (f) => [
    `The gzip data ends too early: after ${number(f['offset'])} bytes, in member ${number(f['member'])}.`,
    FETCH_AGAIN,
  ],
  'gzip-corrupt': (f) => [
    `The gzip data is damaged: ${gzipBecause[String(f['cause'])] ?? 'it cannot be unpacked'}, near byte ${number(f['offset'])}.`,
    FETCH_AGAIN,
  ],
  'gzip-trailing': (f) => [
    `Something that is not gzip follows the profile${at(f)}.`,
    'Two files may have been joined, or a server added a page. Cut the file there, or open what comes before.',
  ],
  'zlib-truncated': (f) => [`The zlib data ends too early: after ${number(f['offset'])} bytes.`, FETCH_AGAIN],
  'zlib-corrupt': (f) => [`The zlib data is damaged near byte ${number(f['offset'])}.`, FETCH_AGAIN],
  'zstd-truncated': (f) => [`The zstd data ends too early: after ${number(f['offset'])} bytes.`, FETCH_AGAIN],
  'zstd-corrupt': (f) => [`The zstd data is damaged${at(f)}.`, FETCH_AGAIN],
  'compression-unsupported': () => [
    'This compression is not supported: it is xz, bzip2, lz4 or snappy.',
    'Unpack the file first, or pack it with gzip or zstd.',
  ],
  archive: () => ['This is an archive (zip, tar, 7z or rar).', 'Unpack it and drop the profiles that are inside.'],
  'too-large': (f) => [
    `The profile is too large: more than ${number(f['limit'])} bytes unpacked.`,
    'Record for a shorter time, or merge and trim it with `go tool pprof -proto`.',
  ],
  'out-of-memory': (f) => [
    `There is not enough memory: ${f['bytes'] === undefined ? 'the engine ran out' : `${number(f['bytes'])} more bytes were needed`}.`,
    'Close other tabs, or record for a shorter time.',
  ],
  // Something else than a profile.
  'not-profile': () => ['This is not a pprof profile.', `${NOT_OURS} Go writes them with runtime/pprof or at /debug/pprof.`],
  html: () => [
    'This is an HTML page, not a profile.',
    'It is probably a login or error page: open the address in a tab, sign in, and download the profile there.',
  ],
  xml: () => [
    'This is XML, not a profile.',
    'Storage servers answer so when access is denied or the file is gone. Look inside, then fetch it again.',
  ],
  json: () => ['This is JSON, not a profile.', `${NOT_OURS} If a server sent this, it may hold an error message.`],
  speedscope: () => ['This is a speedscope file.', `${NOT_OURS} Open it at speedscope.app, or export pprof from the profiler.`],
  firefox: () => ['This is a Firefox Profiler file.', `${NOT_OURS} Open it at profiler.firefox.com.`],
  cpuprofile: () => ['This is a V8 .cpuprofile.', `${NOT_OURS} Open it in Chrome’s DevTools, or record with @datadog/pprof.`],
  folded: () => ['These are folded stacks, as text.', `${NOT_OURS} Record pprof from the profiler, or open this with speedscope.`],
  'goroutine-text': () => ['This is a goroutine dump, as text.', 'Fetch it without ?debug=2 (…/debug/pprof/goroutine) to get a profile.'],
  'legacy-text': () => [
    'This is the text form of a profile.',
    'Fetch it without ?debug=1, or convert it: go tool pprof -proto FILE > FILE.pb.gz',
  ],
  'legacy-binary': () => [
    'This is a CPU profile in the old binary format of gperftools.',
    'Convert it with its program: pprof -proto PROGRAM FILE > FILE.pb.gz',
  ],
  'perf-script': () => ['This is the output of perf script.', 'Convert perf.data with perf_to_profile to get a profile.'],
  jfr: () => ['This is a Java Flight Recorder file.', 'Convert it with async-profiler: jfrconv -o pprof FILE.jfr FILE.pprof'],
  elf: () => ['This is a program or a library, not a profile.', NOT_OURS],
  'git-lfs': () => ['This is a Git LFS pointer: it stands for the file.', 'Run git lfs pull, then open the file itself.'],
  'mangled-text': () => [
    'This profile went through something made for text (base64, a data: URL, or a program that replaced bytes).',
    'Decode it, or fetch it again in binary mode.',
  ],
  text: () => ['This is text, not a profile.', `${NOT_OURS} If a server sent this, it may hold an error message.`],
  // A profile that breaks the rules of the format.
  'proto-truncated': (f) => [
    `The profile ends too early${at(f)}` +
      (f['length'] === undefined
        ? '.'
        : `: field ${number(f['field'])} says it has ${number(f['length'])} bytes, and ${number(f['available'])} are there.`),
    FETCH_AGAIN,
  ],
  'proto-malformed': (f) => [
    `The profile is damaged${at(f)}: ${f['message'] ? `a ${known(f['message'])} ` : 'it '}${malformedBecause[String(f['cause'])] ?? 'cannot be read'}.`,
    FETCH_AGAIN,
  ],
  concatenated: (f) => [
    `Two profiles were written one behind the other: the time is set again${at(f)}.`,
    'Split the file, or merge the profiles with go tool pprof -proto A B > AB.pb.gz. The first can still be opened.',
  ],
  'no-strings': (f) => [
    f['cause'] === 'none'
      ? 'The profile has no string table, so nothing in it has a name.'
      : `The first entry of the string table${at(f)} is not empty, as it must be.`,
    `It may be cut, or no profile. ${PRODUCER}`,
  ],
  'string-index': (f) => [
    `${f['table'] ? `${row(f)}${at(f)}: ` : ''}${known(f['field'])} points to string ${number(f['index'])}, but the string table has ${number(f['strings'])} entries.`,
    PRODUCER,
  ],
  'no-types': (f) => [
    `The profile has ${number(f['samples'])} samples, but does not say what they measure: sample_type is missing.`,
    PRODUCER,
  ],
  'value-count': (f) => [
    `${row(f)}${at(f)} has ${number(f['values'])} values, but there are ${number(f['types'])} sample types.`,
    PRODUCER,
  ],
  'bad-reference': (f) => [`${row(f)}${at(f)} names ${known(f['target'])} ${number(f['id'])}, which does not exist.`, PRODUCER],
  'id-zero': (f) => [`${row(f)}${at(f)} has the id 0, which stands for none.`, PRODUCER],
  'duplicate-id': (f) => [`${row(f)}${at(f)} has the id ${number(f['id'])}, which another ${known(f['table'])} has, too.`, PRODUCER],
  // Questions.
  'too-many-frames': (f) => [
    `The stacks have too many frames to be shown: ${number(f['frames'])}.`,
    'Record with less depth, or without inlined functions.',
  ],
  'no-such-type': (f) => [`There is no sample type ${known(f['type'])}.`, 'Choose one of the sample types of this profile.'],
  'bad-expression': (f) => [
    `The expression ${known(f['expression'])}${f['filter'] ? ` of ${f['filter']}` : ''} cannot be used: ${f['error'] ?? 'it is damaged'}.`,
    'Write a regular expression as Go has them; put a backslash before characters that are meant as they are.',
  ],
  'bad-setting': (f) => [
    `The view has no setting ${known(f['setting'])} with the value ${known(f['value'])}.`,
    'See the documentation of the scripting interface.',
  ],
  'view-damaged': (f) => [
    `Parts of the view in the link cannot be read: ${known(f['names'])}.`,
    'The link may have been cut or changed on its way. The rest of it is shown.',
  ],
  'view-newer': (f) => [
    `The link is of a newer Emberscope (view version ${known(f['version'])}), so its view is not shown.`,
    'Reload the page, or get the newer Emberscope.',
  ],
  'no-profile': () => ['No profile is open.', 'Open one first.'],
  'not-supported': (f) => [`${known(f['what'])} is not supported.`, 'See the documentation of the scripting interface.'],
  // The engine and the way to a file.
  cancelled: () => ['Cancelled.', 'Open the file again whenever you like.'],
  'engine-died': (f) => [
    `The engine stopped while it worked: ${f['error'] ?? 'for an unknown reason'}.`,
    'It has been started again. Open the file again; if it happens again, please report it.',
  ],
  'engine-stalled': (f) => [
    `The engine has not answered for ${number(f['seconds'])} seconds and was stopped.`,
    'It has been started again. Open the file again, or one of a shorter recording.',
  ],
  'engine-unavailable': (f) => [
    `The engine cannot be started: ${known(f['error'])}.`,
    'Emberscope needs WebAssembly, in a browser from 2024 or later.',
  ],
  unreadable: (f) => [
    `The file cannot be read: ${known(f['error'])}.`,
    'It may have been moved or changed since it was chosen. Choose it again.',
  ],
  'not-a-url': (f) => [
    `This is not an address that can be opened: ${known(f['url'])}`,
    'Give a complete address that starts with https:// or http://.',
  ],
  fetch: (f) => [
    `${known(f['host'])} cannot be reached, or does not allow this page to read from it.`,
    'Download the file and drop it here, or make the server send Access-Control-Allow-Origin.',
  ],
  'http-status': (f) => [
    `${known(f['host'])} answered ${known(f['status'])} ${known(f['text'])}.`,
    'Check the address; open it in a tab to see what the server says.',
  ],
  'nothing-to-paste': () => ['There is no file in the clipboard.', 'Copy a profile in the file manager, then paste it here.'],
  unforeseen: (f) => [`Something went wrong that should not: ${known(f['error'])}`, 'Please report it, with the file if you can.'],
  // Notices.
  unwrapped: (f) => [
    `The profile was wrapped in ${f['formats'] || 'more than one layer of compression'} (${number(f['layers'])} ${f['layers'] === 1 ? 'layer' : 'layers'}).`,
    'google/pprof reads one layer of gzip only.',
  ],
  'trailing-ignored': (f) => [`${number(f['bytes'])} bytes of padding after the end were ignored.`, 'google/pprof refuses them.'],
  'function-ids-repaired': (f) => [
    `All ${number(f['count'])} functions had the id 0; they were matched to the locations in order.`,
    'Old .NET profilers write such files. google/pprof refuses them.',
  ],
  'no-samples': () => ['The profile holds no samples.', 'Nothing happened while it was recorded, or nothing was recorded.'],
  'all-zero': (f) => [
    `All values of all ${number(f['samples'])} samples are 0.`,
    'Nothing happened between two snapshots, or the profiler was off.',
  ],
  'sum-overflow': (f) => [
    `The values of sample type #${Number(f['type'] ?? 0) + 1} exceed 64 bits together. They are shown exactly; google/pprof’s sums wrap round.`,
    'Such values are rarely meant.',
  ],
  'time-unknown': () => ['The file does not say when it was recorded.', 'Its time is missing, or in another unit than nanoseconds.'],
  'duplicate-types': (f) => [`More than one sample type is called ${known(f['type'])}.`, 'They are told apart by their position.'],
  'unknown-fields': (f) => [`${number(f['count'])} fields that pprof does not know were ignored.`, 'A newer producer, or an extension.'],
  'labels-dropped': (f) => [
    `${number(f['count'])} labels without a value were left out, as google/pprof does.`,
    'A number of 0 without a unit cannot be told from no value.',
  ],
  'mappings-missing': (f) => [`${number(f['count'])} locations name a binary that is not in the file.`, 'They are shown without one.'],
  'inlines-folded': (f) => [
    `Inlined functions are left out: with them the stacks would have ${number(f['frames'])} frames.`,
    'Totals are exact; frames are those of the called functions.',
  ],
  ...TRAP_WORDS,
  'first-of-many': (f) => [
    `Only ${known(f['name'])} was opened; ${number(f['left'])} more files were left.`,
    'Open the others one at a time.',
  ],
  salvaged: (f) => {
    const cause = f['problem'] === undefined ? '' : ` ${explain(String(f['problem']), f).message}`
    const count = Number(f['count'] ?? 1)
    return [
      `Only a part of this profile could be read.${cause}${count > 1 ? ` There are ${number(count)} flaws of this kind.` : ''}`,
      'What could be read is shown; figures are too low by what is missing.',
    ]
  },
}

/** The words for a kind of problem. */
export function explain(kind: string, facts: Facts): Words {
  const [message, hint] = WORDS[kind]?.(facts) ?? [`A problem without words: ${kind}.`, 'Please report it.']
  return { message, hint }
}

/** All kinds that have words. */
export const KINDS: readonly string[] = Object.keys(WORDS)

const SALVAGEABLE = new Set([
  'gzip-truncated',
  'gzip-corrupt',
  'gzip-trailing',
  'zlib-truncated',
  'zlib-corrupt',
  'zstd-truncated',
  'zstd-corrupt',
  'proto-truncated',
  'proto-malformed',
  'concatenated',
  'no-strings',
  'string-index',
  'no-types',
  'value-count',
  'bad-reference',
  'id-zero',
  'duplicate-id',
])

/** Whether something can be shown of a file that was refused for this reason. */
export const isSalvageable = (kind: string): boolean => SALVAGEABLE.has(kind)
