package dev.cairn.cli;

import dev.cairn.cli.text.Figures;
import dev.cairn.work.Progress;
import java.time.Duration;

/**
 * Tells beside the answer how far a long round is: on a terminal in one line that changes,
 * elsewhere in a line of its own now and then. Of a short round it says nothing.
 */
final class RoundProgress {
  private static final String CLEAR = "\r\u001b[K";

  private final Page page;
  private final Progress progress;
  private final long began = System.nanoTime();
  private boolean shown;

  RoundProgress(Page page) {
    this.page = page;
    this.progress =
        page.live()
            ? new Progress(
                System::nanoTime, Duration.ofSeconds(1), Duration.ofMillis(200), this::tell)
            : new Progress(
                System::nanoTime, Duration.ofSeconds(5), Duration.ofSeconds(10), this::tell);
  }

  /** One athlete more has been answered. */
  void step() {
    progress.step();
  }

  /** Makes room for a sentence. */
  void clear() {
    if (shown) {
      page.err().print(CLEAR);
      page.err().flush();
      shown = false;
    }
  }

  /** The last word about a round that was long enough to speak of. */
  void end(Tally tally) {
    clear();
    if (progress.told() && !tally.wasCancelled()) {
      Duration since = Duration.ofNanos(System.nanoTime() - began);
      page.say(
          Figures.athletes(tally.athletes())
              + " in "
              + Figures.span(since)
              + ": "
              + tally.text()
              + ".");
    }
  }

  private void tell(long done, Duration since) {
    String text =
        Figures.athletes(done)
            + " so far, "
            + Figures.grouped(Math.round(done * 1e9 / since.toNanos()))
            + " a second";
    if (page.live()) {
      page.err().print(CLEAR + text);
      page.err().flush();
      shown = true;
    } else {
      page.say(text + ".");
    }
  }
}
