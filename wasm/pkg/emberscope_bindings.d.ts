/* tslint:disable */
/* eslint-disable */

/**
 * A view in the making; see the core's `query::View`.
 */
export class CoreView {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Wants only the callers of a function, or only what it calls.
     */
    around(name: string, callers: boolean): void;
    /**
     * `granularity` counts in the order of `GRANULARITIES` in `src/model/view-state.ts`; `flags` are bits: 1 without inlined
     * functions, 2 with the file's drop_frames, 4 without negative rows, 8 inverted, 16 with recursion folded.
     */
    constructor(sample_type: number, granularity: number, flags: number);
    /**
     * Sets a text: a filter under pprof's name, `tagroot` or `tagleaf`. Other names mean nothing.
     */
    set(name: string, text: string): void;
}

/**
 * An export in the course of being written. It keeps its view, whatever is asked meanwhile.
 */
export class Export {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
}

/**
 * Reads one input.
 */
export class InputReader {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Reads what has been written there; `fraction` is how much of the whole input that makes. Throws a problem.
     */
    commit(length: number, fraction: number): void;
    /**
     * Ends the input. Throws a problem.
     */
    finish(): OpenProfile;
    /**
     * `random` are 64 random bits. `salvage`: open what can be read of a damaged input. `layers`: wrappings that have
     * been taken off already.
     */
    constructor(random: bigint, salvage: boolean, layers: number);
    /**
     * The address in memory at which the next `length` bytes are to be written. Throws a problem.
     */
    room(length: number): number;
    /**
     * Samples read so far.
     */
    samples(): number;
    /**
     * Bytes unpacked so far.
     */
    unpacked(): number;
}

/**
 * An open profile.
 */
export class OpenProfile {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * All that there is to say of a node, as a reply of kind 6. Throws a problem.
     */
    details(view: CoreView, node: number): Uint8Array;
    /**
     * The next piece of an export; empty at its end. Throws a problem.
     */
    exportPiece(_export: Export): Uint8Array;
    /**
     * How many functions there are.
     */
    functionCount(): number;
    /**
     * The first functions with their names, files and binaries, as a reply of kind 8: what packages and languages are told from.
     */
    functions(most: number): Uint8Array;
    /**
     * What labels cost, as a reply of kind 7. Throws a problem.
     */
    labels(view: CoreView, key: string, containing: string, most_values: number): Uint8Array;
    /**
     * For each class of functions the magnitude of the values whose innermost function with a class has that one.
     */
    leafVotes(sample_type: number, class_of_function: Uint8Array | number[]): Float64Array;
    /**
     * cum of every frame in two sample types, as a reply of kind 9. Throws a problem.
     */
    linkedSums(view: CoreView, above: number, below: number): Uint8Array;
    /**
     * What a search matches, as a reply of kind 5. Throws a problem.
     */
    matches(view: CoreView, search: string): Uint8Array;
    /**
     * The notices, as an array of `{ kind, facts }`.
     */
    notices(): Array<any>;
    /**
     * What there is to know of the profile itself, as a reply of kind 1. Throws a problem.
     */
    session(): Uint8Array;
    /**
     * Tells the packages of the functions, in their order.
     */
    setPackages(packages: string[]): void;
    /**
     * Starts an export of a view: 0 the tree as JSON, 1 folded stacks, 2 the table as comma-separated values. Throws a
     * problem.
     */
    startExport(view: CoreView, format: number): Export;
    /**
     * A window onto the top table, as a reply of kind 4. `by`: 0 flat, 1 cum, 2 name; where `ratio` names two sample types, it
     * is the values of the first divided by those of the second. With a `frame` it is the page of `limit` rows that the frame is on,
     * wherever `offset` is. `types` are those whose values are told beside. Throws a problem.
     */
    topPage(view: CoreView, by: number, ascending: boolean, named: string, min_share: number, offset: number, limit: number, frame: number | null | undefined, types: Uint32Array | number[], ratio: Uint32Array | number[]): Uint8Array;
    /**
     * The first `limit` rows of the top table, ordered by flat or cum, as a reply of kind 3. Throws a problem.
     */
    topTable(view: CoreView, by_cum: boolean, limit: number): Uint8Array;
    /**
     * What is drawn of the call tree, as a reply of kind 2; see the core's `query::Picture`. Throws a problem.
     */
    visibleTree(view: CoreView, start: number, from: number, to: number, smallest_share: number, most_nodes: number): Uint8Array;
}

/**
 * Runs once, when the module is instantiated.
 */
export function keep_panics(): void;

/**
 * What the last panic said, if there was one. A panic ends in a trap; the instance is only good for this question then.
 */
export function lastPanic(): string | undefined;

/**
 * Makes the engine find out which functions are busy; see the core's `warm_up`. Throws a problem.
 */
export function warmUp(samples: number, seed: number): void;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_coreview_free: (a: number, b: number) => void;
    readonly __wbg_export_free: (a: number, b: number) => void;
    readonly __wbg_inputreader_free: (a: number, b: number) => void;
    readonly __wbg_openprofile_free: (a: number, b: number) => void;
    readonly coreview_around: (a: number, b: number, c: number, d: number) => void;
    readonly coreview_new: (a: number, b: number, c: number) => number;
    readonly coreview_set: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly inputreader_commit: (a: number, b: number, c: number) => [number, number];
    readonly inputreader_finish: (a: number) => [number, number, number];
    readonly inputreader_new: (a: bigint, b: number, c: number) => number;
    readonly inputreader_room: (a: number, b: number) => [number, number, number];
    readonly inputreader_samples: (a: number) => number;
    readonly inputreader_unpacked: (a: number) => number;
    readonly keep_panics: () => void;
    readonly lastPanic: () => [number, number];
    readonly openprofile_details: (a: number, b: number, c: number) => [number, number, number, number];
    readonly openprofile_exportPiece: (a: number, b: number) => [number, number, number, number];
    readonly openprofile_functionCount: (a: number) => number;
    readonly openprofile_functions: (a: number, b: number) => [number, number];
    readonly openprofile_labels: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number, number];
    readonly openprofile_leafVotes: (a: number, b: number, c: number, d: number) => [number, number];
    readonly openprofile_linkedSums: (a: number, b: number, c: number, d: number) => [number, number, number, number];
    readonly openprofile_matches: (a: number, b: number, c: number, d: number) => [number, number, number, number];
    readonly openprofile_notices: (a: number) => any;
    readonly openprofile_session: (a: number) => [number, number, number, number];
    readonly openprofile_setPackages: (a: number, b: number, c: number) => void;
    readonly openprofile_startExport: (a: number, b: number, c: number) => [number, number, number];
    readonly openprofile_topPage: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number, l: number, m: number, n: number) => [number, number, number, number];
    readonly openprofile_topTable: (a: number, b: number, c: number, d: number) => [number, number, number, number];
    readonly openprofile_visibleTree: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number, number];
    readonly warmUp: (a: number, b: number) => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
