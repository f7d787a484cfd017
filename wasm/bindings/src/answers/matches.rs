//! What a search matches.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::matches::matches;
use emberscope_core::aggregate::top_table::{TopOrder, table_of};
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::Question;
use emberscope_core::problem::Result;
use emberscope_core::reply::Reply;

/// Asks what a search matches: kind 5.
pub struct MatchesReply {
    pub search: String,
}

/// So many of the matching frames are listed.
const MOST_LISTED: usize = 200;

impl Question for MatchesReply {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let found = matches(view, &self.search)?;
        let table = table_of(view)?;
        // Frames that no sample with a value passes through are not there for whoever looks.
        let rows: Vec<u32> =
            (0..table.frame.len() as u32).filter(|row| found.of_frame[table.frame[*row as usize] as usize]).collect();
        let functions = rows.len();
        let listed = table.order_of(rows, TopOrder::Cum, MOST_LISTED, |frame| view.name(frame));
        let frames: Vec<u32> = listed.iter().map(|row| table.frame[*row as usize]).collect();
        let amounts = |column: &[A]| listed.iter().map(|row| column[*row as usize].to_f64()).collect::<Vec<f64>>();
        let mut reply = Reply::new(5);
        reply
            .u32s(&[functions as u32])
            .strings([found.self_value.to_i128().to_string(), found.total.to_i128().to_string()])
            .u8s(&found.of_frame.iter().map(|matches| u8::from(*matches)).collect::<Vec<u8>>())
            .u32s(&frames)
            .strings(frames.iter().map(|frame| view.name(*frame)))
            .f64s(&amounts(&table.flat))
            .f64s(&amounts(&table.cum));
        Ok(reply.finish())
    }
}
