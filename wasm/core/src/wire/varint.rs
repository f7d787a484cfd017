//! Base-128 varints of at most ten bytes. Bits beyond the 64th are dropped, longer than needed is fine.

use super::WireError;

/// The longest varint there is.
pub const MAX_BYTES: usize = 10;

/// Reads the varint at `at`; gives its value and where it ends.
///
/// # Errors
/// [`WireError::Cut`] where the bytes end inside it, [`WireError::LongVarint`] where a tenth byte wants to go on.
#[inline(always)]
pub fn read(bytes: &[u8], at: usize) -> Result<(u64, usize), WireError> {
    match bytes.get(at) {
        Some(&byte) if byte < 0x80 => Ok((u64::from(byte), at + 1)),
        Some(&byte) => read_long(bytes, at, byte),
        None => Err(WireError::Cut),
    }
}

#[inline]
fn read_long(bytes: &[u8], at: usize, first: u8) -> Result<(u64, usize), WireError> {
    let mut value = u64::from(first & 0x7f);
    for index in 1..MAX_BYTES {
        let Some(&byte) = bytes.get(at + index) else {
            return Err(WireError::Cut);
        };
        // The tenth byte holds bits 63 to 69: all but its lowest fall off the end.
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte < 0x80 {
            return Ok((value, at + index + 1));
        }
    }
    Err(WireError::LongVarint)
}

/// Hands each number of a packed run to `each`.
///
/// # Errors
/// Those of [`read`], turned into `each`'s own, and those of `each`.
#[inline(always)]
pub fn each_in_run<E: From<WireError>>(run: &[u8], mut each: impl FnMut(u64) -> Result<(), E>) -> Result<(), E> {
    let mut at = 0;
    // Most numbers in profiles have at most four bytes, and neighbours mostly have the same length: a branch a length is
    // predicted well, and costs less than finding the length by arithmetic.
    while let Some(bytes) = run.get(at..).and_then(|rest| rest.first_chunk::<4>()) {
        let word = u32::from_le_bytes(*bytes);
        let number;
        if word & 0x80 == 0 {
            number = word & 0x7f;
            at += 1;
        } else if word & 0x8000 == 0 {
            number = word & 0x7f | word >> 1 & 0x3f80;
            at += 2;
        } else if word & 0x80_0000 == 0 {
            number = word & 0x7f | word >> 1 & 0x3f80 | word >> 2 & 0x1f_c000;
            at += 3;
        } else if word & 0x8000_0000 == 0 {
            number = word & 0x7f | word >> 1 & 0x3f80 | word >> 2 & 0x1f_c000 | word >> 3 & 0xfe0_0000;
            at += 4;
        } else {
            let (long, end) = read(run, at)?;
            each(long)?;
            at = end;
            continue;
        }
        each(u64::from(number))?;
    }
    while at < run.len() {
        let (number, end) = read(run, at)?;
        each(number)?;
        at = end;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_google_pprof_reads() {
        assert_eq!(read(&[0x00], 0), Ok((0, 1)));
        assert_eq!(read(&[0xac, 0x02], 0), Ok((300, 2)));
        assert_eq!(read(&[0x81, 0x80, 0x00], 0), Ok((1, 3)));
        let ten = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        assert_eq!(read(&ten, 0), Ok((u64::MAX, 10)));
        let beyond = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7e];
        assert_eq!(read(&beyond, 0), Ok((0, 10)));
    }

    #[test]
    fn reads_runs_like_single_numbers() {
        for seed in 0..200 {
            let mut random = crate::testing::Random::new(seed);
            let run: Vec<u8> =
                (0..random.below(60)).map(|_| random.next() as u8 & if seed % 3 == 0 { 0xff } else { 0x9f }).collect();
            let mut one_by_one = Vec::new();
            let mut at = 0;
            let outcome = loop {
                if at == run.len() {
                    break Ok(());
                }
                match read(&run, at) {
                    Ok((number, end)) => (one_by_one.push(number), at = end),
                    Err(error) => break Err(error),
                };
            };
            let mut together = Vec::new();
            let at_once = each_in_run(&run, |number| {
                together.push(number);
                Ok::<(), WireError>(())
            });
            assert_eq!((at_once, together), (outcome, one_by_one), "seed {seed}");
        }
    }

    #[test]
    fn refuses_what_google_pprof_refuses() {
        assert_eq!(read(&[], 0), Err(WireError::Cut));
        assert_eq!(read(&[0x80], 0), Err(WireError::Cut));
        assert_eq!(read(&[0x80; 11], 0), Err(WireError::LongVarint));
        assert_eq!(read(&[0x80; 10], 0), Err(WireError::LongVarint));
    }
}
