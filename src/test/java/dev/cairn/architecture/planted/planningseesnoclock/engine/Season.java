package dev.cairn.architecture.planted.planningseesnoclock.engine;

import java.time.LocalDate;
import java.util.function.Supplier;

/** A season that begins when it is asked, and hides it in a method reference. */
public final class Season {
  /** Today. */
  public Supplier<LocalDate> beginning() {
    return LocalDate::now;
  }
}
