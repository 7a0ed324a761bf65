package dev.cairn.work;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How far work has come, told now and then: never about short work, never at every step. */
public final class Progress {
  /** Shows how far the work is. */
  public interface Teller {
    void tell(long done, Duration since);
  }

  private final LongSupplier nanos;
  private final Duration every;
  private final Teller teller;
  private final long began;
  private Duration next;
  private long done;
  private boolean told;

  /** The first word comes after {@code first}, the others in a distance of {@code every}. */
  public Progress(LongSupplier nanos, Duration first, Duration every, Teller teller) {
    this.nanos = nanos;
    this.every = every;
    this.teller = teller;
    this.began = nanos.getAsLong();
    this.next = first;
  }

  /** One piece more is done. */
  public void step() {
    done++;
    Duration since = Duration.ofNanos(nanos.getAsLong() - began);
    if (since.compareTo(next) >= 0) {
      next = since.plus(every);
      told = true;
      teller.tell(done, since);
    }
  }

  /** Whether anything was told, so that the work was long enough to speak of. */
  public boolean told() {
    return told;
  }
}
