//! What is drawn.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::aggregate::visible_tree::visible_tree;
use emberscope_core::dataset::Question;
use emberscope_core::problem::Result;
use emberscope_core::query::Picture;
use emberscope_core::reply::Reply;

use super::frame_table::FrameTable;

/// Asks for what is drawn: kind 2. `removed` is what each filter took away.
pub struct VisibleTreeReply<'a> {
    pub picture: Picture,
    pub removed: &'a [f64],
}

impl Question for VisibleTreeReply<'_> {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let start = self.picture.start.min(view.paths.stacks.len() as u32 - 1);
        let visible = visible_tree(view, Picture { start, ..self.picture });
        let mut table = FrameTable::new(view.frame_count());
        let frame: Vec<u32> = visible.frame.iter().map(|frame| table.row(*frame)).collect();
        let flags = u32::from(visible.whole) | u32::from(visible.cut) << 1;
        let mut reply = Reply::new(2);
        reply
            .u32s(&[flags, visible.start])
            .f64s(&[view.weights.total[0].to_f64(), view.width(0), visible.start_left, visible.start_width])
            .f64s(self.removed)
            .u32s(&visible.node)
            .u32s(&visible.parent)
            .u32s(&frame)
            .f64s(&visible.self_value)
            .f64s(&visible.total)
            .f64s(&visible.width)
            .f64s(&visible.left)
            .u32s(&visible.level_ends);
        table.describe(view, &mut reply);
        Ok(reply.finish())
    }
}
