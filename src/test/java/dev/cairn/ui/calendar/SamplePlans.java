package dev.cairn.ui.calendar;

import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans of the sample athletes, as their files hold them. */
public final class SamplePlans {
  private static final Path FOLDER = Path.of("sample-athletes");

  private SamplePlans() {}

  public static StoredPlan of(String name) {
    try {
      return PlanReader.readVerified(Files.readAllBytes(FOLDER.resolve(name).resolve("plan.json")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    } catch (DamagedPlan damaged) {
      throw new AssertionError(name, damaged);
    }
  }

  /** Who has a plan, by name. */
  public static List<String> names() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("trail.txt")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
