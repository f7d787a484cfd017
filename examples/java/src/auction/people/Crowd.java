package auction.people;

import auction.board.Board;
import auction.catalogue.Catalogue;
import auction.house.AuctionHouse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everybody in the room, each in a thread. */
public final class Crowd {
  private final List<Thread> people = new ArrayList<>();

  public Crowd(AuctionHouse house, Catalogue catalogue, Board board, int bidders) {
    people.add(new Thread(new Auctioneer(house, board), "auctioneer"));
    Strategy[] strategies = Strategy.values();
    for (int number = 1; number <= bidders; number++) {
      String name = "bidder-" + number;
      people.add(new Thread(new Bidder(name, strategies[number % strategies.length], house, catalogue, board), name));
    }
  }

  /** Lets everybody bid for a while. */
  public void bidFor(Duration time) throws InterruptedException {
    people.forEach(Thread::start);
    Thread.sleep(time.toMillis());
    people.forEach(Thread::interrupt);
    for (Thread person : people) {
      person.join();
    }
  }
}
