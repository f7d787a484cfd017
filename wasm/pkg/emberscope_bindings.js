/* @ts-self-types="./emberscope_bindings.d.ts" */

/**
 * A view in the making; see the core's `query::View`.
 */
export class CoreView {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        CoreViewFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_coreview_free(ptr, 0);
    }
    /**
     * Wants only the callers of a function, or only what it calls.
     * @param {string} name
     * @param {boolean} callers
     */
    around(name, callers) {
        const val2 = +callers;
        const ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        wasm.coreview_around(this.__wbg_ptr, ptr0, len0, val2);
    }
    /**
     * `granularity` counts in the order of `GRANULARITIES` in `src/model/view-state.ts`; `flags` are bits: 1 without inlined
     * functions, 2 with the file's drop_frames, 4 without negative rows, 8 inverted, 16 with recursion folded.
     * @param {number} sample_type
     * @param {number} granularity
     * @param {number} flags
     */
    constructor(sample_type, granularity, flags) {
        const ret = wasm.coreview_new(sample_type, granularity, flags);
        this.__wbg_ptr = ret;
        CoreViewFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * Sets a text: a filter under pprof's name, `tagroot` or `tagleaf`. Other names mean nothing.
     * @param {string} name
     * @param {string} text
     */
    set(name, text) {
        let ptr0, len0, ptr1, len1;
        try {
            ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len0 = WASM_VECTOR_LEN;
            ptr1 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len1 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
            if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
            throw e;
        }
        wasm.coreview_set(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    }
}
if (Symbol.dispose) CoreView.prototype[Symbol.dispose] = CoreView.prototype.free;

/**
 * An export in the course of being written. It keeps its view, whatever is asked meanwhile.
 */
export class Export {
    static __wrap(ptr) {
        const obj = Object.create(Export.prototype);
        obj.__wbg_ptr = ptr;
        ExportFinalization.register(obj, obj.__wbg_ptr, obj);
        return obj;
    }
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        ExportFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_export_free(ptr, 0);
    }
}
if (Symbol.dispose) Export.prototype[Symbol.dispose] = Export.prototype.free;

/**
 * Reads one input.
 */
