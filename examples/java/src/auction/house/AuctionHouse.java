package auction.house;

import auction.ledger.Ledger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes bids for all lots.
 *
 * <p>Its methods hold the same lock, whichever lot they are about, and {@link #place} holds it until the bid is in the ledger. That
 * is the flaw that the profiles of locks show: bids for different lots do not have to wait for each other.
 */
public final class AuctionHouse {
  /** How many people bid for each lot before the house opens. */
  private static final int ABSENTEES = 1500;

  private static final int LEADERS = 3;

  private final Ledger ledger;
  private final List<Lot> lots;

  public AuctionHouse(Ledger ledger, int lots) {
    this.ledger = ledger;
    this.lots = IntStream.range(0, lots).mapToObj(number -> new Lot(number, ABSENTEES)).toList();
  }

  /** How many lots there are. */
  public int lots() {
    return lots.size();
  }

  /** What has to be topped to get a lot. */
  public synchronized long price(int lot) {
    return lots.get(lot).price();
  }

  /** The highest bids for a lot. */
  public synchronized List<Bid> leaders(int lot) {
    return lots.get(lot).leaders(LEADERS);
  }

  /** Takes a bid, unless another one was faster. */
  public synchronized boolean place(Bid bid) {
    boolean taken = lots.get(bid.lot()).take(bid);
    ledger.enter(bid.at(), bid.bidder(), bid.lot(), bid.cents(), taken);
    return taken;
  }
}
