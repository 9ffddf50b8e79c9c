//! The order of asking, from the interview's seed: rotated sections and batteries, everything else as written. Same seed, same order, on every
//! machine and in every version of the program.

use crate::questionnaire::Instrument;
use crate::questionnaire::instrument::ItemId;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// All items in the order in which this interview asks them.
pub(super) fn order(instrument: &Instrument, seed: u64) -> Vec<ItemId> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut order = Vec::with_capacity(instrument.items.len());
    for section in &instrument.sections {
        let mut units: Vec<usize> = section.units.clone().collect();
        if section.rotate {
            shuffle(&mut units, &mut random);
        }
        for unit in units {
            let unit = &instrument.units[unit];
            let mut items: Vec<usize> = unit.items.clone().collect();
            if unit.rotate {
                shuffle(&mut items, &mut random);
            }
            order.extend(items.into_iter().map(ItemId));
        }
    }
    order
}

/// Fisher-Yates, written out because a library's shuffle may change its order with its version and this one may not. The bias of a
/// 64-bit multiply is below 2^-50 for any questionnaire.
fn shuffle(list: &mut [usize], random: &mut ChaCha8Rng) {
    for last in (1..list.len()).rev() {
        let wide = u128::from(random.next_u64()) * (last as u128 + 1);
        list.swap(last, (wide >> 64) as usize);
    }
}
