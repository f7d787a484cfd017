package auction.people;

import auction.board.Board;
import auction.catalogue.Catalogue;
import auction.house.AuctionHouse;
import auction.house.Bid;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks for lots and bids for them until the house closes. */
final class Bidder implements Runnable {
  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(300);
  private static final int SHORT_LIST = 5;

  private final String name;
  private final Strategy strategy;
  private final AuctionHouse house;
  private final Catalogue catalogue;
  private final Board board;
  private final Random random;

  Bidder(String name, Strategy strategy, AuctionHouse house, Catalogue catalogue, Board board) {
    this.name = name;
    this.strategy = strategy;
    this.house = house;
    this.catalogue = catalogue;
    this.board = board;
    this.random = new Random(name.hashCode());
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (int lot : shortList()) {
        strategy.offer(house, name, lot).ifPresent(cents -> place(new Bid(name, lot, cents, Instant.now())));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private List<Integer> shortList() {
    List<String> words = Catalogue.words();
    List<Integer> found = catalogue.find(words.get(random.nextInt(words.size())));
    return found.subList(0, Math.min(SHORT_LIST, found.size()));
  }

  private void place(Bid bid) {
    if (house.place(bid)) {
      board.show(bid.lot(), bid.cents());
    }
  }
}
