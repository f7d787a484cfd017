/* @ts-self-types="./emberscope_bindings.d.ts" */

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
     * Starts writing the whole call tree as JSON. Throws a problem.
     * @param {number} sample_type
     * @param {boolean} no_inlines
     * @returns {Export}
     */
    exportJson(sample_type, no_inlines) {
        const ret = wasm.openprofile_exportJson(this.__wbg_ptr, sample_type, no_inlines);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return Export.__wrap(ret[0]);
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
     * The first `limit` rows of the top table, ordered by flat or cum, as a reply of kind 3. Throws a problem.
     * @param {number} sample_type
     * @param {boolean} no_inlines
     * @param {boolean} by_cum
     * @param {number} limit
     * @returns {Uint8Array}
     */
    topTable(sample_type, no_inlines, by_cum, limit) {
        const ret = wasm.openprofile_topTable(this.__wbg_ptr, sample_type, no_inlines, by_cum, limit);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
        wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        return v1;
    }
    /**
     * What is drawn of the call tree, as a reply of kind 2; see the core's `query::Picture`. Throws a problem.
     * @param {number} sample_type
     * @param {boolean} no_inlines
     * @param {number} start
     * @param {number} from
     * @param {number} to
     * @param {number} smallest_share
     * @param {number} most_nodes
     * @returns {Uint8Array}
     */
    visibleTree(sample_type, no_inlines, start, from, to, smallest_share, most_nodes) {
        const ret = wasm.openprofile_visibleTree(this.__wbg_ptr, sample_type, no_inlines, start, from, to, smallest_share, most_nodes);
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

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
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

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
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
