package auction.people;

import auction.board.Board;
import auction.house.AuctionHouse;
import auction.ledger.Ledger;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Reads out who is ahead, one lot after the other, until the house closes. */
final class Auctioneer implements Runnable {
  private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final AuctionHouse house;
  private final Board board;
  private final StringBuilder minutes = new StringBuilder();

  Auctioneer(AuctionHouse house, Board board) {
    this.house = house;
    this.board = board;
  }

  @Override
  public void run() {
    for (int lot = 0; !Thread.currentThread().isInterrupted(); lot = (lot + 1) % house.lots()) {
      announce(lot);
      LockSupport.parkNanos(BREATH_NANOS);
    }
  }

  private void announce(int lot) {
    house.leaders(lot).forEach(bid -> minutes.append(Ledger.line(bid.at(), bid.bidder(), lot, bid.cents(), true)));
    minutes.append(Integer.toHexString(board.colourAt(lot))).append('\n');
    if (minutes.length() > 100_000) {
      minutes.setLength(0);
    }
  }
}
