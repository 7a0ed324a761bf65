package dev.cairn.ui.why;

import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The plans of the sample athletes as their files hold them. */
final class Samples {
  private static final Path HOME = Path.of(System.getProperty("cairn.home", ""), "sample-athletes");

  private Samples() {}

  static StoredPlan plan(String id) {
    try {
      return PlanReader.readVerified(Files.readAllBytes(HOME.resolve(id).resolve("plan.json")));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** All but those who are refused a plan. */
  static List<StoredPlan> all() {
    List<StoredPlan> plans = new ArrayList<>();
    try (Stream<Path> folders =
        Files.list(HOME).filter(one -> Files.exists(one.resolve("athlete.json"))).sorted()) {
      for (Path folder : folders.toList()) {
        if (Files.readString(folder.resolve("plan.json")).contains("\"decisions\"")) {
          plans.add(plan(folder.getFileName().toString()));
        }
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return plans;
  }
}
