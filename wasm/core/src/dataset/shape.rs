//! The tree of a view without its values: all sample types share it.

use std::rc::Rc;

use crate::aggregate::arranged::Arranged;
use crate::aggregate::call_tree::CallTree;
use crate::aggregate::naming::Naming;
use crate::aggregate::paths::{HIDDEN, Paths};
use crate::hash::Seed;
use crate::memory;
use crate::problem::Result;
use crate::profile::{Marks, Profile};
use crate::query::{Arrangement, FrameFilters, Granularity};
use crate::select::SelectedStacks;

/// What a shape is made for: views with the same have the same tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeKey {
    granularity: Granularity,
    /// Without the expressions that choose among stacks and leave them whole.
    filters: FrameFilters,
    arrangement: Arrangement,
}

impl ShapeKey {
    /// Of a view with these settings.
    pub fn new(granularity: Granularity, filters: &FrameFilters, arrangement: &Arrangement) -> ShapeKey {
        let filters = FrameFilters { focus: String::new(), ignore: String::new(), ..filters.clone() };
        ShapeKey { granularity, filters, arrangement: arrangement.clone() }
    }
}

/// A call tree with the names of its frames.
#[derive(Debug)]
pub struct Shape {
    /// The names.
    pub naming: Rc<Naming>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// Stacks as they are, or what the filters left of them.
    Upright(Box<Upright>),
    Arranged(Box<Arranged>),
}

#[derive(Debug)]
struct Upright {
    selected: Rc<SelectedStacks>,
    /// The frame of each site, where some are hidden.
    of_site: Option<Vec<u32>>,
    /// The marked rows, where stacks end elsewhere than in the file.
    marks: Option<Marks>,
    tree: CallTree,
}

impl Shape {
    /// The tree of what the filters left.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn upright(profile: &Profile, naming: Rc<Naming>, selected: Rc<SelectedStacks>, seed: Seed) -> Result<Shape> {
        let locations = &selected.locations;
        let mut of_site = None;
        if locations.some_hidden {
            let mut shown = memory::filled(HIDDEN, naming.of_site.len())?;
            let sites = naming.of_site.iter().zip(&locations.shown);
            shown.iter_mut().zip(sites).filter(|(_, (_, shown))| **shown).for_each(|(to, (frame, _))| *to = *frame);
            of_site = Some(shown);
        }
        let mut marks = None;
        if let Some(ends) = &selected.ends {
            let mut own = Marks::new(profile.stacks.len())?;
            own.set_all(ends);
            profile.stacks.mark_parents(&mut own);
            own.count()?;
            marks = Some(own);
        }
        let ends = selected.ends.as_deref().unwrap_or(&profile.samples.stack);
        let paths = Paths {
            stacks: &profile.stacks,
            marks: marks.as_ref().unwrap_or(&profile.stack_marks),
            of_key: of_site.as_deref().unwrap_or(&naming.of_site),
            some_hidden: locations.some_hidden || selected.hidden_rows.is_some(),
            hidden_rows: selected.hidden_rows.as_ref(),
        };
        let tree = CallTree::new(paths, ends, seed)?;
        Ok(Shape { naming, kind: Kind::Upright(Box::new(Upright { selected, of_site, marks, tree })) })
    }

    /// The same paths in another arrangement.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    pub fn arranged(&self, profile: &Profile, wanted: &Arrangement, seed: Seed) -> Result<Shape> {
        let naming = self.naming.clone();
        let arranged = Arranged::new(profile, &naming, (self.paths(profile), self.tree()), wanted, seed)?;
        Ok(Shape { naming, kind: Kind::Arranged(Box::new(arranged)) })
    }

    /// The paths of its tree.
    pub fn paths<'a>(&'a self, profile: &'a Profile) -> Paths<'a> {
        match &self.kind {
            Kind::Arranged(arranged) => arranged.paths(),
            Kind::Upright(upright) => Paths {
                stacks: &profile.stacks,
                marks: upright.marks.as_ref().unwrap_or(&profile.stack_marks),
                of_key: upright.of_site.as_deref().unwrap_or(&self.naming.of_site),
                some_hidden: upright.selected.locations.some_hidden || upright.selected.hidden_rows.is_some(),
                hidden_rows: upright.selected.hidden_rows.as_ref(),
            },
        }
    }

    /// Its tree.
    pub fn tree(&self) -> &CallTree {
        match &self.kind {
            Kind::Arranged(arranged) => &arranged.tree,
            Kind::Upright(upright) => &upright.tree,
        }
    }

    /// Names of frames that stand for labels.
    pub fn label_names(&self) -> &[String] {
        match &self.kind {
            Kind::Arranged(arranged) => &arranged.label_names,
            Kind::Upright(_) => &[],
        }
    }

    /// Whether each sample is left out of the tree; `None` where none is.
    pub fn outside(&self) -> Option<&[bool]> {
        match &self.kind {
            Kind::Arranged(arranged) => arranged.outside.as_deref(),
            Kind::Upright(_) => None,
        }
    }
}
