package dev.cairn.outgo;

import dev.cairn.action.paper.Gathering;
import dev.cairn.action.paper.Handout;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.theme.Look;
import dev.cairn.writing.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;

/** The sample athletes' plans as they leave. */
public final class Handouts {
  private Handouts() {}

  public static Handout of(String sample, Language language, Grid units) {
    return of(plan(sample), language, units, DayOfWeek.MONDAY);
  }

  public static Handout of(StoredPlan plan, Language language, Grid units, DayOfWeek start) {
    return new Gathering(Writing.house(), RunningPack.sentences(), language, start).of(plan, units);
  }

  public static StoredPlan plan(String sample) {
    try {
      return PlanReader.readVerified(
          Files.readAllBytes(Path.of("sample-athletes", sample, "plan.json")));
    } catch (IOException | DamagedPlan problem) {
      throw new IllegalStateException(problem);
    }
  }

  public static HousePress press() {
    return new HousePress(Look::font);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
