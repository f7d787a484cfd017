package auction.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bids for one lot, in the order in which they came.
 *
 * <p>Whoever asks for the highest one gets it from a copy of all of them that is sorted for the purpose. That is the flaw that the
 * profiles of CPU and memory show: the highest bid could be remembered when it comes.
 */
final class BidHistory {
  private static final Comparator<Bid> DEAREST_FIRST =
      Comparator.comparingLong(Bid::cents).reversed().thenComparing(Bid::at).thenComparing(Bid::bidder);

  private final List<Bid> bids = new ArrayList<>();

  void add(Bid bid) {
    bids.add(bid);
  }

  Optional<Bid> highest() {
    return ranked().stream().findFirst();
  }

  /** The bids, the highest first. */
  List<Bid> ranked() {
    List<Bid> ranking = new ArrayList<>(bids);
    ranking.sort(DEAREST_FIRST);
    return ranking;
  }
}
