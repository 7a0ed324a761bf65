package dev.cairn.ui;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Rules;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the window stands on.
 *
 * @param folder of the workspace; null: where the platform has such things
 * @param samples athletes for a workspace in which nobody ever was
 */
public record Ground(
    Workspaces workspaces,
    @Nullable Path folder,
    Coach coach,
    Clock clock,
    SecureRandom chance,
    Rules rules,
    Supplier<List<AthleteFile>> samples) {
  Office office() {
    return new Office(workspaces, folder, coach, clock, chance, rules, samples);
  }

  Ground over(Workspaces other) {
    return new Ground(other, folder, coach, clock, chance, rules, samples);
  }

  /** The same with other athletes to begin with. */
  public Ground with(Supplier<List<AthleteFile>> others) {
    return new Ground(workspaces, folder, coach, clock, chance, rules, others);
  }

  Ground in(Path other) {
    return new Ground(workspaces, other, coach, clock, chance, rules, samples);
  }
}
