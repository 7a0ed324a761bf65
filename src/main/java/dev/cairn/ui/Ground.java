package dev.cairn.ui;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.paper.Press;
import dev.cairn.action.text.Writers;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Gym;
import dev.cairn.ui.office.MeetingPapers;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Printery;
import dev.cairn.ui.office.Rules;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.office.Wordings;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What the window stands on.
 *
 * @param folder of the workspace; null: where the platform has such things
 * @param samples who comes into a workspace in which nobody ever was
 * @param rosters where models are found
 * @param writers who writes coaching text
 * @param press makes files of plans
 */
public record Ground(
    Workspaces workspaces,
    @Nullable Path folder,
    Coach coach,
    Clock clock,
    SecureRandom chance,
    Rules rules,
    Samples samples,
    Rosters rosters,
    Writers writers,
    Press press) {
  Office office() {
    return new Office(workspaces, folder, coach, clock, chance, rules, samples);
  }

  Archive archive(Office office) {
    return new Archive(office, workspaces, folder, clock);
  }

  Gym gym(Office office) {
    return new Gym(office, rules, rosters, folder);
  }

  Wordings wordings(Office office) {
    return new Wordings(office, rules, writers, clock.getZone());
  }

  MeetingPapers papers(Office office) {
    return new MeetingPapers(office, rules, press);
  }

  Printery printery(Office office) {
    return new Printery(office, rules, writers, press);
  }

  Ground over(Workspaces other) {
    return new Ground(other, folder, coach, clock, chance, rules, samples, rosters, writers, press);
  }

  /** The same with other athletes to begin with. */
  public Ground with(Samples others) {
    return new Ground(
        workspaces, folder, coach, clock, chance, rules, others, rosters, writers, press);
  }

  Ground in(Path other) {
    return new Ground(
        workspaces, other, coach, clock, chance, rules, samples, rosters, writers, press);
  }

  /** The same under another coach's name. */
  Ground by(String name) {
    return new Ground(
        workspaces,
        folder,
        new Coach(name),
        clock,
        chance,
        rules,
        samples,
        rosters,
        writers,
        press);
  }

  /** The same with other models. */
  Ground asking(Rosters others) {
    return new Ground(
        workspaces, folder, coach, clock, chance, rules, samples, others, writers, press);
  }

  /** The same with others who write. */
  Ground writing(Writers others) {
    return new Ground(
        workspaces, folder, coach, clock, chance, rules, samples, rosters, others, press);
  }
}
