package dev.cairn.ui.strength;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.StagedRosters;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.office.SampleGym;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The model of the strength page with sample lifters, with everything done on the spot. */
final class Lifting {
  final MemoryWorkspace memory = new MemoryWorkspace();
  final Setting setting = new Setting();
  final SampleGym sample;
  final StrengthModel model;
  final List<String> said = new ArrayList<>();

  Lifting(String... lifters) {
    this(new StagedRosters(), lifters);
  }

  Lifting(Rosters rosters, String... lifters) {
    this.sample = new SampleGym(memory, rosters, lifters);
    this.model = new StrengthModel(sample.gym, Door.onTheSpot(), setting);
    model.onSaid(said::add);
  }

  LiftCase open(String lifter, String exercise) {
    model.start();
    model.select(lifter, exercise);
    return Objects.requireNonNull(model.open().get());
  }

  Suggestion suggestion(String lifter, String exercise) {
    return (Suggestion) open(lifter, exercise).answer();
  }
}
