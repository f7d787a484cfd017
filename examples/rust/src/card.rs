//! Tells card numbers from other long numbers.

/// Whether the digits pass the Luhn check that every card number passes. One in ten other numbers does, too.
pub fn is_card_number(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            if place % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
        })
        .sum();
    sum.is_multiple_of(10)
}
