package auction.house;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A thing that is sold. */
final class Lot {
  private static final long STARTING_CENTS = 10_000;

  private final BidHistory history = new BidHistory();

  /** A lot that people who cannot come have already bid for, none of them enough. */
  Lot(int number, int absentees) {
    Random random = new Random(number);
    for (int absentee = 0; absentee < absentees; absentee++) {
      history.add(new Bid("absentee-" + absentee, number, random.nextLong(STARTING_CENTS), Instant.EPOCH));
    }
  }

  long price() {
    return history.highest().map(Bid::cents).filter(cents -> cents > STARTING_CENTS).orElse(STARTING_CENTS);
  }

  List<Bid> leaders(int count) {
    return history.ranked().stream().limit(count).toList();
  }

  /** Takes a bid if it is higher than those before. */
  boolean take(Bid bid) {
    boolean higher = bid.cents() > price();
    if (higher) {
      history.add(bid);
    }
    return higher;
  }
}
