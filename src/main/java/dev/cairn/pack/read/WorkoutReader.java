package dev.cairn.pack.read;

import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Workout;
import dev.cairn.pack.Workout.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the files under workouts/. */
final class WorkoutReader {
  private static final Set<WorkoutType> PLAIN =
      EnumSet.of(WorkoutType.EASY, WorkoutType.RECOVERY, WorkoutType.LONG);

  private WorkoutReader() {}

  static Workout workout(Entry entry) throws PackRefused {
    SortedSet<Race> races = new TreeSet<>();
    for (Entry race : entry.list("races")) {
      races.add(race.word(Race.values(), Race::word));
    }
    SortedSet<Phase> phases = new TreeSet<>();
    for (Entry phase : entry.list("phases")) {
      phases.add(phase.word(Phase.values(), Phase::word));
    }
    return new Workout(
        entry.text("id"),
        entry.text("name"),
        entry.field("type").word(WorkoutType.values(), WorkoutType::word),
        races,
        phases,
        orZero(entry.maybeNumber("minWeeklyKm")),
        orZero(entry.maybeNumber("minYearsRunning")),
        blocks(entry),
        entry.text("purpose"));
  }

  private static List<Block> blocks(Entry entry) throws PackRefused {
    List<Block> blocks = new ArrayList<>();
    for (Entry block : entry.list("main")) {
      blocks.add(block(block));
    }
    WorkoutType type = entry.field("type").word(WorkoutType.values(), WorkoutType::word);
    if (blocks.isEmpty() && !PLAIN.contains(type)) {
      throw entry
          .field("main")
          .refuse("a workout of type " + type.word() + " has no main part", "its block is missing");
    }
    return blocks;
  }

  private static Block block(Entry block) throws PackRefused {
    checkLength(block);
    int minReps = block.whole("minReps", 1);
    int maxReps = block.whole("maxReps", minReps);
    if (maxReps < minReps) {
      throw block
          .field("maxReps")
          .refuse(
              "at most " + maxReps + " repetitions are fewer than at least " + minReps,
              "the two numbers are swapped");
    }
    Entry recovery = block.optional("recoveryZone");
    return new Block(
        block.field("zone").word(Zone.values(), Zone::word),
        minReps,
        maxReps,
        block.maybeNumber("minMinutes"),
        block.maybeNumber("maxMinutes"),
        block.maybeWhole("metres"),
        block.whole("recoverySeconds", 0),
        recovery == null ? null : recovery.word(Zone.values(), Zone::word),
        block.optional("uphill") != null && block.flag("uphill"));
  }

  private static void checkLength(Entry block) throws PackRefused {
    boolean from = block.optional("minMinutes") != null;
    boolean to = block.optional("maxMinutes") != null;
    boolean metres = block.optional("metres") != null;
    if (from != to || from == metres) {
      throw block.refuse(
          "an effort is given either by \"minMinutes\" and \"maxMinutes\" or by \"metres\"",
          "one of them is missing or too many");
    }
    if (from) {
      Ordered.check(block, "minMinutes", "maxMinutes");
    }
  }

  private static double orZero(@Nullable Double number) {
    return number == null ? 0 : number;
  }
}
