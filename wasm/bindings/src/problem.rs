//! Problems as JavaScript values.

use emberscope_core::problem::{Fact, Problem};
use wasm_bindgen::prelude::*;

/// The largest number that a JavaScript number holds exactly.
const LARGEST_EXACT: i128 = 1 << 53;

/// `{ kind, facts }`. Numbers that would lose digits become text.
pub fn object(problem: &Problem) -> js_sys::Object {
    let facts = js_sys::Object::new();
    for (name, fact) in &problem.facts {
        let value: JsValue = match fact {
            Fact::Number(number) if number.abs() <= LARGEST_EXACT => (*number as f64).into(),
            Fact::Number(number) => number.to_string().into(),
            Fact::Text(text) => text.as_str().into(),
        };
        set(&facts, name, &value);
    }
    let object = js_sys::Object::new();
    set(&object, "kind", &problem.kind.code().into());
    set(&object, "facts", &facts);
    object
}

/// The same, to be thrown.
pub fn thrown(problem: Box<Problem>) -> JsValue {
    object(&problem).into()
}

fn set(object: &js_sys::Object, name: &str, value: &JsValue) {
    // Setting a property of a plain object cannot fail.
    let _ = js_sys::Reflect::set(object, &name.into(), value);
}
