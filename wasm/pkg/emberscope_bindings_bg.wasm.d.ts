/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_export_free: (a: number, b: number) => void;
export const __wbg_inputreader_free: (a: number, b: number) => void;
export const __wbg_openprofile_free: (a: number, b: number) => void;
export const inputreader_commit: (a: number, b: number, c: number) => [number, number];
export const inputreader_finish: (a: number) => [number, number, number];
export const inputreader_new: (a: bigint, b: number, c: number) => number;
export const inputreader_room: (a: number, b: number) => [number, number, number];
export const inputreader_samples: (a: number) => number;
export const inputreader_unpacked: (a: number) => number;
export const keep_panics: () => void;
export const lastPanic: () => [number, number];
export const openprofile_exportJson: (a: number, b: number, c: number) => [number, number, number];
export const openprofile_exportPiece: (a: number, b: number) => [number, number, number, number];
export const openprofile_notices: (a: number) => any;
export const openprofile_session: (a: number) => [number, number, number, number];
export const openprofile_topTable: (a: number, b: number, c: number, d: number, e: number) => [number, number, number, number];
export const openprofile_visibleTree: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
export const warmUp: (a: number, b: number) => [number, number];
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_start: () => void;
