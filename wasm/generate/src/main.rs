//! Writes the JavaScript package around a compiled core: `emberscope-generate IN.wasm OUT_DIR`.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let [input, output] =
        std::env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage: IN.wasm OUT_DIR")?;
    // No default path to the .wasm file: how it is reached differs between the builds of the page.
    Bindgen::new().input_path(input).web(true)?.typescript(true).omit_default_module_path(true).generate(output)?;
    Ok(())
}
