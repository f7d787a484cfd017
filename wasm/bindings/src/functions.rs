//! The functions of a profile, for whoever tells their packages.

use emberscope_core::dataset::Dataset;
use emberscope_core::profile::NO_ROW;
use emberscope_core::reply::Reply;

/// Kind 8: names, files, and the binary of a location that each function is at.
pub fn functions_reply(dataset: &Dataset, most: usize) -> Vec<u8> {
    let profile = &dataset.profile;
    let mut binary = vec![0; profile.functions.len()];
    for location in 0..profile.locations.len() as u32 {
        let mapping = profile.locations.mapping[location as usize];
        for line in profile.locations.lines_of(location).iter().filter(|_| mapping != NO_ROW) {
            binary[line.function as usize] = profile.mappings.file[mapping as usize];
        }
    }
    let strings = |ids: &[u32]| ids.iter().take(most).map(|id| profile.strings.get(*id)).collect::<Vec<&[u8]>>();
    let mut reply = Reply::new(8);
    reply.strings(strings(&profile.functions.name)).strings(strings(&profile.functions.file)).strings(strings(&binary));
    reply.finish()
}
