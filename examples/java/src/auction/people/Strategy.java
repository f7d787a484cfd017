package auction.people;

import auction.house.AuctionHouse;
import auction.house.Bid;
import java.util.List;
import java.util.OptionalLong;

/** How somebody decides what to offer. */
enum Strategy {
  /** Tops whatever is asked. */
  EAGER {
    @Override
    OptionalLong offer(AuctionHouse house, String bidder, int lot) {
      return OptionalLong.of(house.price(lot) + LARGE_STEP);
    }
  },

  /** Looks first who is ahead, and does not bid against itself. */
  PATIENT {
    @Override
    OptionalLong offer(AuctionHouse house, String bidder, int lot) {
      List<Bid> leaders = house.leaders(lot);
      boolean ahead = !leaders.isEmpty() && leaders.get(0).bidder().equals(bidder);
      return ahead ? OptionalLong.empty() : OptionalLong.of(house.price(lot) + SMALL_STEP);
    }
  };

  private static final long LARGE_STEP = 5_000;
  private static final long SMALL_STEP = 500;

  /** What to offer for a lot, if anything. */
  abstract OptionalLong offer(AuctionHouse house, String bidder, int lot);
}
