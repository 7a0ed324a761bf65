package dev.cairn.ui.office;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.strength.roster.Rosters;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The window's office with sample lifters, and the gym over it. */
public final class SampleGym {
  public final Office office;
  public final Gym gym;

  /** Samples come in together with an athlete, as in a first start. */
  public SampleGym(Workspaces workspaces, Rosters rosters, String... lifters) {
    this(workspaces, rosters, () -> files(lifters));
  }

  public SampleGym(Workspaces workspaces, Rosters rosters, Supplier<List<LogFile>> lifters) {
    this.office =
        new Office(
            workspaces,
            null,
            new Coach("Maria"),
            SampleOffice.CLOCK,
            new SecureRandom(),
            SampleOffice.rules(),
            new Samples(() -> SampleOffice.samples("mei"), lifters));
    this.gym = new Gym(office, SampleOffice.rules(), rosters, null);
  }

  public static List<LogFile> files(String... lifters) {
    List<LogFile> files = new ArrayList<>();
    LogFiles reader = new LogFiles(List.of(), null);
    for (String lifter : lifters) {
      if (reader.read(Path.of("sample-athletes", lifter, "lifter.json")) instanceof LogFile read) {
        files.add(read);
      }
    }
    return files;
  }
}
