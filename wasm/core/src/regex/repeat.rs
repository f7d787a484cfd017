//! Counts of repetitions.

use super::node::Node;

/// Whether nested counts multiply to no more than `most`.
pub(super) fn fits(node: &Node, mut most: u32) -> bool {
    match node {
        Node::Repeat { node, min, max } => {
            // Go keeps `*`, `+` and `?` apart from counts.
            let counted = !matches!((min, max), (0 | 1, None) | (0, Some(1)));
            let times = max.unwrap_or(*min);
            if counted {
                if *max == Some(0) {
                    return true;
                }
                if times > most {
                    return false;
                }
                most /= times.max(1);
            }
            fits(node, most)
        }
        Node::Concat(nodes) | Node::Alternate(nodes) => nodes.iter().all(|node| fits(node, most)),
        _ => true,
    }
}

/// `{2}`, `{2,}` or `{2,3}`, and how long it is. Numbers that are too large become the largest.
pub(super) fn counts(text: &str) -> Option<(usize, u32, Option<u32>)> {
    let end = text.find('}')?;
    let (min, max) = match text[1..end].split_once(',') {
        None => (&text[1..end], Some(&text[1..end])),
        Some((min, "")) => (min, None),
        Some((min, max)) => (min, Some(max)),
    };
    let number = |digits: &str| {
        let legal = !digits.is_empty()
            && digits.bytes().all(|digit| digit.is_ascii_digit())
            && (digits.len() == 1 || !digits.starts_with('0'));
        legal.then(|| digits.parse().unwrap_or(u32::MAX))
    };
    let max = match max {
        None => None,
        Some(max) => Some(number(max)?),
    };
    Some((end + 1, number(min)?, max))
}
