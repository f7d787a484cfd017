package auction.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes down every bid, taken or not, as the law demands. */
public final class Ledger implements Closeable {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final Writer out;

  public Ledger(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
  }

  /** Writes a line, and sees to it that it reaches the file before anything else happens. */
  public void enter(Instant at, String bidder, int lot, long cents, boolean taken) {
    try {
      out.write(line(at, bidder, lot, cents, taken));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a line of the ledger looks like. */
  public static String line(Instant at, String bidder, int lot, long cents, boolean taken) {
    return String.format(
        Locale.ROOT, "%s %-12s lot %03d %,10.2f %s%n", CLOCK.format(at), bidder, lot, cents / 100.0, taken ? "taken" : "too low");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
