package dev.cairn.store.database;

import dev.cairn.action.kept.Unavailable;
import org.jspecify.annotations.Nullable;

/** Something outside the program stopped the store. */
public final class StoreFailure extends Unavailable {
  private static final long serialVersionUID = 1L;

  private final Cause why;

  public StoreFailure(Cause why, String sentence, @Nullable Throwable thrown) {
    super(sentence, thrown);
    this.why = why;
  }

  public Cause why() {
    return why;
  }

  /** Whether another way of opening the file may get along with what was forbidden. */
  public boolean mayBeForbidden() {
    return why == Cause.READ_ONLY || why == Cause.CLOSED || why == Cause.DISK;
  }
}