export class InputReader {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        InputReaderFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_inputreader_free(ptr, 0);
    }
    /**
     * Reads what has been written there; `fraction` is how much of the whole input that makes. Throws a problem.
     * @param {number} length
     * @param {number} fraction
     */
    commit(length, fraction) {
        const ret = wasm.inputreader_commit(this.__wbg_ptr, length, fraction);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * Ends the input. Throws a problem.
     * @returns {OpenProfile}
     */
    finish() {
        const ptr = this.__destroy_into_raw();
        const ret = wasm.inputreader_finish(ptr);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return OpenProfile.__wrap(ret[0]);
    }
    /**
     * `random` are 64 random bits. `salvage`: open what can be read of a damaged input. `layers`: wrappings that have
     * been taken off already.
     * @param {bigint} random
     * @param {boolean} salvage
     * @param {number} layers
     */
    constructor(random, salvage, layers) {
        const ret = wasm.inputreader_new(random, salvage, layers);
        this.__wbg_ptr = ret;
        InputReaderFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * The address in memory at which the next `length` bytes are to be written. Throws a problem.
     * @param {number} length
     * @returns {number}
     */
    room(length) {
        const ret = wasm.inputreader_room(this.__wbg_ptr, length);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return ret[0] >>> 0;
    }
    /**
     * Samples read so far.
     * @returns {number}
     */
    samples() {
        const ret = wasm.inputreader_samples(this.__wbg_ptr);
        return ret >>> 0;
    }
    /**
     * Bytes unpacked so far.
     * @returns {number}
     */
    unpacked() {
        const ret = wasm.inputreader_unpacked(this.__wbg_ptr);
        return ret;
    }
}
if (Symbol.dispose) InputReader.prototype[Symbol.dispose] = InputReader.prototype.free;

/**
 * An open profile.
 */
export class OpenProfile {
    static __wrap(ptr) {
        const obj = Object.create(OpenProfile.prototype);
        obj.__wbg_ptr = ptr;
        OpenProfileFinalization.register(obj, obj.__wbg_ptr, obj);
        return obj;
    }
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        OpenProfileFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_openprofile_free(ptr, 0);
    }
    /**
     * All that there is to say of a node, as a reply of kind 6. Throws a problem.
     * @param {CoreView} view
     * @param {number} node
     * @returns {Uint8Array}
     */
    details(view, node) {
        _assertClass(view, CoreView);
        const ret = wasm.openprofile_details(this.__wbg_ptr, view.__wbg_ptr, node);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * The next piece of an export; empty at its end. Throws a problem.
     * @param {Export} _export
     * @returns {Uint8Array}
     */
    exportPiece(_export) {
        _assertClass(_export, Export);
        const ret = wasm.openprofile_exportPiece(this.__wbg_ptr, _export.__wbg_ptr);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * How many functions there are.
     * @returns {number}
     */
    functionCount() {
        const ret = wasm.openprofile_functionCount(this.__wbg_ptr);
        return ret >>> 0;
    }
    /**
     * The first functions with their names, files and binaries, as a reply of kind 8: what packages and languages are told from.
     * @param {number} most
     * @returns {Uint8Array}
     */
    functions(most) {
        const ret = wasm.openprofile_functions(this.__wbg_ptr, most);
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * What labels cost, as a reply of kind 7. Throws a problem.
     * @param {CoreView} view
     * @param {string} key
     * @param {string} containing
     * @param {number} most_values
     * @returns {Uint8Array}
     */
    labels(view, key, containing, most_values) {
        _assertClass(view, CoreView);
        const val3 = +most_values;
        let ptr0, len0, ptr1, len1;
        try {
            ptr0 = passStringToWasm0(key, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len0 = WASM_VECTOR_LEN;
            ptr1 = passStringToWasm0(containing, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len1 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
            if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
            throw e;
        }
        const ret = wasm.openprofile_labels(this.__wbg_ptr, view.__wbg_ptr, ptr0, len0, ptr1, len1, val3);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v4 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v4;
    }
    /**
     * For each class of functions the magnitude of the values whose innermost function with a class has that one.
     * @param {number} sample_type
     * @param {Uint8Array | number[]} class_of_function
     * @returns {Float64Array}
     */
    leafVotes(sample_type, class_of_function) {
        const val2 = +sample_type;
        const ptr0 = passArray8ToWasm0(class_of_function, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.openprofile_leafVotes(this.__wbg_ptr, val2, ptr0, len0);
        var v3 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
        return v3;
    }
    /**
     * cum of every frame in two sample types, as a reply of kind 9. Throws a problem.
     * @param {CoreView} view
     * @param {number} above
     * @param {number} below
     * @returns {Uint8Array}
     */
    linkedSums(view, above, below) {
        _assertClass(view, CoreView);
        const ret = wasm.openprofile_linkedSums(this.__wbg_ptr, view.__wbg_ptr, above, below);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * What a search matches, as a reply of kind 5. Throws a problem.
     * @param {CoreView} view
     * @param {string} search
     * @returns {Uint8Array}
     */
    matches(view, search) {
        _assertClass(view, CoreView);
        const ptr0 = passStringToWasm0(search, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.openprofile_matches(this.__wbg_ptr, view.__wbg_ptr, ptr0, len0);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v2 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v2;
    }
    /**
     * The notices, as an array of `{ kind, facts }`.
     * @returns {Array<any>}
     */
    notices() {
        const ret = wasm.openprofile_notices(this.__wbg_ptr);
        return ret;
    }
    /**
     * What there is to know of the profile itself, as a reply of kind 1. Throws a problem.
     * @returns {Uint8Array}
     */
    session() {
        const ret = wasm.openprofile_session(this.__wbg_ptr);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * Tells the packages of the functions, in their order.
     * @param {string[]} packages
     */
    setPackages(packages) {
        const ptr0 = passArrayJsValueToWasm0(packages, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        wasm.openprofile_setPackages(this.__wbg_ptr, ptr0, len0);
    }
    /**
     * Starts an export of a view: 0 the tree as JSON, 1 folded stacks, 2 the table as comma-separated values. Throws a
     * problem.
     * @param {CoreView} view
     * @param {number} format
     * @returns {Export}
     */
    startExport(view, format) {
        _assertClass(view, CoreView);
        const ret = wasm.openprofile_startExport(this.__wbg_ptr, view.__wbg_ptr, format);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return Export.__wrap(ret[0]);
    }
    /**
     * A window onto the top table, as a reply of kind 4. `by`: 0 flat, 1 cum, 2 name; where `ratio` names two sample types, it
     * is the values of the first divided by those of the second. With a `frame` it is the page of `limit` rows that the frame is on,
     * wherever `offset` is. `types` are those whose values are told beside. Throws a problem.
     * @param {CoreView} view
     * @param {number} by
     * @param {boolean} ascending
     * @param {string} named
     * @param {number} min_share
     * @param {number} offset
     * @param {number} limit
     * @param {number | null | undefined} frame
     * @param {Uint32Array | number[]} types
     * @param {Uint32Array | number[]} ratio
     * @returns {Uint8Array}
     */
    topPage(view, by, ascending, named, min_share, offset, limit, frame, types, ratio) {
        _assertClass(view, CoreView);
        const val4 = +by;
        const val5 = +ascending;
        const val6 = +min_share;
        const val7 = +offset;
        const val8 = +limit;
        const val9 = +(isLikeNone(frame) ? Number.MAX_SAFE_INTEGER : (frame) >>> 0);
        let ptr0, len0, ptr1, len1, ptr2, len2;
        try {
            ptr0 = passStringToWasm0(named, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len0 = WASM_VECTOR_LEN;
            ptr1 = passArray32ToWasm0(types, wasm.__wbindgen_malloc);
            len1 = WASM_VECTOR_LEN;
            ptr2 = passArray32ToWasm0(ratio, wasm.__wbindgen_malloc);
            len2 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 4, 4); }
            if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 4, 4); }
            if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
            throw e;
        }
        const ret = wasm.openprofile_topPage(this.__wbg_ptr, view.__wbg_ptr, val4, val5, ptr0, len0, val6, val7, val8, val9, ptr1, len1, ptr2, len2);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v10 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v10;
    }
    /**
     * The first `limit` rows of the top table, ordered by flat or cum, as a reply of kind 3. Throws a problem.
     * @param {CoreView} view
     * @param {boolean} by_cum
     * @param {number} limit
     * @returns {Uint8Array}
     */
    topTable(view, by_cum, limit) {
        _assertClass(view, CoreView);
        const ret = wasm.openprofile_topTable(this.__wbg_ptr, view.__wbg_ptr, by_cum, limit);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * What is drawn of the call tree, as a reply of kind 2; see the core's `query::Picture`. Throws a problem.
     * @param {CoreView} view
     * @param {number} start
     * @param {number} from
     * @param {number} to
     * @param {number} smallest_share
     * @param {number} most_nodes
     * @returns {Uint8Array}
     */
    visibleTree(view, start, from, to, smallest_share, most_nodes) {
        _assertClass(view, CoreView);
        const ret = wasm.openprofile_visibleTree(this.__wbg_ptr, view.__wbg_ptr, start, from, to, smallest_share, most_nodes);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
}
if (Symbol.dispose) OpenProfile.prototype[Symbol.dispose] = OpenProfile.prototype.free;

/**
 * Runs once, when the module is instantiated.
 */
export function keep_panics() {
    wasm.keep_panics();
}

/**
 * What the last panic said, if there was one. A panic ends in a trap; the instance is only good for this question then.
 * @returns {string | undefined}
 */
export function lastPanic() {
    const ret = wasm.lastPanic();
    let v1;
    if (ret[0] !== 0) {
        v1 = getStringFromWasm0(ret[0], ret[1]);
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v1;
}

/**
 * Makes the engine find out which functions are busy; see the core's `warm_up`. Throws a problem.
 * @param {number} samples
 * @param {number} seed
 */
export function warmUp(samples, seed) {
    const ret = wasm.warmUp(samples, seed);
    if (ret[1]) {
        throw takeFromExternrefTable0(ret[0]);
    }
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        __wbg_new_37eb45aaf5eeb820: function() {
            const ret = new Array();
            return ret;
        },
        __wbg_new_cd4348290afae586: function() {
            const ret = new Object();
            return ret;
        },
        __wbg_push_c9f4893fc209f768: function(arg0, arg1) {
            const ret = arg0.push(arg1);
            return ret;
        },
        __wbg_set_2793479888329cb6: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = Reflect.set(arg0, arg1, arg2);
            return ret;
        }, arguments); },
        __wbindgen_generic_0000000000000001: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_generic_0000000000000002: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        __wbindgen_init_externref_table: function() {
            const table = wasm.__wbindgen_externrefs;
            table.set(0, undefined);
            table.set(1024, undefined);
            table.set(1025, null);
            table.set(1026, true);
            table.set(1027, false);
        },
    };
    return {
        __proto__: null,
        "./emberscope_bindings_bg.js": import0,
    };
}

const CoreViewFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_coreview_free(ptr, 1));
const ExportFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_export_free(ptr, 1));
const InputReaderFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_inputreader_free(ptr, 1));
const OpenProfileFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_openprofile_free(ptr, 1));

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function _assertClass(instance, klass) {
    if (!(instance instanceof klass)) {
        throw new Error(`expected instance of ${klass.name}`);
    }
}

function getArrayF64FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getFloat64ArrayMemory0().subarray(ptr / 8, ptr / 8 + len);
}

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

let cachedFloat64ArrayMemory0 = null;
function getFloat64ArrayMemory0() {
    if (cachedFloat64ArrayMemory0 === null || cachedFloat64ArrayMemory0.byteLength === 0) {
        cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
    }
    return cachedFloat64ArrayMemory0;
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
    if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
        cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
    }
    return cachedUint32ArrayMemory0;
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function passArray32ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 4, 4) >>> 0;
    getUint32ArrayMemory0().set(arg, ptr / 4);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passArray8ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 1, 1) >>> 0;
    getUint8ArrayMemory0().set(arg, ptr / 1);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passArrayJsValueToWasm0(array, malloc) {
    const ptr = malloc(array.length * 4, 4) >>> 0;
    for (let i = 0; i < array.length; i++) {
        const add = addToExternrefTable0(array[i]);
        getDataViewMemory0().setUint32(ptr + 4 * i, add, true);
    }
    WASM_VECTOR_LEN = array.length;
    return ptr;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
}

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedFloat64ArrayMemory0 = null;
    cachedUint32ArrayMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
}

