//! All that there is to say of one node.

use super::{Dataset, Question};
use crate::aggregate::amount::Amount;
use crate::aggregate::node_details::{NodeValues, node_values};
use crate::aggregate::paths::HIDDEN;
use crate::aggregate::top_table::table_of;
use crate::aggregate::tree_view::TreeView;
use crate::problem::Result;
use crate::profile::{NO_ROW, Profile, ROOT};
use crate::query::{Granularity, View};

/// A line of code inside a frame, and what it costs in the chosen type.
#[derive(Debug)]
pub struct LineCost {
    /// Source file.
    pub file: Vec<u8>,
    /// Line in it.
    pub line: i64,
    /// Value of the samples whose leaf it is.
    pub own: f64,
    /// Value of the samples in whose stack it is.
    pub total: f64,
}

/// A node, and its frame wherever it is.
#[derive(Debug, Default)]
pub struct NodeDetails {
    /// The node; the root where nothing passes through the one that was asked for.
    pub node: u32,
    /// Its frame, or [`HIDDEN`] for the root.
    pub frame: u32,
    /// Frames from the root's side, the node's own last.
    pub names: Vec<Vec<u8>>,
    /// A place that the frame stands for.
    pub place: Place,
    /// For each sample type the sum over the samples that end in the node.
    pub own: Vec<i128>,
    /// For each sample type the sum over those that pass through it.
    pub total: Vec<i128>,
    /// Samples that pass through with a value of the chosen type.
    pub samples: usize,
    /// What the frame costs wherever it is, in the chosen type.
    pub flat: i128,
    /// The same with what it calls.
    pub cum: i128,
    /// The costliest lines first.
    pub lines: Vec<LineCost>,
}

/// What the tables say of a place in the code.
#[derive(Debug, Default)]
pub struct Place {
    /// As the linker knows the function.
    pub system_name: Vec<u8>,
    /// Source file.
    pub file: Vec<u8>,
    /// First line of the function; 0 where nobody knows.
    pub start_line: i64,
    /// Address of an instruction; 0 where nobody knows.
    pub address: u64,
    /// How many addresses share the frame.
    pub addresses: usize,
    /// The binary, and its build id.
    pub binary: Vec<u8>,
    /// See `binary`.
    pub build_id: Vec<u8>,
    /// Whether any of them was inlined into its caller.
    pub inlined: bool,
}

/// More lines than anybody reads.
const MOST_LINES: usize = 100;

impl Dataset {
    /// What there is to say of a node of a view's tree.
    ///
    /// # Errors
    /// Those of [`Dataset::prepare`].
    pub fn details(&mut self, view: &View, node: u32) -> Result<NodeDetails> {
        let prepared = self.prepare(view)?;
        let node = node.min(prepared.shape.paths(&self.profile).stacks.len() as u32 - 1);
        let reasons = prepared.reasons.as_ref().map(|reasons| reasons.as_slice());
        let NodeValues { own, total, samples } =
            node_values(prepared.shape.tree(), node, &self.profile.samples, reasons, view.sample_type)?;
        let mut details = prepared.ask(&self.profile, Stack(node))?;
        (details.own, details.total, details.samples) = (own, total, samples);
        if details.frame == HIDDEN {
            return Ok(details);
        }
        let sites = &prepared.shape.naming.of_site;
        details.place = place_of(&self.profile, sites, details.frame);
        (details.flat, details.cum) = self.ask(&view.upright(), Sums(details.frame))?;
        if !matches!(view.granularity, Granularity::Lines | Granularity::Addresses) {
            let by_line = View { granularity: Granularity::Lines, ..view.upright() };
            details.lines = self.ask(&by_line, Lines { frame: details.frame, of_site: sites })?;
        }
        Ok(details)
    }
}

struct Stack(u32);

impl Question for Stack {
    type Answer = NodeDetails;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<NodeDetails> {
        let mut frames = Vec::new();
        let (mut segment, mut node) = (view.tree.segment_of(self.0) as usize, self.0);
        while segment != 0 {
            let rows = (view.tree.first[segment]..=node).rev();
            frames.extend(rows.map(|row| view.frame(row)).filter(|frame| *frame != HIDDEN));
            segment = view.tree.parent[segment] as usize;
            node = view.tree.last[segment];
        }
        let frame = frames.first().copied().unwrap_or(HIDDEN);
        let names = frames.iter().rev().map(|frame| view.name(*frame).to_vec()).collect();
        let node = if frame == HIDDEN { ROOT } else { self.0 };
        Ok(NodeDetails { node, frame, names, ..NodeDetails::default() })
    }
}

/// flat and cum of a frame.
struct Sums(u32);

impl Question for Sums {
    type Answer = (i128, i128);

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<(i128, i128)> {
        let table = table_of(view)?;
        let row = table.frame.binary_search(&self.0);
        Ok(row.map_or((0, 0), |row| (table.flat[row].to_i128(), table.cum[row].to_i128())))
    }
}

/// Rows of the table by line whose lines are in a frame of another granularity.
struct Lines<'a> {
    frame: u32,
    of_site: &'a [u32],
}

impl Question for Lines<'_> {
    type Answer = Vec<LineCost>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<LineCost>> {
        let table = table_of(view)?;
        let mut lines = Vec::new();
        for (row, &frame) in table.frame.iter().enumerate() {
            let Some(site) = view.example(frame).filter(|site| self.of_site[*site as usize] == self.frame) else {
                continue;
            };
            let Some(line) = view.profile.sites.line(site, &view.profile.locations).filter(|line| line.line != 0)
            else {
                continue;
            };
            let file = view.profile.functions.file[line.function as usize];
            lines.push(LineCost {
                file: view.profile.strings.get(file).to_vec(),
                line: line.line,
                own: table.flat[row].to_f64(),
                total: table.cum[row].to_f64(),
            });
        }
        lines.sort_by(|one, other| other.total.abs().total_cmp(&one.total.abs()).then(one.line.cmp(&other.line)));
        lines.truncate(MOST_LINES);
        Ok(lines)
    }
}

fn place_of(profile: &Profile, of_site: &[u32], frame: u32) -> Place {
    let mut place = Place::default();
    let mut addresses = Vec::new();
    let string = |id| profile.strings.get(id).to_vec();
    for (site, _) in of_site.iter().enumerate().filter(|(_, known)| **known == frame) {
        let site = site as u32;
        let location = profile.sites.location[site as usize] as usize;
        place.inlined |= !profile.sites.is_outermost(site);
        addresses.push(profile.locations.address[location]);
        if addresses.len() > 1 {
            continue;
        }
        place.address = profile.locations.address[location];
        if let Some(line) = profile.sites.line(site, &profile.locations) {
            let row = line.function as usize;
            place.system_name = string(profile.functions.system_name[row]);
            place.file = string(profile.functions.file[row]);
            place.start_line = profile.functions.start_line[row];
        }
        let mapping = profile.locations.mapping[location];
        if mapping != NO_ROW {
            place.binary = string(profile.mappings.file[mapping as usize]);
            place.build_id = string(profile.mappings.build_id[mapping as usize]);
        }
    }
    addresses.retain(|address| *address != 0);
    addresses.sort_unstable();
    addresses.dedup();
    place.addresses = addresses.len();
    place
}
