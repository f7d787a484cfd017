package auction;

import auction.board.Board;
import auction.catalogue.Catalogue;
import auction.house.AuctionHouse;
import auction.ledger.Ledger;
import auction.people.Crowd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An afternoon at an auction house, recorded to a file. */
public final class Main {
  private static final int LOTS = 40;
  private static final int BIDDERS = 8;

  /** Until then, the JVM would mostly be seen compiling. */
  private static final Duration WARM_UP = Duration.ofSeconds(3);

  private static final Duration AFTERNOON = Duration.ofSeconds(6);

  private Main() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: auction.Main FILE");
      System.exit(2);
    }
    hold(WARM_UP);
    Recording.of(() -> hold(AFTERNOON), Path.of(arguments[0]));
  }

  private static void hold(Duration time) throws IOException, InterruptedException {
    Path file = Files.createTempFile("ledger", ".txt");
    try (Ledger ledger = new Ledger(file)) {
      AuctionHouse house = new AuctionHouse(ledger, LOTS);
      new Crowd(house, new Catalogue(LOTS), new Board(LOTS), BIDDERS).bidFor(time);
    } finally {
      Files.delete(file);
    }
  }
}
