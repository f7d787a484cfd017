//! All that there is to say of one node.

use emberscope_core::dataset::NodeDetails;
use emberscope_core::reply::Reply;

/// Kind 6.
pub fn details_reply(details: &NodeDetails) -> Vec<u8> {
    let NodeDetails { place, lines, .. } = details;
    let numbers =
        [details.node, details.frame, place.addresses as u32, u32::from(place.inlined), details.samples as u32];
    let address = if place.address == 0 { String::new() } else { format!("{:x}", place.address) };
    let texts: [&[u8]; 5] = [&place.system_name, &place.file, address.as_bytes(), &place.binary, &place.build_id];
    let mut reply = Reply::new(6);
    reply
        .u32s(&numbers)
        .f64s(&[place.start_line as f64])
        .strings(texts)
        .strings([details.flat.to_string(), details.cum.to_string()])
        .strings(details.own.iter().map(i128::to_string))
        .strings(details.total.iter().map(i128::to_string))
        .strings(&details.names)
        .strings(lines.iter().map(|line| &line.file))
        .f64s(&lines.iter().map(|line| line.line as f64).collect::<Vec<f64>>())
        .f64s(&lines.iter().map(|line| line.own).collect::<Vec<f64>>())
        .f64s(&lines.iter().map(|line| line.total).collect::<Vec<f64>>());
    reply.finish()
}
