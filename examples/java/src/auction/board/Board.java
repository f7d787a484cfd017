package auction.board;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The board on the wall, with a bar for each lot.
 *
 * <p>It is painted anew into a canvas of its own after each bid. That is the flaw that the profile of allocated bytes shows: the
 * canvas could be kept, and only one bar changes.
 */
public final class Board {
  private static final int WIDTH = 320;
  private static final int BAR_HEIGHT = 5;
  private static final int BAR_COLOUR = 0xffb454;
  private static final long CENTS_PER_POINT = 100_000;

  private final Lock lock = new ReentrantLock();
  private final long[] prices;
  private Canvas shown;

  public Board(int lots) {
    prices = new long[lots];
    shown = painted();
  }

  /** Shows what a lot costs now. */
  public void show(int lot, long cents) {
    lock.lock();
    try {
      prices[lot] = cents;
      shown = painted();
    } finally {
      lock.unlock();
    }
  }

  /** The colour that somebody sees who looks at a lot's bar. */
  public int colourAt(int lot) {
    lock.lock();
    try {
      return shown.at(0, lot * BAR_HEIGHT);
    } finally {
      lock.unlock();
    }
  }

  private Canvas painted() {
    Canvas canvas = new Canvas(WIDTH, prices.length * BAR_HEIGHT);
    for (int lot = 0; lot < prices.length; lot++) {
      int length = (int) Math.min(WIDTH, prices[lot] / CENTS_PER_POINT);
      canvas.fill(0, lot * BAR_HEIGHT, length, (lot + 1) * BAR_HEIGHT - 1, BAR_COLOUR);
    }
    return canvas;
  }
}
