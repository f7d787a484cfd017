import { anyOf, type NoisePreset } from './preset.ts'
import { WAITING_CALLS } from './waiting-calls.ts'

const { raw } = String

export const RUST_PRESETS: readonly NoisePreset[] = [
  {
    id: 'rust-std',
    title: 'Rust’s standard library',
    language: 'rust',
    filter: 'hide',
    expression: anyOf(
      raw`^(?:\S+\.rs:\d+ - )?<?[&*]?(?:(?:mut|const|dyn) )*(?:std|core|alloc|hashbrown|backtrace)::`,
      raw`^(?:__rust_\w+|rust_(?:begin|end)_\w+|__rustc::\w+|_start|__libc_start_\w+|start_thread|_{0,2}clone3?)$`,
    ),
    meaning: 'Frames of std, core and alloc go, and their cost goes to the function that called them.',
  },
  {
    id: 'rust-async',
    title: 'Async runtimes and servers',
    language: 'rust',
    filter: 'hide',
    expression: raw`^(?:\S+\.rs:\d+ - )?<?[&*]?(?:(?:mut|const|dyn) )*(?:tokio(?:_\w+)?|futures(?:_\w+)?|mio|hyper(?:_\w+)?|h2|tower(?:_\w+)?|tonic|axum(?:_\w+)?|actix(?:_\w+)?|warp|async_(?:std|executor|io|task)|smol|rayon(?:_core)?|crossbeam(?:_\w+)?|tracing(?:_\w+)?)::`,
    meaning: 'Hides how a future came to be polled: tokio, hyper, tower, rayon and their relatives.',
  },
  {
    id: 'rust-waiting',
    title: 'Waiting threads',
    language: 'rust',
    filter: 'ignore',
    expression: anyOf(
      raw`^<?(?:tokio::runtime::.*::park|tokio::runtime::(?:io|time)::.*::(?:turn|park\w*)|mio::(?:poll|sys)::.*::(?:poll|select))(?:$|_|<|::<)`,
      raw`^<?(?:std::thread::(?:park|sleep)\w*|std::sys.*::(?:futex_wait|wait_timeout|park\w*)|(?:std::sync|parking_lot)\w*::.*[Cc]ondvar.*::wait\w*|rayon_core::sleep::)`,
      WAITING_CALLS,
    ),
    meaning: 'Workers that are parked, sleep or wait for events go.',
  },
]
