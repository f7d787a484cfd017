//! What labels cost.

use emberscope_core::aggregate::label_breakdown::LabelKey;
use emberscope_core::reply::Reply;

/// Kind 7.
pub fn labels_reply(total: f64, keys: &[LabelKey]) -> Vec<u8> {
    let values = || keys.iter().flat_map(|key| &key.values);
    let mut end = 0;
    let ends: Vec<u32> = keys
        .iter()
        .map(|key| {
            end += key.values.len() as u32;
            end
        })
        .collect();
    let mut reply = Reply::new(7);
    reply
        .f64s(&[total])
        .strings(keys.iter().map(|key| &key.key))
        .strings(keys.iter().map(|key| &key.unit))
        .u32s(&keys.iter().map(|key| u32::from(key.numeric)).collect::<Vec<u32>>())
        .u32s(&keys.iter().map(|key| key.count as u32).collect::<Vec<u32>>())
        .f64s(&keys.iter().map(|key| key.total).collect::<Vec<f64>>())
        .u32s(&ends)
        .strings(values().map(|value| &value.value))
        .f64s(&values().map(|value| value.total).collect::<Vec<f64>>())
        .f64s(&values().map(|value| value.samples).collect::<Vec<f64>>());
    reply.finish()
}
