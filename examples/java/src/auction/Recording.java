package auction;

import java.io.IOException;
import java.nio.file.Path;
import one.profiler.AsyncProfiler;

/** Writes down where CPU time goes, what is allocated, and which locks are waited for. */
final class Recording {
  private static final String WHAT = "event=ctimer,interval=5ms,alloc=32k,lock=20us";

  private Recording() {}

  /** Something that is worth recording. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  static void of(Work work, Path file) throws IOException, InterruptedException {
    AsyncProfiler profiler = AsyncProfiler.getInstance();
    profiler.execute("start,jfr," + WHAT + ",file=" + file);
    try {
      work.run();
    } finally {
      profiler.stop();
    }
  }
}
