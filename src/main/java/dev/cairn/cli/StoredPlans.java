package dev.cairn.cli;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.plan.ArchivedRules;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.plan.StoredInput;
import dev.cairn.cli.text.ReplayText;
import dev.cairn.engine.EngineVersion;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.Replayed;
import dev.cairn.trail.StoredPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plans of a workspace again, each with the packs it was made with, whether or not these
 * are in force still. What the packs in force would change is shown besides.
 */
final class StoredPlans {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final Shelf shelf;

  StoredPlans(CommonOptions common, Page page, Office office, Shelf shelf) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.shelf = shelf;
  }

  int replay() {
    return office.open(workspace -> workspace.read(() -> all(workspace)));
  }

  private int all(Workspace workspace) {
    Records records = new Records(workspace);
    PacksInForce packs = new PacksInForce(shelf);
    RunningRules now = packs.rules(records);
    ArchivedRules archive = new ArchivedRules(workspace.packs(), packs.rules());
    int plans = 0;
    int same = 0;
    for (Row athlete : records.athletes()) {
      CurrentPlan plan = records.current(Subject.parse(athlete.text("subject"))).orElse(null);
      if (plan != null && page.read()) {
        plans++;
        same += same(records, plan, archive, now) ? 1 : 0;
      }
    }
    if (!common.json()) {
      page.out().print(same + " of " + plans + " plans are recomputed byte for byte.\n");
    }
    return same == plans ? Exit.DONE : Exit.FAILED;
  }

  private boolean same(
      Records records, CurrentPlan current, ArchivedRules archive, RunningRules now) {
    byte[] line = records.line(current.athlete(), current.hash());
    try {
      StoredPlan plan = PlanReader.read(line);
      RunningRules then = archive.rules(plan.athleteId(), plan.packs());
      byte[] again = new Recompute(then).line(line, current.changes());
      Replayed replayed = Replayed.compare(line, again, then.packs());
      show(replayed, today(plan, records.line(current.athlete(), current.made()), now));
      return replayed instanceof Replayed.Same;
    } catch (DamagedPlan problem) {
      page.say(String.valueOf(problem.getMessage()));
      return false;
    }
  }

  /** What the packs in force would make of the plan; null where they are those it was made with. */
  private @Nullable Replayed today(StoredPlan plan, byte[] made, RunningRules now)
      throws DamagedPlan {
    List<PackRef> inForce = new ArrayList<>(ReplayCommand.inForce(shelf));
    inForce.addAll(own(made, now));
    if (samePacks(plan.packs(), inForce)) {
      return null;
    }
    return Replayed.compare(made, new Recompute(now).line(made, List.of()), inForce);
  }

  /** What the workspace decided and what would have a say in the plan today. */
  private static Collection<PackRef> own(byte[] made, RunningRules now) {
    return AthleteReader.read(StoredInput.of(made)) instanceof AthleteFile file
        ? new Planner(now).own(file.athlete()).values()
        : List.of();
  }

  private static boolean samePacks(List<PackRef> some, List<PackRef> others) {
    return some.containsAll(others) && others.containsAll(some);
  }

  private void show(Replayed replayed, @Nullable Replayed today) {
    if (common.json()) {
      try {
        page.out().write(new ReplayJson().line(replayed, today));
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
      return;
    }
    ReplayText text = new ReplayText(page.ink(), EngineVersion.CURRENT);
    page.out().print(text.text(replayed));
    if (today != null) {
      page.out().print("With the packs in force now:\n" + text.text(today));
    }
  }
}
