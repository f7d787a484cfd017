//! Sites: what a frame of a stack is before it gets a name. A location is one site, or with inlined functions one a line.

use super::locations::{Line, Locations};
use crate::memory::{self, Outlook};
use crate::problem::Result;

/// Rows of sites. Those of a location follow each other, outermost first, as they do in a stack.
#[derive(Debug, Default)]
pub struct Sites {
    /// The location of each site.
    pub location: Vec<u32>,
    /// Where the sites of each location start; one more than there are locations.
    pub start: Vec<u32>,
}

impl Sites {
    /// The sites of all locations; with `outermost` alone where the inlined ones are too many to be shown.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(locations: &Locations, outermost: bool) -> Result<Sites> {
        let mut sites = Sites::default();
        memory::reserve(&mut sites.start, locations.len() + 1, Outlook::default())?;
        for location in 0..locations.len() as u32 {
            sites.start.push(sites.location.len() as u32);
            let count = if outermost { 1 } else { locations.lines_of(location).len().max(1) };
            memory::reserve(&mut sites.location, count, Outlook::default())?;
            sites.location.extend(core::iter::repeat_n(location, count));
        }
        sites.start.push(sites.location.len() as u32);
        Ok(sites)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.location.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.location.is_empty()
    }

    /// Whether this is the function the machine called, rather than one inlined into it.
    pub fn is_outermost(&self, site: u32) -> bool {
        self.start[self.location[site as usize] as usize] == site
    }

    /// The line of a site, if its location has any.
    pub fn line<'a>(&self, site: u32, locations: &'a Locations) -> Option<&'a Line> {
        let location = self.location[site as usize];
        let lines = locations.lines_of(location);
        let from_outside = (site - self.start[location as usize]) as usize;
        lines.len().checked_sub(from_outside + 1).map(|index| &lines[index])
    }
}