async function __wbg_load(module, imports) {
    if (typeof Response === 'function' && module instanceof Response) {
        if (!module.ok) {
            throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
        }

        if (typeof WebAssembly.instantiateStreaming === 'function') {
            try {
                return await WebAssembly.instantiateStreaming(module, imports);
            } catch (e) {
                const validResponse = expectedResponseType(module.type);

                if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                    console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);

                } else { throw e; }
            }
        }

        const bytes = await module.arrayBuffer();
        return await WebAssembly.instantiate(bytes, imports);
    } else {
        const instance = await WebAssembly.instantiate(module, imports);

        if (instance instanceof WebAssembly.Instance) {
            return { instance, module };
        } else {
            return instance;
        }
    }

    function expectedResponseType(type) {
        switch (type) {
            case 'basic': case 'cors': case 'default': return true;
        }
        return false;
    }
}

function initSync(module) {
    if (wasm !== undefined) return wasm;


    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }

    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
    const instance = new WebAssembly.Instance(module, imports);
    return __wbg_finalize_init(instance, module);
}

let __wbg_init_promise;
async function __wbg_init(module_or_path) {
    if (wasm !== undefined) return wasm;
    if (__wbg_init_promise === undefined) {
        __wbg_init_promise = __wbg_init_once(module_or_path);
        __wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
    }
    return __wbg_init_promise;
}

async function __wbg_init_once(module_or_path) {

    if (module_or_path !== undefined) {
        if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
            ({module_or_path} = module_or_path)
        } else {
            console.warn('using deprecated parameters for the initialization function; pass a single object instead')
        }
    }


    const imports = __wbg_get_imports();

    if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
        module_or_path = fetch(module_or_path);
    }

    const { instance, module } = await __wbg_load(await module_or_path, imports);

    return __wbg_finalize_init(instance, module);
}

export { initSync, __wbg_init as default };
