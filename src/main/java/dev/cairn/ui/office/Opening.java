package dev.cairn.ui.office;

import dev.cairn.action.Desk;
import dev.cairn.action.PackNote;
import dev.cairn.action.Records;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.lifting.TakeLifters;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.PackRef;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** What is done to a workspace before the first plan is shown. */
final class Opening {
  private final Workspace workspace;
  private final Desk desk;
  private final RunningRules running;
  private final DrawSample draw;
  private final Rules rules;
  private final Samples samples;

  Opening(
      Workspace workspace,
      Desk desk,
      RunningRules running,
      DrawSample draw,
      Rules rules,
      Samples samples) {
    this.workspace = workspace;
    this.desk = desk;
    this.running = running;
    this.draw = draw;
    this.rules = rules;
    this.samples = samples;
  }

  /** Notes the packs, lets sample athletes in where nobody ever was, draws the week's sample. */
  void prepare(Cancel cancel, LongConsumer planned) {
    notePacks();
    if (neverHadAthletes()) {
      letSamplesIn(cancel, planned);
    }
    draw();
  }

  void letSamplesIn(Cancel cancel, LongConsumer planned) {
    List<LogFile> lifters = samples.lifters().get();
    if (!lifters.isEmpty()) {
      desk.act(desk.newRequest(), new TakeLifters(lifters));
    }
    List<AthleteFile> files = samples.athletes().get();
    if (!files.isEmpty()) {
      desk.act(desk.newRequest(), new AddAthletes(files));
      desk.act(desk.newRequest(), MakePlans.ofAll(running, threads(), cancel, planned));
    }
  }

  void draw() {
    desk.act(desk.newRequest(), draw);
  }

  private void notePacks() {
    List<PackRef> packs = new ArrayList<>(running.packs());
    packs.add(draw.pack().ref());
    try {
      new PackNote(workspace, desk).note(packs, rules::files);
    } catch (PackRefused broken) {
      throw new Unavailable(broken.problem().sentence(), broken);
    }
  }

  /** Samples that were taken out by an undo do not come back by themselves. */
  private boolean neverHadAthletes() {
    return workspace.read(() ->
        new Records(workspace).athletes().isEmpty()
            && workspace.tables().all(Table.STEP).stream()
                .noneMatch(row -> row.text("kind").startsWith("athlete.")));
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }
}
