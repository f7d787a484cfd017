//! Rows of the top table.

use std::rc::Rc;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::frame_sums::FrameSums;
use emberscope_core::aggregate::top_page::{RowOrder, ordered_rows};
use emberscope_core::aggregate::top_table::table_of;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::Question;
use emberscope_core::problem::Result;
use emberscope_core::reply::Reply;

/// Asks for the first rows, exactly: kind 3.
pub struct TopTableReply {
    pub order: RowOrder,
    pub limit: usize,
}

impl Question for TopTableReply {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let (table, ordered) = (table_of(view)?, ordered_rows(view, &self.order)?);
        let rows = &ordered.rows[..self.limit.min(ordered.rows.len())];
        let amount = |column: &[A], row: u32| column[row as usize].to_i128().to_string();
        let mut reply = Reply::new(3);
        reply
            .u32s(&[ordered.rows.len() as u32])
            .strings([view.weights.total[0].to_i128().to_string()])
            .strings(rows.iter().map(|row| view.name(table.frame[*row as usize])))
            .strings(rows.iter().map(|row| amount(&table.flat, *row)))
            .strings(rows.iter().map(|row| amount(&table.cum, *row)));
        Ok(reply.finish())
    }
}

/// Asks for a window onto the table: kind 4.
pub struct TopPageReply {
    pub order: RowOrder,
    pub offset: usize,
    pub limit: usize,
    /// A frame that is looked for: the window is then the page of `limit` rows that it is on, if it is there.
    pub frame: Option<u32>,
    /// flat and cum by frame of other sample types, to be told beside the chosen one's.
    pub others: Vec<Rc<FrameSums>>,
}

impl Question for TopPageReply {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let (table, ordered) = (table_of(view)?, ordered_rows(view, &self.order)?);
        let place = self.frame.and_then(|frame| ordered.place_of(table, frame));
        let offset = place.map_or(self.offset, |place| place - place % self.limit.max(1));
        let end = offset.saturating_add(self.limit).min(ordered.rows.len());
        let start = offset.min(end);
        let rows = &ordered.rows[start..end];
        let frames: Vec<u32> = rows.iter().map(|row| table.frame[*row as usize]).collect();
        let amounts = |column: &[A]| rows.iter().map(|row| column[*row as usize].to_f64()).collect::<Vec<f64>>();
        let of_types = |column: fn(&FrameSums) -> &[f64]| {
            let all = frames.iter().flat_map(|frame| self.others.iter().map(move |sums| column(sums)[*frame as usize]));
            all.collect::<Vec<f64>>()
        };
        let mut reply = Reply::new(4);
        reply
            .u32s(&[ordered.rows.len() as u32, start as u32, place.map_or(u32::MAX, |place| place as u32)])
            .f64s(&[view.weights.total[0].to_f64()])
            .u32s(&frames)
            .strings(frames.iter().map(|frame| view.name(*frame)))
            .f64s(&amounts(&table.flat))
            .f64s(&amounts(&table.cum))
            .f64s(&ordered.flat_sums[start..end])
            .f64s(&of_types(|sums| &sums.flat))
            .f64s(&of_types(|sums| &sums.cum));
        Ok(reply.finish())
    }
}

/// cum by frame of two sample types: kind 9.
pub fn linked_sums_reply(above: &FrameSums, below: &FrameSums) -> Vec<u8> {
    let mut reply = Reply::new(9);
    reply.f64s(&above.cum).f64s(&below.cum);
    reply.finish()
}
