//! Windows onto the top table: its rows in some order, of those whose names match.

use std::rc::Rc;

use super::amount::Amount;
use super::frame_sums::{Ratio, order_by_ratio};
use super::top_table::{TopOrder, TopTable, table_of};
use super::tree_view::TreeView;
use crate::problem::Result;
use crate::select::NameSearch;

/// Which rows are wanted, and how they are ordered.
#[derive(Clone, Debug, PartialEq)]
pub struct RowOrder {
    /// By which column.
    pub by: TopOrder,
    /// By this instead, where there is one.
    pub ratio: Option<Ratio>,
    /// The other way round.
    pub ascending: bool,
    /// Names that are wanted, as they are searched for; empty for all.
    pub named: String,
    /// Rows with less than this share of the whole are left out.
    pub min_share: f64,
    /// Rows with negative values are left out.
    pub drop_negative: bool,
}

/// Rows in order.
#[derive(Debug)]
pub struct OrderedRows {
    /// Rows of the table.
    pub rows: Vec<u32>,
    /// For each the sum of flat from the first to it.
    pub flat_sums: Vec<f64>,
}

impl OrderedRows {
    /// Where a frame stands among them; none where it is not.
    pub fn place_of<A>(&self, table: &TopTable<A>, frame: u32) -> Option<usize> {
        self.rows.iter().position(|row| table.frame[*row as usize] == frame)
    }
}

/// The rows of a view's table in an order. The latest is kept: whoever scrolls asks for it again and again.
///
/// # Errors
/// `bad-expression`, `out-of-memory`.
pub fn ordered_rows<A: Amount>(view: TreeView<'_, A>, order: &RowOrder) -> Result<Rc<OrderedRows>> {
    let mut latest = view.weights.latest_order.borrow_mut();
    if let Some((made, rows)) = latest.as_ref()
        && made == order
    {
        return Ok(rows.clone());
    }
    let rows = Rc::new(order_rows(view, table_of(view)?, order)?);
    *latest = Some((order.clone(), rows.clone()));
    Ok(rows)
}

fn order_rows<A: Amount>(view: TreeView<'_, A>, table: &TopTable<A>, order: &RowOrder) -> Result<OrderedRows> {
    let mut search = match order.named.as_str() {
        "" => None,
        named => Some(NameSearch::new(named)?),
    };
    let smallest = view.width(0) * order.min_share;
    let wanted = |row: &u32| {
        let index = *row as usize;
        !(order.drop_negative && table.is_negative(index))
            && (order.min_share <= 0.0 || table.cum[index].magnitude().to_f64() >= smallest)
            && search.as_mut().is_none_or(|search| search.is_match(view.name(table.frame[index])))
    };
    let rows: Vec<u32> = (0..table.frame.len() as u32).filter(wanted).collect();
    let rows = match &order.ratio {
        Some(ratio) => order_by_ratio(ratio, order.ascending, &rows, |row| {
            let frame = table.frame[row as usize];
            (frame, view.name(frame))
        }),
        None => {
            let mut rows = table.order_of(rows, order.by, usize::MAX, |frame| view.name(frame));
            if order.ascending {
                rows.reverse();
            }
            rows
        }
    };
    let mut sum = A::default();
    let flat_sums = rows.iter().map(|row| {
        sum += table.flat[*row as usize];
        sum.to_f64()
    });
    let flat_sums = flat_sums.collect();
    Ok(OrderedRows { rows, flat_sums })
}
